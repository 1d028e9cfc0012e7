package dev.gatebook.artifact;

import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestCase;
import java.util.ArrayList;
import java.util.List;

/** Takes what a format finds in one file. */
final class Sink {
  private final String path;
  private final List<TestCase> tests = new ArrayList<>();
  private final List<CoverageReport> coverage = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private String dialect = "";

  Sink(String path) {
    this.path = path;
  }

  /** Which tool wrote the file; the last word holds. */
  void dialect(String name) {
    dialect = name;
  }

  void test(TestCase test) throws Unreadable {
    if (tests.size() == Limits.TESTS) {
      throw new Unreadable(
          Complaints.tooMuch("more than " + Limits.TESTS + " tests", SourceRef.of(path)));
    }
    tests.add(test);
  }

  void coverage(CoverageReport report) {
    coverage.add(report);
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  String dialect() {
    return dialect;
  }

  List<TestCase> tests() {
    return List.copyOf(tests);
  }

  CoverageReport coverage() {
    return coverage.size() == 1 ? coverage.get(0) : CoverageSum.ofReports(coverage);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
