package dev.gatebook.artifact;

import dev.gatebook.model.Alert;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestCase;
import java.util.Map;
import java.util.TreeMap;

/** What was read of one file, as text to be compared. */
final class Summary {
  private final StringBuilder out = new StringBuilder();

  private Summary() {}

  static String of(Measured measured) {
    Summary summary = new Summary();
    measured.artifacts().forEach(summary::artifact);
    measured.tests().forEach(summary::test);
    summary.coverage("coverage", measured.coverage().totals());
    measured.alerts().forEach(summary::alert);
    measured.metrics().forEach(summary::metric);
    measured.coverage().groups().forEach(g -> summary.coverage("  " + g.name(), g.totals()));
    return summary.out.toString();
  }

  private void artifact(Artifact artifact) {
    line(artifact.format() + " " + artifact.dialect() + (artifact.readable() ? "" : " UNREADABLE"));
    line(totals(artifact));
    artifact.problems().forEach(this::problem);
  }

  private static String totals(Artifact artifact) {
    return switch (artifact.kind()) {
      case FINDINGS -> artifact.alerts().toString();
      case METRICS -> artifact.metrics() + " figures";
      default -> withoutZeros(artifact.tests().toString());
    };
  }

  /** The figures that are a part of others are left out where they are zero. */
  private static String withoutZeros(String totals) {
    return totals.replaceAll(", (expectedFailures|knownFailures|notRun)=0(?![0-9])", "");
  }

  private void alert(Alert alert) {
    line(
        alert.level().key()
            + (alert.suppressed() ? " (suppressed) " : " ")
            + alert.tool()
            + " "
            + alert.rule()
            + " "
            + new SourceRef(alert.path(), alert.line(), 0));
    detail("message", alert.message());
  }

  private void metric(Measurement metric) {
    line(
        metric.name()
            + " = "
            + metric.value().toPlainString()
            + " "
            + metric.unit()
            + ", "
            + metric.better().key()
            + " is better"
            + (metric.failed() ? ", FAILED" : ""));
  }

  private void problem(Problem problem) {
    line(
        problem.severity().key()
            + "["
            + problem.code()
            + "] "
            + problem.at()
            + ": "
            + problem.message()
            + " ("
            + problem.mend()
            + ")");
  }

  private void test(TestCase test) {
    String millis = test.durationMillis().map(m -> m + " ms").orElse("no duration");
    line(test.outcome().key() + " " + test.key() + " [" + millis + "]");
    detail("suite", test.suite());
    detail("parameters", test.parameters());
    detail("file", test.file());
    detail("tags", String.join(", ", test.tags()));
    test.failure().ifPresent(this::failure);
  }

  private void failure(TestCase.Failure failure) {
    detail("type", failure.type());
    detail("message", failure.message());
    detail("trace", failure.trace());
  }

  private void detail(String name, String value) {
    if (!value.isEmpty()) {
      line("  " + name + ": " + value.replace("\n", "\n    "));
    }
  }

  private void coverage(String name, Map<CoverageUnit, Ratio> totals) {
    new TreeMap<>(totals)
        .forEach((unit, r) -> line(name + " " + unit.key() + " " + r.covered() + "/" + r.total()));
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
