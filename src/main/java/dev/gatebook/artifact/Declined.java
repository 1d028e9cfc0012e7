package dev.gatebook.artifact;

import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * A kind of file that is known and not read, declined by its name.
 *
 * @param root its root element
 * @param format its name
 * @param report whether it is a report, so that something is lost when it is not read
 * @param mend what to give instead
 */
record Declined(String root, String format, boolean report, String mend) {
  private static final String JUNIT_INSTEAD = "let the tool write JUnit XML too";
  private static final String LCOV_INSTEAD = "let the tool write JaCoCo XML or LCOV too";
  private static final List<Declined> ALL =
      List.of(
          new Declined(
              "failsafe-summary",
              "failsafe-summary",
              false,
              "the reports of the single classes lie beside it"),
          new Declined("coverage", "Cobertura or Clover XML", true, LCOV_INSTEAD),
          new Declined("CoverageSession", "OpenCover XML", true, LCOV_INSTEAD),
          new Declined("Catch2TestRun", "Catch2 XML", true, "run it with '--reporter junit'"),
          new Declined("checkstyle", "Checkstyle XML", true, "let the tool write SARIF too"),
          new Declined("BugCollection", "SpotBugs XML", true, "let the tool write SARIF too"),
          new Declined("pmd", "PMD XML", true, "let the tool write SARIF too"));

  static Optional<Declined> of(Head head) {
    return ALL.stream().filter(known -> head.hasRoot(known.root)).findFirst();
  }

  /**
   * Says that the file is not read.
   *
   * @throws Unreadable when it is a report
   */
  void decline(Sink sink, SourceRef file) throws Unreadable {
    if (report) {
      throw new Unreadable(Complaints.declined(format, file, mend));
    }
    sink.problem(Complaints.noReport(format, file, mend));
  }
}
