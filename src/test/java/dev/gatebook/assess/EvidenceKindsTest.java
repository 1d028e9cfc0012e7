package dev.gatebook.assess;

import static dev.gatebook.assess.AuditBuilder.audit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Alert;
import dev.gatebook.model.Alert.Level;
import dev.gatebook.model.AlertTotals;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.Expectation.Relation;
import dev.gatebook.model.LineRange;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.Method;
import dev.gatebook.model.Origin;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Tally;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.TestTotals;
import dev.gatebook.model.Unit;
import dev.gatebook.model.Verdict;
import dev.gatebook.model.VersionBound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Findings, metrics, artifacts, dependencies, symbols, tags and files that git ignores. */
final class EvidenceKindsTest {
  private static final Evidence.Basis BASIS =
      new Evidence.Basis(Pieces.AT, Prose.EMPTY, Optional.empty());
  private static final Expectation NONE = Pieces.equalTo(0);
  private static final OneCommit REPOSITORY =
      OneCommit.with(
          Map.of(
              "requirements.txt", "# web\nfastapi==0.115.0\nredis\n",
              "go.mod", "go 1.22\n",
              "app/flow.py", "def retry_once():\n    return limit\n"));

  @Test
  void a_clean_analysis_verifies_and_an_absent_one_is_unavailable() {
    EvidenceVerdict clean = look(findings("*", NONE), analysed(1, 0));
    EvidenceVerdict none = look(findings("*", NONE), Measured.NOTHING);

    assertThat(clean.verdict()).isEqualTo(Verdict.VERIFIED);
    assertThat(clean.method()).isEqualTo(Method.EXECUTED);
    assertThat(clean.because()).isEqualTo("0 findings, asked for: findings = 0");
    assertThat(clean.sources()).containsExactly(SourceRef.of("scan.sarif"));
    assertThat(none.verdict()).isEqualTo(Verdict.UNAVAILABLE);
    assertThat(none.because()).isEqualTo("no report of static analysis was read");
  }

  @Test
  void a_run_without_results_is_no_pass() {
    EvidenceVerdict verdict = look(findings("*", NONE), analysed(1, 1));

    assertThat(verdict.verdict()).isEqualTo(Verdict.UNAVAILABLE);
    assertThat(verdict.because())
        .endsWith("but 1 run of the analysis failed or reported no results");
  }

  @Test
  void findings_are_selected_by_rule_level_and_path() {
    Measured found =
        analysed(
            1,
            0,
            alert("java/xss", Level.ERROR, "src/Web.java", false),
            alert("java/unused", Level.WARNING, "src/Web.java", false),
            alert("java/unused", Level.NOTE, "test/WebTest.java", true),
            alert("java/count", Level.NONE, "src/Web.java", false));

    assertThat(look(findings("*", NONE), found).because())
        .isEqualTo(
            "2 findings: java/xss at src/Web.java:7 and java/unused at src/Web.java:7"
                + " (1 more suppressed) where findings = 0 was expected");
    assertThat(look(findings("java/sql*", NONE), found).verdict()).isEqualTo(Verdict.VERIFIED);
    assertThat(look(findings("*", Set.of(Level.ERROR), "test/*", NONE), found).verdict())
        .isEqualTo(Verdict.VERIFIED);
    assertThat(look(findings("*", Set.of(Level.ERROR), "*", NONE), found).observed())
        .isEqualTo("1 finding");
    assertThat(look(findings("*", Set.of(Level.NONE), "*", Pieces.equalTo(1)), found).verdict())
        .isEqualTo(Verdict.VERIFIED);
  }

