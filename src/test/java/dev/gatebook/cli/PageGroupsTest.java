package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Free pages of one folder are listed beside each other. */
final class PageGroupsTest {
  @TempDir private Path folder;

  @BeforeEach
  void a_site_with_a_guide() {
    Path content = folder.resolve("content");
    write(
        content,
        "gatebook.yml",
        "title: Readiness",
        "pages: [guide, guide/second, guide/first, about]");
    write(content, "pages/guide.md", "# Guide", "", "Two pages.");
    write(content, "pages/guide/first.md", "# First", "", "See [the other](second.md).");
    write(content, "pages/guide/second.md", "# Second", "", "Words.");
    write(content, "pages/about.md", "# About", "", "Words.");
    CommandRun run =
        CommandRun.of("build", "--content", content, "--output", folder.resolve("site"));
    assertThat(run.code()).as(run.err()).isZero();
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(folder.resolve("site").resolve(path).toFile(), "UTF-8");
  }

  @Test
  void each_page_of_a_folder_lists_all_of_them_in_the_order_of_the_site() throws IOException {
    Document page = page("guide/first/index.html");

    assertThat(page.select(".toc nav li a").eachText()).containsExactly("Guide", "Second", "First");
    assertThat(page.select(".toc nav a[aria-current=page]").text()).isEqualTo("First");
    assertThat(page.select(".toc nav").attr("aria-label")).isEqualTo("Pages of Guide");
  }

  @Test
  void the_page_that_heads_the_folder_lists_them_too() throws IOException {
    assertThat(page("guide/index.html").select(".toc nav li a").eachAttr("href"))
        .containsExactly("index.html", "second/index.html", "first/index.html");
  }

  @Test
  void a_page_that_stands_alone_has_no_list() throws IOException {
    assertThat(page("about/index.html").select(".toc nav")).isEmpty();
  }

  @Test
  void only_pages_outside_of_folders_stand_in_the_header() throws IOException {
    assertThat(page("index.html").select(".site-head nav a").eachText())
        .contains("Guide", "About")
        .doesNotContain("First", "Second");
  }
}
