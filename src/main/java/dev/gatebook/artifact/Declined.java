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
 * @param sign what else stands in its first part; empty when the root says it all
 * @param format its name
 * @param report whether it is a report, so that something is lost when it is not read
 * @param mend what to give instead
 */
record Declined(String root, String sign, String format, boolean report, String mend) {
  static final String JUNIT_INSTEAD = "let the tool write JUnit XML too";
  static final String COVERAGE_INSTEAD = "let the tool write Cobertura XML or LCOV too";
  static final String SARIF_INSTEAD = "let the tool write SARIF too";
  private static final List<Declined> ALL =
      List.of(
          new Declined(
              "failsafe-summary",
              "",
              "failsafe-summary",
              false,
              "the reports of the single classes lie beside it"),
          report("Catch2TestRun", "", "Catch2 XML", "run it with '--reporter junit'"),
          report("doctest", "", "doctest XML", "run it with '--reporters=junit'"),
          report("Site", "", "CTest or CDash XML", "run ctest with '--output-junit'"),
          report("robot", "", "Robot Framework XML", "run it with '--xunit'"),
          report("TestLog", "", "Boost.Test XML", "run it with '--log_format=JUNIT'"),
          report("TestResult", "", "Boost.Test XML", "run it with '--log_format=JUNIT'"),
          report("TestCase", "QtVersion", "Qt Test XML", "run it with '-o FILE,junitxml'"),
          report("TestRun", "", "CppUnit or AUnit XML", JUNIT_INSTEAD),
          report("TestResults", "TestListing", "FPCUnit XML", JUNIT_INSTEAD),
          report("testsuites", "check.sourceforge.net/ns", "the XML of Check", "let it write TAP"),
          report("unittest-results", "", "UnitTest++ XML", JUNIT_INSTEAD),
          report("CUNIT_TEST_RUN_REPORT", "", "CUnit XML", JUNIT_INSTEAD),
          report("CUNIT_TEST_LIST_REPORT", "", "CUnit XML", JUNIT_INSTEAD),
          report("story", "<scenario", "JBehave XML", "let JUnit run the stories"),
          report("stream", "test-suite>", "the XML of test-unit", JUNIT_INSTEAD),
          report("testExecutions", "", "the generic test data of SonarQube", JUNIT_INSTEAD),
          report("testResults", "", "JMeter XML", JUNIT_INSTEAD),
          report("coverage", "lineToCover", "the generic coverage of SonarQube", COVERAGE_INSTEAD),
          report("coverage", "profilerVersion", "NCover XML", COVERAGE_INSTEAD),
          report("scoverage", "", "scoverage XML", "let sbt write its Cobertura report too"),
          report(
              "results",
              "<module",
              "the coverage of Visual Studio",
              "run dotnet-coverage with '--output-format cobertura'"),
          report(
              "CoverageDSPriv",
              "",
              "the coverage of Visual Studio",
              "run dotnet-coverage with '--output-format cobertura'"),
          report("Root", "CoveredStatements", "dotCover XML", COVERAGE_INSTEAD),
          report(
              "mutations",
              "",
              "the mutation report of PIT",
              "a mutation score is no coverage; state it as a figure"),
          report("issues", "", "Android Lint XML", "set 'sarifReport' in its options"),
          report("phpcs", "", "PHP_CodeSniffer XML", "run it with '--report=checkstyle'"),
          report("Report", "ToolsVersion", "ReSharper XML", "run it with '--format=Sarif'"),
          report("jslint", "", "JSLint XML", "run it with the reporter 'checkstyle'"),
          report("crap_result", "", "Crap4J XML", "let PHPUnit write Clover XML"),
          report("pylint", "", "pylint XML", SARIF_INSTEAD),
          report("lint", "", "lint XML", SARIF_INSTEAD),
          report("StyleCopViolations", "", "StyleCop XML", SARIF_INSTEAD),
          report("gendarme-output", "", "Gendarme XML", SARIF_INSTEAD),
          report(
              "valgrindoutput",
              "",
              "Valgrind XML",
              "state its result as the evidence of a command"));

  private static Declined report(String root, String sign, String format, String mend) {
    return new Declined(root, sign, format, true, mend);
  }

  static Optional<Declined> of(Head head) {
    return ALL.stream()
        .filter(known -> head.hasRoot(known.root) && head.text().contains(known.sign))
        .findFirst();
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
