package dev.gatebook.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.assess.AuditBuilder;
import dev.gatebook.assess.Pieces;
import dev.gatebook.assess.TaskBuilder;
import dev.gatebook.model.Alert;
import dev.gatebook.model.AlertTotals;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.Measurement.Better;
import dev.gatebook.model.Origin;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.Severity;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Tally;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.TestTotals;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MeasuredJsonTest {
  @Test
  void what_was_written_is_read_back_equal() {
    for (Measured measured : List.of(full(), Measured.NOTHING, small(), analysed())) {
      Parsed<Measured> read = MeasuredJson.read(MeasuredJson.write(measured));

      assertThat(read.problems()).isEmpty();
      assertThat(read.value()).isEqualTo(measured);
    }
  }

  @Test
  void writing_twice_gives_the_same_bytes() {
    assertThat(bytes(MeasuredJson.write(full()))).isEqualTo(bytes(MeasuredJson.write(full())));
  }

  @Test
  void each_test_takes_one_short_line() {
    SourceFile tests = MeasuredJson.write(small()).get(1);

    assertThat(text(tests).lines())
        .containsExactly(
            "{\"class\":\"A\",\"name\":\"passed1\",\"outcome\":\"passed\",\"millis\":5,"
                + "\"artifact\":0}");
  }

  @Test
  void alerts_and_measurements_are_read_back_equal() {
    Alert alert = new Alert("lint", "R1", Alert.Level.WARNING, "a.py", 3, "bad", true, "l.sarif");
    Alert bare = new Alert("lint", "", Alert.Level.NONE, "", 0, "", false, "l.sarif");
    Artifact artifact =
        new Artifact(
            "l.sarif",
            "ab",
            5,
            "sarif",
            "",
            true,
            Tally.of(AlertTotals.of(List.of(alert, bare), 2, 1), 4),
            List.of(),
            Origin.NONE);
    Measurement metric =
        new Measurement("p95", new BigDecimal("1.50"), "ms", Measurement.Better.LOWER, "b.json");
    Measured measured =
        new Measured(
            List.of(artifact),
            List.of(),
            TestTotals.NONE,
            CoverageReport.NONE,
            List.of(alert, bare),
            List.of(metric));

    assertThat(MeasuredJson.read(MeasuredJson.write(measured)).value()).isEqualTo(measured);
  }

  @Test
  void parts_of_counts_are_written_only_where_there_are_any() {
    Measured plain = counted(TestOutcome.PASSED, TestOutcome.SKIPPED, TestOutcome.FLAKY);
    Measured parts =
        counted(TestOutcome.EXPECTED_FAILURE, TestOutcome.KNOWN_FAILURE, TestOutcome.NOT_RUN);

    assertThat(facts(plain)).doesNotContain("expectedFailures", "knownFailures", "notRun");
    assertThat(facts(parts))
        .contains("\"expectedFailures\": 1", "\"knownFailures\": 1", "\"notRun\": 1");
    assertThat(MeasuredJson.read(MeasuredJson.write(parts)).value()).isEqualTo(parts);
  }

  private static Measured counted(TestOutcome... outcomes) {
    List<TestCase> tests =
        Arrays.stream(outcomes).map(outcome -> Pieces.test("a.B", outcome.key(), outcome)).toList();
    return new Measured(List.of(), tests, TestTotals.of(tests), CoverageReport.NONE);
  }

  private static String facts(Measured measured) {
    return new String(MeasuredJson.write(measured).get(0).bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void a_long_run_is_compressed_and_read_back_equal() {
    List<TestCase> tests = Pieces.tests("com.example.LongNameOfAClass", TestOutcome.PASSED, 15_000);
    Measured measured = new Measured(List.of(), tests, TestTotals.of(tests), CoverageReport.NONE);

    List<SourceFile> files = MeasuredJson.write(measured);

    assertThat(files).extracting(SourceFile::path).containsExactly("facts.json", "tests.jsonl.gz");
    assertThat(files.get(1).size()).isLessThan(150_000);
    assertThat(MeasuredJson.read(files).value()).isEqualTo(measured);
    assertThat(bytes(MeasuredJson.write(measured))).isEqualTo(bytes(files));
    byte[] whole = files.get(1).bytes();
    SourceFile cut = SourceFile.of("tests.jsonl.gz", Arrays.copyOf(whole, whole.length - 9));
    assertUnreadable(MeasuredJson.read(List.of(files.get(0), cut)));
  }

  @Test
  void facts_of_a_newer_form_are_not_guessed_at() {
    assertUnreadable(read("{\"schemaVersion\":3}", ""));
  }

  @Test
  void an_audit_without_measured_facts_has_nothing_measured() {
    assertThat(MeasuredJson.read(List.of())).isEqualTo(Parsed.of(Measured.NOTHING));
  }

  @Test
  void files_are_found_below_any_folder() {
    List<SourceFile> moved =
        MeasuredJson.write(full()).stream()
            .map(file -> SourceFile.of("audits/a/measured/" + file.path(), file.bytes()))
            .toList();

    assertThat(MeasuredJson.read(moved).value()).isEqualTo(full());
  }

  @Test
  void every_cut_through_the_facts_is_a_problem_and_never_a_smaller_run() {
    List<SourceFile> files = MeasuredJson.write(full());
    byte[] facts = files.get(0).bytes();

    for (int length = 0; length < facts.length - 2; length += 7) {
      SourceFile cut = SourceFile.of("facts.json", Arrays.copyOf(facts, length));
      assertUnreadable(MeasuredJson.read(List.of(cut, files.get(1))));
    }
  }

  @Test
  void a_missing_or_foreign_file_is_a_problem() {
    List<SourceFile> files = MeasuredJson.write(full());

    assertUnreadable(MeasuredJson.read(files.subList(0, 1)));
    assertUnreadable(MeasuredJson.read(files.subList(1, 2)));
    assertUnreadable(read("[]", ""));
    assertUnreadable(read("{\"artifacts\":{}}", ""));
    assertUnreadable(read("{\"totals\":{\"total\":\"many\"}}", ""));
    assertUnreadable(read("{\"totals\":{\"total\":1.5}}", ""));
    assertUnreadable(read("{\"coverage\":{\"totals\":{\"line\":[5,3]}}}", ""));
    assertUnreadable(read("{\"coverage\":{\"totals\":{\"line\":[5]}}}", ""));
  }

  @Test
  void a_test_of_an_unknown_outcome_or_artifact_is_a_problem() {
    assertUnreadable(read("{}", "{\"name\":\"t\",\"outcome\":\"perfect\",\"artifact\":0}"));
    assertUnreadable(read("{}", "{\"name\":\"t\",\"outcome\":\"passed\",\"artifact\":7}"));
  }

  @Test
  void unreadable_facts_make_no_gate_greener() {
    Measured broken = read("", "").value();

    assertThat(
            AuditBuilder.audit()
                .phase("1-a", TaskBuilder.done("1").evidence(Pieces.link("https://example.org")))
                .measured(broken)
                .assess()
                .supported())
        .isEqualTo(Decision.NO_GO);
  }

  private static void assertUnreadable(Parsed<Measured> read) {
    assertThat(read.problems()).extracting(Problem::code).containsExactly("GB090");
    assertThat(read.problems()).extracting(Problem::mend).noneMatch(String::isEmpty);
    assertThat(read.value().unreadable()).hasSize(1);
    assertThat(read.value().tests()).isEmpty();
  }

  private static Parsed<Measured> read(String facts, String tests) {
    return MeasuredJson.read(
        List.of(
            SourceFile.of("facts.json", facts.getBytes(StandardCharsets.UTF_8)),
            SourceFile.of("tests.jsonl", tests.getBytes(StandardCharsets.UTF_8))));
  }

  private static Measured small() {
    return Pieces.measured(Pieces.tests("A", TestOutcome.PASSED, 1));
  }

  @Test
  void a_finding_or_figure_of_unknown_words_is_a_problem() {
    assertUnreadable(read("{\"alerts\":[{\"level\":\"fatal\"}]}", ""));
    assertUnreadable(read("{\"metrics\":[{\"name\":\"a\",\"better\":\"lower\"}]}", ""));
    assertUnreadable(read("{\"metrics\":[{\"value\":1,\"better\":\"wider\"}]}", ""));
  }

  private static Measured analysed() {
    List<Alert> alerts =
        List.of(
            new Alert("Lint", "L1", Alert.Level.ERROR, "src/a.c", 3, "wrong", false, "a.sarif"),
            new Alert("", "", Alert.Level.NONE, "", 0, "", true, "a.sarif"));
    List<Measurement> metrics =
        List.of(
            new Measurement(
                "parse [avgt]", new BigDecimal("0.000012"), "s/op", Better.LOWER, "b.json"),
            new Measurement("make", new BigDecimal("2.50"), "", Better.HIGHER, true, "b.json"));
    Artifact sarif =
        new Artifact(
            "a.sarif",
            "ab12",
            9,
            "sarif",
            "lint",
            true,
            new Tally(TestTotals.NONE, CoverageReport.NONE, AlertTotals.of(alerts, 2, 1), 2, 7),
            List.of(),
            Origin.NONE);
    return new Measured(
        List.of(sarif), List.of(), TestTotals.NONE, CoverageReport.NONE, alerts, metrics);
  }

  /** Something in every field, and awkward characters in texts. */
  private static Measured full() {
    List<TestCase> tests = new ArrayList<>(Pieces.tests("A", TestOutcome.SKIPPED, 2));
    TestCase.Failure failure =
        new TestCase.Failure(
            "expected \u201c1\u201d\n\tbut was \"2\"", "AssertionError", "at A\nat B");
    for (TestOutcome outcome : TestOutcome.values()) {
      tests.add(
          new TestCase(
              "suite",
              "",
              "caf\u00e9 \ud83d\ude80 \u2028",
              "[1]",
              outcome,
              Optional.empty(),
              Optional.of(failure),
              "a.py",
              List.of("slow", "owner=x"),
              "broken.xml"));
    }
    tests.add(
        new TestCase(
            "",
            "",
            "elsewhere",
            "",
            TestOutcome.PASSED,
            Optional.of(0L),
            Optional.empty(),
            "",
            List.of(),
            "not-listed.xml"));
    CoverageReport coverage =
        new CoverageReport(
            Map.of(CoverageUnit.LINE, new Ratio(1, 3), CoverageUnit.BRANCH, new Ratio(0, 2)),
            List.of(new CoverageReport.Group("a/b", Map.of(CoverageUnit.LINE, new Ratio(1, 3)))));
    return new Measured(artifacts(), tests, TestTotals.of(tests), coverage);
  }

  private static List<Artifact> artifacts() {
    Problem problem =
        new Problem(
            Severity.ERROR,
            "GB201",
            "the file ends too early",
            new SourceRef("broken.xml", 3, 9),
            "<test",
            5,
            "write it whole");
    Artifact broken =
        new Artifact(
            "broken.xml",
            "ab12",
            512,
            "junit-xml",
            "surefire",
            false,
            Tally.NONE,
            List.of(problem),
            Origin.NONE);
    List<Artifact> all = new ArrayList<>(Pieces.withUnreadable(small()).artifacts());
    all.set(1, broken);
    return all;
  }

  private static List<String> bytes(List<SourceFile> files) {
    return files.stream().map(MeasuredJsonTest::text).toList();
  }

  private static String text(SourceFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
