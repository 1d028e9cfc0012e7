package dev.gatebook.artifact;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Ratio;
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
    measured.coverage().groups().forEach(g -> summary.coverage("  " + g.name(), g.totals()));
    return summary.out.toString();
  }

  private void artifact(Artifact artifact) {
    line(artifact.format() + " " + artifact.dialect() + (artifact.readable() ? "" : " UNREADABLE"));
    line(artifact.tests().toString());
    artifact.problems().forEach(this::problem);
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
