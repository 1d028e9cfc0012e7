package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team gives the site its name, logo, colour and templates. */
final class OwnLookTest {
  @TempDir private Path folder;
  private Path content = Path.of("content");

  @BeforeEach
  void begin() {
    content = folder.resolve("content");
    write(content, "gatebook.yml", "title: Readiness");
    write(content, "shop/project.yml", "name: Shop");
  }

  private CommandRun build() {
    return CommandRun.of("build", "--content", content, "--output", folder.resolve("site"));
  }

  private void theme(String... lines) {
    write(content, "gatebook.yml", "title: Readiness", "theme:", String.join("\n", lines));
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
  }

  private String style() {
    Map<String, String> files = CommandRun.files(folder.resolve("site"));
    return files.keySet().stream()
        .filter(path -> path.endsWith(".css"))
        .map(path -> String.valueOf(files.get(path)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void name_logo_and_accent_stand_on_every_page() throws IOException {
    theme("  name: Acme", "  logo: acme.svg", "  accent: \"#7a1fa2\"");
    write(content, "acme.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>");
    CommandRun run = build();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    for (String path : new String[] {"index.html", "shop/index.html", "404.html"}) {
      Document page = page(path);
      assertThat(page.select("a.brand").text()).isEqualTo("Acme");
      assertThat(page.title()).contains("Readiness");
      assertThat(page.select("a.brand img").attr("src")).contains("assets/logo.").endsWith(".svg");
    }
    assertThat(style()).contains("--link: light-dark(#7a1fa2, #");
  }

  @Test
  void an_accent_that_cannot_be_read_is_refused_with_the_nearest_that_can() {
    theme("  accent: \"#ff9900\"");
    CommandRun run = build();
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("error[GB124]", "gatebook.yml:3:11", "nearest darker shade");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void a_colour_without_quotes_is_told_how_to_be_written() {
    theme("  accent: #7a1fa2");
    assertThat(build().err()).contains("gatebook.yml:3");
    theme("  accent: purple");
    assertThat(build().err()).contains("error[GB124]", "\"#0a559f\", in quotes");
  }

  @Test
  void a_logo_that_is_not_there_or_no_image_is_an_error() {
    theme("  logo: acme.svg");
    assertThat(build().err()).contains("error[GB125]: there is no file 'acme.svg'");
    theme("  logo: acme.txt");
    write(content, "acme.txt", "Acme");
    assertThat(build().err()).contains("error[GB125]: 'acme.txt' is no image");
    theme("  logo: ../acme.svg");
    assertThat(build().err()).contains("error[GB121]");
    theme("  logo: acme.svg");
    write(content, "acme.svg", "x".repeat(200_001));
    assertThat(build().err()).contains("error[GB125]: the logo has 200002 bytes");
  }

  @Test
  void a_template_of_the_team_stands_for_the_shipped_one_and_may_import_its_own_parts()
      throws IOException {
    write(
        content,
        "templates/pages/missing.ftlh",
        "<#import \"/layout/page.ftlh\" as layout>",
        "<#import \"/components/mine.ftlh\" as mine>",
        "<@layout.page page.frame><h1><@mine.gone/></h1></@layout.page>");
    write(content, "templates/components/mine.ftlh", "<#macro gone>Nothing < here</#macro>");
    CommandRun run = build();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(page("404.html").select("h1").text()).isEqualTo("Nothing < here");
    assertThat(page("index.html").select("h1").text()).startsWith("Readiness");
  }

  @Test
  void own_styles_stand_behind_the_shipped_ones_and_own_icons_for_them() throws IOException {
    write(content, "templates/assets/own.css", ".mine { color: red }");
    write(
        content,
        "templates/assets/icons.svg",
        "<symbol id=\"i-sun\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1\"/></symbol>");
    assertThat(build().code()).isZero();
    assertThat(style()).contains("@layer tokens").endsWith(".mine { color: red }\n");
    assertThat(page("index.html").select("#i-sun path").attr("d")).isEqualTo("M0 0h1");
    assertThat(page("index.html").select("#i-moon")).isNotEmpty();
  }

  @Test
  void a_template_that_cannot_be_parsed_is_found_by_check_with_its_place() {
    write(content, "templates/pages/missing.ftlh", "<h1>", "<#if page></h1>");
    CommandRun run = CommandRun.of("check", "--content", content);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out() + run.err()).contains("error[GB126]", "templates/pages/missing.ftlh:2:1");
  }

  @Test
  void a_field_that_the_page_lacks_stops_the_build_and_leaves_the_site_as_it_is()
      throws IOException {
    assertThat(build().code()).isZero();
    Map<String, String> before = CommandRun.files(folder.resolve("site"));
    write(content, "templates/pages/missing.ftlh", "<h1>", "${page.verdict}</h1>");
    CommandRun run = build();
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains("error[GB126]", "page.verdict", "templates/pages/missing.ftlh:2:3")
        .contains("the page 'missing' has: frame, links", "Nothing was written")
        .doesNotContain("Exception");
    assertThat(CommandRun.files(folder.resolve("site"))).isEqualTo(before);
    CommandRun rehearsal =
        CommandRun.of(
            "build", "--dry-run", "--content", content, "--output", folder.resolve("site"));
    assertThat(rehearsal.code()).isEqualTo(3);
    assertThat(rehearsal.err()).contains("error[GB126]");
  }

  @Test
  void a_template_reaches_no_class_and_no_file() {
    write(content, "templates/pages/missing.ftlh", "${'java.lang.Runtime'?new()}");
    assertThat(build().err()).contains("error[GB126]");
    write(content, "templates/pages/missing.ftlh", "<#include \"/../../etc/passwd\">");
    assertThat(build().err()).contains("error[GB126]").doesNotContain("root:");
    write(content, "templates/pages/missing.ftlh", "${page.frame.getClass()}");
    assertThat(build().err()).contains("error[GB126]");
  }

  @Test
  void a_file_that_stands_for_nothing_is_an_error() {
    write(content, "templates/pages/audits.ftlh", "x");
    write(content, "templates/assets/gatebook.js", "alert(1)");
    assertThat(build().err())
        .contains("error[GB125]: 'pages/audits.ftlh' stands for no file")
        .contains("error[GB125]: 'assets/gatebook.js' stands for no file", "assets/own.css");
  }
}
