package dev.gatebook.artifact.junit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.artifact.Artifacts;
import dev.gatebook.model.Measured;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases in one tag are read another way than those with an end tag, and come to the same. */
final class PlainCaseTest {
  private static final Path FIXTURES = Path.of("src/test/resources/artifact/junit-xml");
  private static final String LATIN = "<?xml version='1.0' encoding='ISO-8859-1'?>";
  private static final Pattern ONE_TAG =
      Pattern.compile("<testcase((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)/>");

  @TestFactory
  Stream<DynamicTest> each_report_says_the_same_where_its_cases_have_end_tags() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files
          .filter(file -> file.toString().endsWith(".xml"))
          .filter(file -> ONE_TAG.matcher(text(file)).find())
          .sorted()
          .toList()
          .stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(file.getFileName().toString(), () -> same(text(file))));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void same(String report) {
    Measured inOneTag = read(report);
    Measured withEndTags = read(withEndTags(report));
    assertThat(withEndTags.tests()).isNotEmpty();
    assertThat(inOneTag.tests()).isEqualTo(withEndTags.tests());
    assertThat(inOneTag.totals()).isEqualTo(withEndTags.totals());
    assertThat(inOneTag.artifacts().get(0).dialect())
        .isEqualTo(withEndTags.artifacts().get(0).dialect());
  }

  private static String withEndTags(String report) {
    return ONE_TAG.matcher(report).replaceAll("<testcase$1></testcase>");
  }

  private static Measured read(String report) {
    return Artifacts.read(List.of(SourceFile.of("reports/a.xml", report.getBytes(ISO_8859_1))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name=''",
        "name='  '",
        "name=' adds  two '",
        "name='a' classname=' shop.Cart ' time=' 0.5 '",
        "name='a' classname='' time=''",
        "name='/tmp/x/src/a.js'",
        "name='a\\b'",
        "name='na&#xEF;ve'",
        "name='a&#x301;'",
        "name='&#xA0;a&#xA0;'",
        "name='&#10;a&#10;b&#10;'",
        "name='adds(int)[1] 2, 3' classname='C' time='1e-3'",
        "name='a' time='1,5'",
        "name='a' time='-1'",
        "name='a' time='soon'",
        "name='a' time='86400.001'",
        "name='a' time='0.00000000000000000000000000000000001'",
        "name='a' class='C' time='1'",
        "name='a' file='/home/me/src/a.py'",
        "name='a' status='skipped'",
        "name='a' result='suppressed'",
        "name='S/a/0' value_param='1'",
        "name='a' line='3' assertions='1'",
      })
  void an_odd_case_is_read_the_same_in_both_ways(String attributes) {
    String one = "<testcase " + attributes + "/>";
    String other = "<testcase name='b' classname='shop.Cart' time='0.25'/>";
    same("<testsuite name='s'>" + one + other + one + "</testsuite>");
  }

  @Test
  void a_case_of_qt_test_without_any_word_was_skipped_in_both_ways() {
    String version = "<properties><property name='QTestVersion' value='5.15.8'/></properties>";
    String cases = "<testcase name='skips'/><testcase result='pass' name='passes'/>";
    String report = "<testsuite name='T'>" + version + cases + "</testsuite>";
    same(report);
    assertThat(read(report).totals().skipped()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop.Cart", " shop.Cart ", "s", "caf\u00E9", "a/b"})
  void neighbours_of_another_class_keep_their_own(String name) {
    String one = "<testcase name='a' classname='" + name + "'/>";
    String whole = "<testcase name='b' classname='org.Other'><system-out>x</system-out></testcase>";
    same(LATIN + "<testsuite name='s'>" + one + whole + one + whole + "</testsuite>");
  }
}
