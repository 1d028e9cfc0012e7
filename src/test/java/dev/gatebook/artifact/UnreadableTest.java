package dev.gatebook.artifact;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.artifact.read.Head;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Severity;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.TestTotals;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnreadableTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t ", "\uFEFF"})
  void an_empty_file_is_named(String content) {
    Artifact artifact = Given.artifact(content);
    assertThat(artifact.readable()).isFalse();
    assertThat(Given.only(artifact).code()).isEqualTo("GB202");
    assertThat(artifact.sha256()).hasSize(64);
  }

  @Test
  void an_unknown_root_is_named() {
    Problem problem = Given.problem("<?xml version='1.0'?><!-- x --><ns:invoice xmlns:ns='u'/>");
    assertThat(problem.code()).isEqualTo("GB203");
    assertThat(problem.message()).contains("'invoice'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "{\"runs\": 5}", "hello"})
  void what_is_no_report_is_said_to_be_none(String content) {
    Artifact artifact = Given.artifact(content);
    assertThat(Given.only(artifact).code()).isEqualTo("GB203");
    assertThat(artifact.format()).isEqualTo("unknown");
  }

  @Test
  void a_report_of_a_format_that_is_not_read_is_declined_by_its_name() {
    Problem problem = Given.problem("<Catch2TestRun/>");
    assertThat(problem.code()).isEqualTo("GB204");
    assertThat(problem.message()).contains("Catch2");
  }

  @Test
  void the_summary_of_failsafe_is_no_report_and_hides_nothing() {
    Artifact artifact = Given.artifact("<failsafe-summary result='null'/>");
    assertThat(artifact.readable()).isTrue();
    assertThat(artifact.tests()).isEqualTo(TestTotals.NONE);
    assertThat(Given.only(artifact).severity()).isEqualTo(Severity.NOTE);
  }

  @Test
  void a_file_that_cannot_be_opened_is_a_problem_and_not_a_crash() {
    SourceFile gone =
        new SourceFile(
            "gone.xml",
            10,
            () -> {
              throw new IOException("gone");
            });
    Artifact artifact = Artifacts.read(List.of(gone)).artifacts().get(0);
    assertThat(Given.only(artifact).code()).isEqualTo("GB201");
    assertThat(artifact.sha256()).isEmpty();
  }

  @Test
  void a_file_that_breaks_while_it_is_read_counts_for_nothing() {
    byte[] begin = ("<testsuite>" + "<testcase name='a'/>".repeat(5000)).getBytes(UTF_8);
    SourceFile broken = new SourceFile("a.xml", begin.length, () -> new BreakingStream(begin));
    Artifact artifact = Artifacts.read(List.of(broken)).artifacts().get(0);
    assertThat(artifact.readable()).isFalse();
    assertThat(artifact.tests()).isEqualTo(TestTotals.NONE);
    assertThat(Given.only(artifact).code()).isEqualTo("GB201");
  }

  @Test
  void bytes_that_are_no_utf_8_are_named_with_their_place() {
    String xml = "<testsuite name='s'>\n<testcase name='\u00e4bc'/></testsuite>";
    Artifact artifact = Given.artifact(xml.getBytes(ISO_8859_1));
    assertThat(artifact.readable()).isFalse();
    assertThat(Given.only(artifact).code()).isEqualTo("GB216");
    assertThat(Given.only(artifact).at().line()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 10, 60})
  void a_file_that_grew_since_it_was_listed_is_read_whole(long listed) {
    String xml = "<?xml version='1.0'?><testsuite name='s'><testcase name='a'/></testsuite>";
    SourceFile file =
        new SourceFile("a.xml", listed, () -> new ByteArrayInputStream(xml.getBytes(UTF_8)));

    Artifact artifact = Artifacts.read(List.of(file)).artifacts().get(0);

    assertThat(artifact.tests().total()).isEqualTo(1);
    assertThat(artifact.size()).isEqualTo(xml.length());
  }

  @Test
  void an_encoding_far_from_the_beginning_is_heeded() {
    String xml =
        "<?xml version='1.0'"
            + " ".repeat(3_000)
            + "encoding='windows-1252'?><testsuite name='s'><testcase name='\u00e4'/></testsuite>";

    assertThat(Given.artifact(xml.getBytes(ISO_8859_1)).tests().total()).isEqualTo(1);
  }

  @Test
  void other_encodings_are_read_when_they_are_declared() {
    String xml = "<testsuite name='s'><testcase name='\u00e4bc'/></testsuite>";
    String declared = "<?xml version='1.0' encoding='%s'?>" + xml;
    assertThat(
            Given.artifact(declared.formatted("ISO-8859-1").getBytes(ISO_8859_1)).tests().total())
        .isEqualTo(1);
    assertThat(Given.artifact(declared.formatted("UTF-16").getBytes(UTF_16)).tests().total())
        .isEqualTo(1);
    assertThat(
            Given.artifact(declared.formatted("Windows-1252").getBytes(ISO_8859_1)).tests().total())
        .isEqualTo(1);
    assertThat(Given.artifact(("\uFEFF" + xml).getBytes(UTF_8)).tests().total()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<testsuite><testcase name='\u001b'/></testsuite>",
        "<testsuite><testcase></testsuite>",
        "<testsuite/><testsuite/>",
        "<testsuite><testcase name='a' name='b'/></testsuite>",
        "<testsuite><failure>\u0000</failure></testsuite>",
        "<testsuite><system-out>\u0001</system-out></testsuite>",
      })
  void what_is_not_well_formed_is_refused_with_its_place(String xml) {
    Problem problem = Given.problem(xml);
    assertThat(problem.code()).isEqualTo("GB205");
    assertThat(problem.at().line()).isEqualTo(1);
    assertThat(problem.at().column()).isPositive();
  }

  @Test
  void a_file_cut_anywhere_is_never_read_with_lower_counts() throws IOException {
    for (Path file : FixturesTest.inputs()) {
      byte[] whole = Files.readAllBytes(file);
      Artifact full = Given.artifact(whole);
      for (int length : cuts(whole.length)) {
        Artifact cut = Given.artifact(Arrays.copyOf(whole, length));
        assertThat(isSafe(cut, full) || endsWithARecord(whole, length))
            .as("%s cut after %d bytes", file, length)
            .isTrue();
      }
    }
  }

  /** Every percent of a length, places between, and the last bytes one by one. */
  private static int[] cuts(int whole) {
    IntStream percents = IntStream.range(0, 100).map(percent -> (int) (percent * 1L * whole / 100));
    IntStream between = IntStream.rangeClosed(0, 400).map(i -> i * (1 + whole / 400));
    IntStream last = IntStream.range(Math.max(0, whole - 40), whole);
    return IntStream.concat(percents, IntStream.concat(between, last))
        .filter(length -> length < whole)
        .distinct()
        .toArray();
  }

  /** What is in doubt counts for no gate, like what cannot be read. */
  private static boolean isSafe(Artifact cut, Artifact full) {
    return !cut.readable() || cut.inDoubt() || sameCounts(cut, full);
  }

  private static boolean sameCounts(Artifact cut, Artifact full) {
    return cut.tests().equals(full.tests())
        && cut.coverage().equals(full.coverage())
        && cut.alerts().equals(full.alerts())
        && cut.metrics() == full.metrics();
  }

  /**
   * Some formats have no end mark: cut between two records, a trace file is a shorter trace file;
   * cut between two packages, events of Go are those of fewer packages; and cut behind a line, a
   * cover profile of Go is a shorter one.
   */
  private static boolean endsWithARecord(byte[] whole, int length) {
    String text = new String(whole, 0, length, UTF_8).stripTrailing();
    boolean endOfBlock = whole[0] == 'm' && length > 0 && whole[length - 1] == '\n';
    String last = text.substring(text.lastIndexOf('\n') + 1);
    boolean endOfPackage =
        (last.contains("\"Action\":\"") && !last.contains("\"Test\":") && last.endsWith("}"))
            || (last.startsWith("FAIL\t") && last.endsWith("]"));
    return last.equals("end_of_record") || endOfPackage || endOfBlock;
  }

  /** Gives its bytes and fails where others end. */
  private static final class BreakingStream extends FilterInputStream {
    BreakingStream(byte[] bytes) {
      super(new ByteArrayInputStream(bytes));
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int got = super.read(into, offset, length);
      if (got < 0) {
        throw new IOException("broken");
      }
      return got;
    }
  }

  @Test
  void a_root_far_behind_a_long_comment_is_out_of_sight_and_said_so() {
    String xml = "<!--" + "-x".repeat(Head.LENGTH) + "--><testsuite/>";
    assertThat(Given.problem(xml).code()).isEqualTo("GB205");
  }
}
