package dev.gatebook.artifact;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Measured;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.TestCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short files are read from memory and others as streams; both must say the same. */
final class HeldAndStreamedTest {
  private static final String MARK = "\uFEFF";

  @TestFactory
  Stream<DynamicTest> each_fixture_says_the_same_from_memory_and_as_a_stream() throws IOException {
    return FixturesTest.inputs().stream()
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> compare(bytes(file))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "  blanks around \n\n",
        "ends\r\nof\rlines\n\r\n.",
        "&lt;&gt;&amp;&quot;&apos;",
        "&#38;lt; &#x1F600;&#10;&#13;&#x0D;&#xA0;",
        "é √ 😀 \u0085\u2028\uFFFD",
        "<![CDATA[a &lt; b <b> ]] > \r\n]]>",
        "<![CDATA[]]>",
        "a<![CDATA[b]]>c<![CDATA[d]]><![CDATA[e]]>f",
        "a<!-- no & text -->b<?nor this?>c",
        "a<i>b</i>c<system-out>d</system-out>e<i/>f",
        "",
        "1\n2\n3\n4\n5\n6\n7\n8\n",
        "]] > ]]&gt;"
      })
  void the_text_of_a_failure_is_the_same(String text) throws IOException {
    for (String before :
        List.of("", MARK, "<?xml version='1.0' encoding='UTF-8'?>\n", "\n<!-- -->")) {
      Measured held = compare((before + report(text)).getBytes(UTF_8));
      assertThat(held.totals().failed()).as(before).isEqualTo(1);
    }
  }

  @Test
  void references_and_ends_of_lines_mean_what_the_standard_says() throws IOException {
    String trace = "a\r\nb\rc &lt;d&gt; &#x1F600;&#38;amp;<![CDATA[ &lt;\r\n]]>é.";
    Measured held = compare(report(trace).getBytes(UTF_8));
    assertThat(held.tests().get(0).failure().orElseThrow().trace())
        .isEqualTo("a\nb\nc <d> 😀&amp; &lt;\né.");
  }

  @Test
  void long_texts_are_cut_alike() throws IOException {
    String lines = "\tat org.shop.Cart.add(Cart.java:42) &lt;é&gt;\r\n".repeat(200);
    String line = "x&amp;".repeat(20_000);
    for (String text : List.of(lines, line, lines + "<![CDATA[" + lines + "]]>")) {
      Measured held = compare(report(text).getBytes(UTF_8));
      assertThat(held.tests().get(0).failure().map(TestCase.Failure::trace).orElseThrow())
          .contains("characters in all");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C0A6", "C0BC", "F4908080", "F7ABABAA", "F082BABB", "E080A6"})
  void bytes_that_the_parser_lets_pass_as_a_letter_though_there_is_none_are_an_unknown_one(
      String bytes) {
    String noMessage = report("a|b").replace(" message='m'", "");
    Measured held = Artifacts.read(List.of(SourceFile.of("a", with(noMessage, bytes))));
    assertThat(held.tests().get(0).failure())
        .contains(new TestCase.Failure("a\uFFFDb", "", "a\uFFFDb"));
  }

  /** The report with these bytes in the place of a stroke. */
  private static byte[] with(String report, String bytes) {
    String letters = new String(HexFormat.of().parseHex(bytes), ISO_8859_1);
    return report.replace("|", letters).getBytes(ISO_8859_1);
  }

  @Test
  void what_is_cut_off_or_not_sound_is_refused_alike() throws IOException {
    byte[] whole = report("é &lt;&#65; <![CDATA[x]]> 😀").getBytes(UTF_8);
    for (int length = 1; length < whole.length; length++) {
      compare(Arrays.copyOf(whole, length));
    }
    for (int at = 60; at < whole.length; at++) {
      byte[] broken = whole.clone();
      broken[at] = (byte) (at % 3 == 0 ? 0xFF : at % 3 == 1 ? 0x01 : '&');
      compare(broken);
    }
  }

  private static Measured compare(byte[] bytes) throws IOException {
    Measured held = Artifacts.read(List.of(SourceFile.of("a", bytes)));
    Measured streamed =
        Artifacts.read(List.of(new SourceFile("a", -1, () -> new ByteArrayInputStream(bytes))));
    assertThat(held).isEqualTo(streamed);
    return held;
  }

  private static byte[] bytes(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  private static String report(String trace) {
    return "<testsuite name='s'><testcase name='a'><failure message='m'>"
        + trace
        + "</failure></testcase></testsuite>";
  }
}
