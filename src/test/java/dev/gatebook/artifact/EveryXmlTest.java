package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile things in the reports of every format that is XML, each made from its own fixtures. */
@Timeout(60)
final class EveryXmlTest {
  static Stream<Path> reports() throws IOException {
    return FixturesTest.inputs().stream().filter(EveryXmlTest::isXml);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void an_entity_that_a_file_defines_is_refused(Path file) throws IOException {
    Artifact artifact = inside(file, "<x>&steal;</x>");
    assertThat(artifact.readable()).isFalse();
    assertThat(artifact.problems()).extracting(problem -> problem.code()).contains("GB207");
    assertThat(artifact.toString()).doesNotContain("root:");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void elements_that_nobody_knows_are_passed_over(Path file) throws IOException {
    Artifact plain = Given.artifact(Files.readAllBytes(file));
    Artifact more = inside(file, "<x y='z'><x/>text<![CDATA[ more ]]></x>");
    assertThat(more.readable()).isTrue();
    assertThat(more.tests()).isEqualTo(plain.tests());
    assertThat(more.coverage().totals()).isEqualTo(plain.coverage().totals());
    assertThat(more.alerts()).isEqualTo(plain.alerts());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void elements_that_never_end_are_refused_at_the_limit(Path file) throws IOException {
    Artifact artifact = inside(file, "<x>".repeat(5_000) + "</x>".repeat(5_000));
    assertThat(artifact.readable()).isFalse();
    assertThat(artifact.problems()).extracting(problem -> problem.code()).contains("GB206");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void what_follows_behind_the_root_is_no_part_of_the_report(Path file) throws IOException {
    byte[] twice = (text(file).strip() + "<again/>").getBytes(StandardCharsets.UTF_8);
    assertThat(Given.artifact(twice).readable()).isFalse();
  }

  /** The file with more inside of its root, before its end. */
  private static Artifact inside(Path file, String more) throws IOException {
    String text = text(file);
    int declaration = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
    String body = text.substring(declaration).replaceFirst("<!DOCTYPE[^>]*>", "");
    int end = body.lastIndexOf("</");
    String hostile =
        "<!DOCTYPE x [<!ENTITY steal SYSTEM 'file:///etc/passwd'>]>"
            + body.substring(0, end)
            + more
            + body.substring(end);
    return Given.artifact(hostile.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean isXml(Path file) {
    try {
      return text(file).stripLeading().startsWith("<");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
