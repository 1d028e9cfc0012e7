package dev.gatebook.artifact.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ComplaintsTest {
  @Test
  void every_code_has_a_page_and_every_page_of_the_range_a_code() throws IOException {
    assertThat(pages()).isNotEmpty().isEqualTo(codes());
  }

  private static Set<String> codes() throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/dev/gatebook/artifact/read/Complaints.java"));
    Matcher code = Pattern.compile("\"(GB2[0-4]\\d)\"").matcher(source);
    Set<String> codes = new TreeSet<>();
    while (code.find()) {
      codes.add(code.group(1));
    }
    return codes;
  }

  private static Set<String> pages() throws IOException {
    Set<String> pages = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("content/pages/rules"))) {
      files
          .map(file -> file.getFileName().toString().replace(".md", ""))
          .filter(name -> name.matches("GB2[0-4]\\d"))
          .forEach(pages::add);
    }
    return pages;
  }
}
