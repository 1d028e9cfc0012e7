package dev.gatebook.artifact.junit;

import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Compares what suites declare with the cases that are in them. The cases are what counts. */
final class CountCheck {
  private static final int TOLD = 5;

  private record Difference(JUnitSuite suite, Count count, String what) {
    boolean isLostFailure(JUnitDialect dialect) {
      return what.equals("failing")
          && count.more() > count.known.orElse(0)
          && !dialect.excuses(suite, count.declared.orElse(0), count.found.orElse(0));
    }

    String message() {
      return count.message(suite, what);
    }
  }

  private final List<Difference> differences = new ArrayList<>();

  /** Checks a suite at its end; gives by how much it declares more than it has. */
  SuiteCounts suite(JUnitSuite suite) {
    SuiteCounts declared = suite.declared();
    SuiteCounts found = suite.found();
    SuiteCounts known = suite.explained();
    return new SuiteCounts(
        compare(suite, "tests", new Count(declared.tests(), found.tests(), known.tests())),
        compare(suite, "failing", new Count(declared.failing(), found.failing(), known.failing())),
        compare(suite, "skipped", new Count(declared.skipped(), found.skipped(), known.skipped())));
  }

  private OptionalLong compare(JUnitSuite suite, String what, Count count) {
    if (count.declared.isEmpty()) {
      return count.known;
    }
    long more = count.more();
    if (more != count.known.orElse(0)) {
      differences.add(new Difference(suite, count, what));
    }
    return OptionalLong.of(more);
  }

  private record Count(OptionalLong declared, OptionalLong found, OptionalLong known) {
    long more() {
      return declared.orElse(0) - found.orElse(0);
    }

    String message(JUnitSuite suite, String what) {
      String name = suite.name().isEmpty() ? "the report" : "suite '" + suite.name() + "'";
      return name
          + " declares "
          + declared.orElse(0)
          + " "
          + what
          + ", its cases are "
          + found.orElse(0);
    }
  }

  void tell(Sink sink, JUnitDialect dialect) {
    if (differences.isEmpty()) {
      return;
    }
    differences.stream()
        .filter(d -> d.isLostFailure(dialect))
        .limit(TOLD)
        .forEach(d -> sink.problem(Complaints.lostFailure(d.message(), d.suite.at())));
    List<Difference> others = differences.stream().filter(d -> !d.isLostFailure(dialect)).toList();
    others.stream().limit(TOLD).forEach(d -> sink.problem(counts(d, dialect, others.size())));
  }

  private static Problem counts(Difference d, JUnitDialect dialect, int all) {
    String more = all > TOLD ? " (" + all + " such places in this file)" : "";
    return dialect.whyCountsDiffer().isEmpty()
        ? Complaints.counts(
            d.message() + more, d.suite.at(), "the cases count; a report may have been cut")
        : Complaints.harmlessCounts(d.message() + more, d.suite.at(), dialect.whyCountsDiffer());
  }
}
