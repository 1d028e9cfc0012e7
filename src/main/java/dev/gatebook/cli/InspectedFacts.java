package dev.gatebook.cli;

import dev.gatebook.model.Alert;
import dev.gatebook.model.AlertTotals;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.ArtifactKind;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.TestParts;
import dev.gatebook.model.TestTotals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What artifacts count, in one line. */
final class InspectedFacts {
  private final List<String> parts = new ArrayList<>();

  private InspectedFacts() {}

  static String of(Artifact artifact) {
    InspectedFacts facts = new InspectedFacts();
    facts.tests(artifact.kind() == ArtifactKind.TESTS, artifact.tests());
    facts.coverage(artifact.coverage());
    facts.findings(artifact.alerts());
    facts.metrics(artifact.kind() == ArtifactKind.METRICS, artifact.metrics());
    facts.components(artifact.components());
    return facts.line();
  }

  /** Files of one format together. */
  static String of(List<Artifact> artifacts) {
    InspectedFacts facts = new InspectedFacts();
    ArtifactKind kind = ArtifactKind.of(artifacts.get(0).format());
    facts.tests(
        kind == ArtifactKind.TESTS,
        artifacts.stream().map(Artifact::tests).reduce(TestTotals.NONE, TestTotals::plus));
    Map<CoverageUnit, Ratio> covered = Map.of();
    for (Artifact artifact : artifacts) {
      covered = CoverageReport.sum(covered, artifact.coverage().totals());
    }
    facts.coverage(new CoverageReport(covered, List.of()));
    facts.findings(
        artifacts.stream().map(Artifact::alerts).reduce(AlertTotals.NONE, AlertTotals::plus));
    facts.metrics(
        kind == ArtifactKind.METRICS, artifacts.stream().mapToInt(Artifact::metrics).sum());
    facts.components(artifacts.stream().mapToInt(Artifact::components).sum());
    return facts.line();
  }

  static String of(Measured measured) {
    InspectedFacts facts = new InspectedFacts();
    facts.tests(measured.has(ArtifactKind.TESTS), measured.totals());
    facts.coverage(measured.coverage());
    facts.findings(measured.alertTotals());
    facts.metrics(measured.has(ArtifactKind.METRICS), measured.metrics().size());
    facts.components(measured.artifacts().stream().mapToInt(Artifact::components).sum());
    return facts.line();
  }

  static String of(Measurement metric) {
    String figure = (metric.value().toPlainString() + " " + metric.unit()).strip();
    return Visible.of(metric.name())
        + ": "
        + Visible.of(figure)
        + ", "
        + metric.better().key()
        + " is better"
        + (metric.failed() ? ", but it failed" : "");
  }

  static String count(long n, String word) {
    return n + " " + word + (n == 1 ? "" : "s");
  }

  private String line() {
    return parts.isEmpty() ? "nothing that is counted" : String.join("; ", parts);
  }

  private void tests(boolean known, TestTotals t) {
    if (known) {
      parts.add(t.total() == 0 ? "no test" : count(t.total(), "test") + ": " + outcomes(t));
    }
  }

  private static String outcomes(TestTotals t) {
    List<String> words = new ArrayList<>();
    words.add(t.passed() + " " + TestParts.word("passed", TestParts.ofPassed(t)));
    add(words, t.failed(), "failed");
    add(words, t.errors(), "in error");
    add(words, t.skipped(), TestParts.word("skipped", TestParts.ofSkipped(t)));
    words.add(String.format(Locale.ROOT, "%.1f s", t.durationMillis() / 1000.0));
    return String.join(", ", words);
  }

  private void coverage(CoverageReport coverage) {
    for (CoverageUnit unit : CoverageUnit.values()) {
      Ratio ratio = coverage.of(unit);
      ratio
          .percent(2)
          .ifPresent(
              p ->
                  parts.add(
                      unit.key() + " " + p + " % (" + ratio.covered() + "/" + ratio.total() + ")"));
    }
  }

  private void components(int count) {
    if (count > 0) {
      parts.add(count(count, "component"));
    }
  }

  private void findings(AlertTotals t) {
    if (t.isReported()) {
      List<String> words = new ArrayList<>();
      for (Alert.Level level : Alert.Level.values()) {
        add(words, t.of(level), level.key());
      }
      add(words, t.suppressed(), "suppressed");
      String levels = words.isEmpty() ? "" : ": " + String.join(", ", words);
      String failed = t.failedRuns() == 0 ? "" : ", " + count(t.failedRuns(), "failed run");
      parts.add(count(t.total(), "finding") + levels + failed);
    }
  }

  private void metrics(boolean known, int count) {
    if (known) {
      parts.add(count(count, "figure"));
    }
  }

  private static void add(List<String> words, long n, String word) {
    if (n > 0) {
      words.add(n + " " + word);
    }
  }
}
