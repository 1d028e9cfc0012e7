package dev.gatebook.artifact;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Problem;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in UTF-16: a character that lacks its other half is named, never replaced silently. */
final class WideTextTest {
  private static final char HIGH = '\ud83d';
  private static final char LOW = '\ude00';
  private static final String XML =
      "\ufeff<testsuite name='s'>\n<testcase name='a%sb'/></testsuite>";
  private static final String JSON =
      "{\"numTotalTests\": 1, \"testResults\": [\n{\"name\": \"x.js\", \"assertionResults\": ["
          + "{\"status\": \"passed\", \"fullName\": \"a%sb\", \"title\": \"t\"}]}]}";
  private static final String TAP = "\ufeffTAP version 13\n1..1\nok 1 - a%sb\n";

  /** Bytes of a text in which single halves stay as they are; an encoder would replace them. */
  private static byte[] bytes(String text, Charset charset) {
    byte[] bytes = new byte[2 * text.length()];
    int high = charset.equals(UTF_16BE) ? 0 : 1;
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i + high] = (byte) (text.charAt(i) >> 8);
      bytes[2 * i + 1 - high] = (byte) text.charAt(i);
    }
    return bytes;
  }

  static Stream<String> formats() {
    return Stream.of(XML, JSON, TAP);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_whole_pair_is_one_character(String format) {
    for (Charset charset : new Charset[] {UTF_16BE, UTF_16LE}) {
      Artifact artifact = Given.artifact(bytes(format.formatted("" + HIGH + LOW), charset));

      assertThat(artifact.problems()).as(charset + format).isEmpty();
      assertThat(artifact.tests().passed()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void half_a_pair_is_an_error_at_its_place(String format) {
    for (String half :
        new String[] {"" + HIGH, "" + LOW, "" + HIGH + HIGH + LOW, "" + LOW + HIGH}) {
      for (Charset charset : new Charset[] {UTF_16BE, UTF_16LE}) {
        String text = format.formatted(half);
        Artifact artifact = Given.artifact(bytes(text, charset));
        Problem problem = Given.only(artifact);

        assertThat(artifact.readable()).isFalse();
        assertThat(problem.code()).as(problem.message()).isEqualTo("GB216");
        assertThat(problem.at().line()).isEqualTo(text.startsWith("\ufeffTAP") ? 3 : 2);
        assertThat(problem.at().column()).isPositive();
      }
    }
  }

  @Test
  void the_place_counts_characters_of_the_line() {
    Problem problem = Given.only(Given.artifact(bytes(XML.formatted("" + LOW), UTF_16LE)));

    assertThat(problem.at().column()).isEqualTo("<testcase name='a".length() + 1);
  }

  @Test
  void a_file_that_ends_within_a_character_is_no_whole_text() {
    byte[] whole = bytes(XML.formatted("x") + "\n", UTF_16BE);

    assertThat(Given.artifact(whole).readable()).isTrue();
    assertThat(Given.artifact(Arrays.copyOf(whole, whole.length - 1)).readable()).isFalse();
    byte[] half = bytes(XML.formatted("x") + HIGH, UTF_16BE);
    assertThat(Given.only(Given.artifact(half)).code()).isEqualTo("GB205");
    byte[] inside = Arrays.copyOf(whole, whole.length / 2 / 2 * 2 - 1);
    assertThat(Given.only(Given.artifact(inside)).code()).isEqualTo("GB205");
  }

  @Test
  void what_is_wider_than_two_bytes_is_no_report_that_is_known() {
    String text = XML.formatted("\ud83a\udc00").replace("\ufeff", "");
    Artifact artifact = Given.artifact(text.getBytes(Charset.forName("UTF-32BE")));

    assertThat(Given.only(artifact).code()).isEqualTo("GB203");
  }
}