  @Test
  void a_metric_is_compared_in_its_unit() {
    Measured timed = timed("parse", "12.5", "ms/op");

    EvidenceVerdict held = look(metric("pars*", Relation.AT_MOST, 20, "ms/op"), timed);
    EvidenceVerdict missed = look(metric("parse", Relation.AT_MOST, 10, ""), timed);
    EvidenceVerdict other = look(metric("parse", Relation.AT_MOST, 20, "s/op"), timed);

    assertThat(held.because()).isEqualTo("`parse` is 12.5 ms/op, asked for: <= 20 ms/op");
    assertThat(held.sources()).containsExactly(SourceRef.of("jmh.json"));
    assertThat(missed.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(missed.because())
        .isEqualTo("`parse` is 12.5 ms/op where <= 10 was expected; lower is better");
    assertThat(other.verdict()).isEqualTo(Verdict.MISSING);
    assertThat(look(metric("render", Relation.AT_MOST, 20, ""), timed).verdict())
        .isEqualTo(Verdict.MISSING);
    assertThat(look(metric("parse", Relation.AT_MOST, 20, ""), Measured.NOTHING).verdict())
        .isEqualTo(Verdict.UNAVAILABLE);
  }

  @Test
  void neither_analysis_nor_metrics_are_a_run_of_tests() {
    assertThat(look(Pieces.tests("*"), analysed(1, 0)).because())
        .isEqualTo("no test artifact was read");
    assertThat(look(Pieces.tests("*"), timed("parse", "1", "s")).because())
        .isEqualTo("no test artifact was read");
  }

  @Test
  void an_artifact_is_known_by_its_digest() {
    String digest = "ab".repeat(32);
    Measured kept = kept("out/app.xml", digest);

    assertThat(look(artifact("app.xml", Optional.empty()), kept).because())
        .isEqualTo("out/app.xml has sha256 abababababab");
    assertThat(look(artifact("out/app.xml", Optional.of("AB".repeat(32))), kept).verdict())
        .isEqualTo(Verdict.VERIFIED);
    assertThat(look(artifact("app.xml", Optional.of("cd".repeat(32))), kept).because())
        .isEqualTo("out/app.xml has sha256 abababababab where cdcdcdcdcdcd was expected");
    assertThat(look(artifact("pp.xml", Optional.empty()), kept).verdict())
        .isEqualTo(Verdict.MISSING);
    assertThat(look(artifact("app.xml", Optional.empty()), kept("app.xml", "")).verdict())
        .isEqualTo(Verdict.UNAVAILABLE);
  }

  @Test
  void a_version_floor_is_held_against_the_manifest_at_the_commit() {
    EvidenceVerdict low = atCommit(dependency("fastapi", ">=", "0.121.0"));

    assertThat(low.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(low.because())
        .isEqualTo("requirements.txt says ==0.115.0 for `fastapi` where >= 0.121.0 was expected");
    assertThat(low.sources()).containsExactly(new SourceRef("2222222:requirements.txt", 2, 0));
    assertThat(atCommit(dependency("fastapi", ">=", "0.115")).verdict())
        .isEqualTo(Verdict.VERIFIED);
    assertThat(atCommit(dependency("redis", ">=", "5")).because())
        .isEqualTo("requirements.txt says no version for `redis`, so that >= 5 is not shown");
    assertThat(atCommit(dependency("django", ">=", "5")).because())
        .isEqualTo("`django` does not stand in requirements.txt and go.mod");
    assertThat(look(dependency("django", ">=", "5"), Measured.NOTHING).verdict())
        .isEqualTo(Verdict.UNAVAILABLE);
  }

  @Test
  void symbols_stand_as_whole_words() {
    assertThat(atCommit(symbols("retry_once", "limit")).verdict()).isEqualTo(Verdict.VERIFIED);
    assertThat(atCommit(symbols("retry")).because())
        .isEqualTo("`retry` is not declared or used in app/flow.py");
    assertThat(atCommit(symbols("retry")).expected()).isEqualTo("present naming `retry`");
  }

  @Test
  void a_file_that_git_ignores_is_missing_with_that_reason() {
    assertThat(atCommit(Pieces.file(".env")).because())
        .isEqualTo(
            ".env is not there at commit 2222222: .gitignore ignores it,"
                + " so that no commit can show it");
  }

  @Test
  void tests_are_selected_by_tag_property_and_suite() {
    TestCase smoke = tagged("A", List.of("smoke", "owner=web"));
    Measured run = Pieces.measured(List.of(smoke, Pieces.test("B", "b", TestOutcome.FAILED)));

    assertThat(look(Pieces.tests("@smoke"), run).because())
        .isEqualTo("1 of 1 test passed, none failed");
    assertThat(look(Pieces.tests("@owner=web"), run).verdict()).isEqualTo(Verdict.VERIFIED);
    assertThat(look(Pieces.tests("@web"), run).verdict()).isEqualTo(Verdict.VERIFIED);
    assertThat(look(Pieces.tests("@slow"), run).verdict()).isEqualTo(Verdict.MISSING);
    assertThat(look(Pieces.tests("suite of A"), run).verdict()).isEqualTo(Verdict.VERIFIED);
  }

  private static EvidenceVerdict look(Evidence evidence, Measured measured) {
    return new EvidenceJudge(audit().measured(measured).subject()).verdict(evidence);
  }

  private static EvidenceVerdict atCommit(Evidence evidence) {
    return new EvidenceJudge(audit().at(OneCommit.NEW, REPOSITORY).subject()).verdict(evidence);
  }

  private static Evidence findings(String rule, Expectation count) {
    return findings(rule, Set.of(), "*", count);
  }

  private static Evidence findings(String rule, Set<Level> levels, String path, Expectation count) {
    return new Evidence.Findings(BASIS, rule, levels, path, count);
  }

  private static Evidence metric(String name, Relation relation, long bound, String unit) {
    Expectation value = new Expectation("", relation, BigDecimal.valueOf(bound), Unit.COUNT);
    return new Evidence.Metric(BASIS, name, value, unit, Optional.empty());
  }

  private static Evidence artifact(String path, Optional<String> sha256) {
    return new Evidence.Kept(BASIS, path, sha256);
  }

  private static Evidence dependency(String name, String sign, String version) {
    VersionBound bound = new VersionBound(sign + version, Relation.AT_LEAST, version);
    return new Evidence.Dependency(BASIS, name, Optional.of(bound), Optional.empty());
  }

  private static Evidence symbols(String... symbols) {
    List<LineRange> whole = List.of();
    return new Evidence.File(
        BASIS, "app/flow.py", whole, List.of(), List.of(), List.of(symbols), true);
  }

  private static TestCase tagged(String name, List<String> tags) {
    return new TestCase(
        "suite of " + name,
        name,
        "works",
        "",
        TestOutcome.PASSED,
        Optional.empty(),
        Optional.empty(),
        "",
        tags,
        "junit.xml");
  }

  private static Alert alert(String rule, Level level, String path, boolean suppressed) {
    return new Alert("tool", rule, level, path, 7, "message", suppressed, "scan.sarif");
  }

  private static Measured analysed(int runs, int failed, Alert... alerts) {
    AlertTotals totals = AlertTotals.of(List.of(alerts), runs, failed);
    return with(report("scan.sarif", "sarif", "00", totals, 0), List.of(alerts), List.of());
  }

  private static Measured timed(String name, String value, String unit) {
    Measurement measurement =
        new Measurement(name, new BigDecimal(value), unit, Measurement.Better.LOWER, "jmh.json");
    Artifact jmh = report("jmh.json", "jmh-json", "00", AlertTotals.NONE, 1);
    return with(jmh, List.of(), List.of(measurement));
  }

  private static Measured kept(String path, String digest) {
    return with(report(path, "junit-xml", digest, AlertTotals.NONE, 0), List.of(), List.of());
  }

  private static Measured with(Artifact artifact, List<Alert> alerts, List<Measurement> metrics) {
    return new Measured(
        List.of(artifact), List.of(), TestTotals.NONE, CoverageReport.NONE, alerts, metrics);
  }

  private static Artifact report(
      String path, String format, String digest, AlertTotals alerts, int metrics) {
    return new Artifact(
        path, digest, 1, format, "", true, Tally.of(alerts, metrics), List.of(), Origin.NONE);
  }
}
