package dev.gatebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.content.CodePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words beside the code are true. */
final class DocumentationTest {
  private static final Pattern CODE = Pattern.compile("\"(GB[0-9]{3})\"");
  private static final Pattern LINK = Pattern.compile("\\]\\(([A-Za-z0-9_./-]+)\\)");
  private static final Pattern PATH =
      Pattern.compile("`((?:src|templates|content|\\.ci|\\.github)/[A-Za-z0-9_./-]*[A-Za-z0-9_])`");

  @Test
  void every_code_in_the_sources_has_a_page_and_every_page_a_code() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path file : files(Path.of("src/main/java"), ".java")) {
      Matcher matcher = CODE.matcher(Files.readString(file));
      while (matcher.find()) {
        used.add(matcher.group(1));
      }
    }
    Set<String> explained = new TreeSet<>();
    CodePage.all().forEach(page -> explained.add(page.code()));

    assertThat(explained).isEqualTo(used);
  }

  @Test
  void every_page_of_a_code_has_a_title_and_a_body() {
    assertThat(CodePage.all())
        .allSatisfy(
            page -> {
              assertThat(page.title()).as(page.code()).isNotBlank();
              assertThat(page.body()).as(page.code()).hasSizeGreaterThan(80);
            });
  }

  @Test
  void the_paths_that_the_documents_name_exist() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String document : List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")) {
      Matcher matcher = PATH.matcher(Files.readString(Path.of(document)));
      while (matcher.find()) {
        String path = matcher.group(1);
        if (!path.contains("Xyz") && !path.contains("nn") && !Files.exists(Path.of(path))) {
          missing.add(document + ": " + path);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void the_pictures_and_files_that_the_documents_link_to_exist() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String document : List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")) {
      Matcher matcher = LINK.matcher(Files.readString(Path.of(document)));
      while (matcher.find()) {
        if (!Files.exists(Path.of(matcher.group(1)))) {
          missing.add(document + ": " + matcher.group(1));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void nothing_is_left_to_do_in_the_sources() throws IOException {
    Pattern marks = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");
    List<Path> sources = new ArrayList<>(files(Path.of("src/main"), ""));
    sources.addAll(files(Path.of("templates"), ""));
    for (Path file : sources) {
      assertThat(marks.matcher(Files.readString(file)).find()).as(file.toString()).isFalse();
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(p -> p.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
