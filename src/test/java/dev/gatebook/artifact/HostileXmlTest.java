package dev.gatebook.artifact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.artifact.read.Limits;
import dev.gatebook.artifact.read.Meter;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class HostileXmlTest {
  private static final int MIB = 1 << 20;

  @Test
  void a_doctype_is_tolerated_and_not_followed() {
    Artifact artifact =
        Given.artifact(
            "<!DOCTYPE testsuite PUBLIC '-//x' 'http://127.0.0.1:1/no.dtd'>"
                + Given.suite("<testcase name='a'/>"));
    assertThat(artifact.readable()).isTrue();
    assertThat(artifact.tests().total()).isEqualTo(1);
  }

  @Test
  void an_external_entity_is_not_read(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "hush-hush");
    Artifact artifact =
        Given.artifact(
            "<!DOCTYPE testsuite [<!ENTITY x SYSTEM '"
                + secret.toUri()
                + "'>]>"
                + Given.suite("<testcase name='a'><failure>&x;</failure></testcase>"));
    assertThat(artifact.readable()).isFalse();
    assertThat(Given.only(artifact).code()).isEqualTo("GB207");
    assertThat(artifact.toString()).doesNotContain("hush");
  }

  @Test
  void an_entity_in_an_attribute_is_refused_by_name() {
    Problem problem =
        Given.problem(
            "<!DOCTYPE testsuite [<!ENTITY x 'y'>]>\n" + Given.suite("<testcase name='&x;'/>"));
    assertThat(problem.code()).isEqualTo("GB207");
    assertThat(problem.message()).isEqualTo("the entity 'x' is not followed");
    assertThat(problem.at().line()).isEqualTo(2);
  }

  @Test
  void a_billion_laughs_are_none() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE testsuite [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      dtd.append("<!ENTITY a%d '%s'>".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
    }
    Problem problem = Given.problem(dtd + "]>" + Given.suite("<system-out>&a29;</system-out>"));
    assertThat(problem.code()).isEqualTo("GB207");
  }

  @Test
  void a_parameter_entity_reads_nothing() {
    Artifact artifact =
        Given.artifact(
            "<!DOCTYPE testsuite [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]>"
                + Given.suite("<testcase name='a'/>"));
    assertThat(artifact.toString()).doesNotContain("root:");
  }

  @Test
  void the_entities_of_xml_itself_are_text() {
    assertThat(Given.test("<testcase name='&lt;a&gt; &amp; &quot;b&quot; &#65;&#x42;'/>").name())
        .isEqualTo("<a> & \"b\" AB");
  }

  @Test
  void elements_may_be_64_deep_and_no_deeper() {
    assertThat(Given.artifact(nested(64)).readable()).isTrue();
    assertThat(Given.problem(nested(65)).code()).isEqualTo("GB206");
    assertThat(Given.problem(nested(200_000)).code()).isEqualTo("GB206");
  }

  @Test
  void output_of_any_length_is_passed_over() {
    Artifact artifact =
        artifact(
            "<testsuite><system-out><![CDATA[",
            60,
            "]]></system-out><testcase name='a'/></testsuite>");
    assertThat(artifact.readable()).isTrue();
    assertThat(artifact.tests().total()).isEqualTo(1);
    assertThat(artifact.size()).isGreaterThan(60L * MIB);
  }

  @Test
  void a_trace_beyond_its_limit_is_refused_before_it_costs_memory() {
    Artifact artifact =
        artifact(
            "<testsuite><testcase name='a'><failure>", 20, "</failure></testcase></testsuite>");
    assertThat(Given.only(artifact).code()).isEqualTo("GB206");
  }

  @Test
  void an_attribute_beyond_its_limit_is_refused_before_it_costs_memory() {
    assertThat(Given.only(artifact("<testsuite name='>", 3, "'/>")).code()).isEqualTo("GB206");
  }

  @Test
  void an_attribute_cannot_hide_behind_comments_sections_or_a_doctype() {
    String hidden =
        "<!DOCTYPE testsuite [ <!-- ' --> ]><?p '?><testsuite><!-- <' --><![CDATA[ <\" ]]>";
    assertThat(Given.only(artifact(hidden + "<a b='", 3, "'/></testsuite>")).code())
        .isEqualTo("GB206");
  }

  @Test
  void markup_within_a_section_is_text_and_no_tag() {
    Artifact artifact =
        artifact("<testsuite><system-out><![CDATA[ if (a <b", 3, "]]></system-out></testsuite>");
    assertThat(artifact.readable()).isTrue();
  }

  @Test
  void a_file_beyond_the_limit_is_not_opened() {
    SourceFile huge =
        new SourceFile(
            "huge.xml",
            Limits.FILE_BYTES + 1,
            () -> {
              throw new IOException("it was opened");
            });
    Problem problem = Given.only(Artifacts.read(List.of(huge)).artifacts().get(0));
    assertThat(problem.code()).isEqualTo("GB206");
  }

  @Test
  void a_file_that_grew_is_stopped_where_the_limit_is() throws IOException {
    try (Meter meter = Meter.counting(text("0123456789"), 4)) {
      assertThatThrownBy(meter::drain).hasMessage("more than 4 bytes");
    }
  }

  @Test
  void a_short_file_that_grew_beyond_the_length_of_a_tag_is_refused() {
    SourceFile grown =
        new SourceFile("a.xml", 70, () -> stream("<testsuite name='", 2, "'></testsuite>"));
    assertThat(Given.only(Artifacts.read(List.of(grown)).artifacts().get(0)).message())
        .contains("more than 1048576 bytes");
  }

  private static String nested(int depth) {
    return "<testsuite name='s'>".repeat(depth) + "</testsuite>".repeat(depth);
  }

  /** A file whose size is not told: that many MiB of letters between two pieces. */
  private static Artifact artifact(String before, int mebibytes, String after) {
    SourceFile file = new SourceFile("big.xml", -1, () -> stream(before, mebibytes, after));
    return Artifacts.read(List.of(file)).artifacts().get(0);
  }

  private static InputStream stream(String before, int mebibytes, String after) {
    byte[] letters = "x".repeat(MIB).getBytes(UTF_8);
    Stream<InputStream> middle =
        IntStream.range(0, mebibytes).mapToObj(i -> new ByteArrayInputStream(letters));
    List<InputStream> all =
        Stream.concat(Stream.concat(Stream.of(text(before)), middle), Stream.of(text(after)))
            .toList();
    return new SequenceInputStream(Collections.enumeration(all));
  }

  private static InputStream text(String content) {
    return new ByteArrayInputStream(content.getBytes(UTF_8));
  }
}
