package dev.gatebook.artifact;

import dev.gatebook.artifact.read.Head;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of JSON that is known and not read.
 *
 * @param names names that stand at its top, all of them; none for a list
 * @param sign what its beginning holds too; may be empty
 * @param format its name
 * @param mend what to give instead
 */
record DeclinedJson(Set<String> names, String sign, String format, String mend) {
  private static final List<DeclinedJson> ALL =
      List.of(
          of("stats results", "passPercent", "Mochawesome JSON", "use Mocha's reporter 'json'"),
          of("collection run", "executions", "Newman JSON", "run it with '-r junit'"),
          of("devices reportCreatedOn", "", "the report of Unreal Engine", Declined.JUNIT_INSTEAD),
          of("result", "\"testRunId\"", "the JSON of Salesforce", "use '--result-format junit'"),
          of("", "\"SpecReports\"", "Ginkgo JSON", "run it with '--junit-report=FILE'"),
          of("fixtures userAgents", "", "TestCafe JSON", "run it with '--reporter xunit:FILE'"),
          of("pytest_version", "$report_type", "pytest-reportlog", "use '--junitxml=FILE'"),
          of("id test_suites", "Criterion", "Criterion JSON", "run it with '--xml=FILE'"),
          of("testsuites tests", "", "GoogleTest JSON", "run it with '--gtest_output=xml'"),
          of("type event", "", "the JSON of cargo test", "run cargo nextest with JUnit"),
          of("protocolVersion runnerVersion", "", "the JSON of dart test", Declined.JUNIT_INSTEAD),
          of(
              "attachments errors",
              "\"trace\"",
              "a list of errors of Allure outside of tests",
              "look into what failed there; it is in no result"),
          of("exitcode summary tests", "nodeid", "pytest-json-report", "use '--junitxml=FILE'"),
          of("type data", "\"Metric\"", "samples of k6", "use '--summary-export=FILE'"),
          of("type data", "\"audit", "yarn audit JSON", "run 'npm audit --json'"),
          of("", "\"message-id\"", "Pylint JSON", Declined.SARIF_INSTEAD),
          of("messages statistics", "\"messageId\"", "Pylint JSON", Declined.SARIF_INSTEAD),
          of(
              "totals files",
              "\"fixable\"",
              "PHP_CodeSniffer JSON",
              "run it with '--report=checkstyle'"),
          of("source_files", "\"coverage\"", "Coveralls JSON", Declined.COVERAGE_INSTEAD),
          of("", "\"parseErrors\"", "stylelint JSON", "use a formatter for Checkstyle"),
          of("diagnostics number_of_files", "", "oxlint JSON", "run it with '--format checkstyle'"),
          of("", "\"RuleID\"", "Gitleaks JSON", "run it with '--report-format sarif'"),
          of("metadata files", "rubocop_version", "RuboCop JSON", "run it with '--format junit'"),
          of("path beforeSystemStorySteps", "", "JBehave JSON", "let JUnit run the stories"),
          of(
              "className scenarios",
              "\"testMethodName\"",
              "JGiven JSON",
              "take the JUnit XML of the same run"),
          of(
              "efficiency threads totalTime",
              "",
              "Karate JSON",
              "run it with 'outputJunitXml(true)'"),
          of("comments", "\"endLine\"", "ShellCheck JSON", "run it with '-f checkstyle'"),
          of("scorecard checks", "", "Scorecard JSON", "run it with '--format sarif'"),
          of("results experimental_config", "", "OSV-Scanner JSON", "use '--format sarif'"),
          of("vulnerabilities packageManager", "", "Snyk JSON", "use '--sarif-file-output'"),
          of("spdxVersion", "", "an inventory in SPDX", "give CycloneDX with vulnerabilities"));

  /** What Allure writes of set-ups, which fail the tests that they are for. */
  private static final Declined BESIDE_ALLURE =
      new Declined("", "", "container of Allure", false, "the results lie beside it");

  private static DeclinedJson of(String names, String sign, String format, String mend) {
    Set<String> all = names.isEmpty() ? Set.of() : Set.of(names.split(" ", -1));
    return new DeclinedJson(all, sign, format, mend);
  }

  /** What a file that begins so is declined as. */
  static Optional<Declined> of(Head head) {
    Set<String> names = head.names();
    boolean isList = head.text().stripLeading().startsWith("[");
    if (names.isEmpty() && !isList) {
      return Optional.empty();
    }
    if (names.containsAll(Set.of("uuid", "children"))) {
      return Optional.of(BESIDE_ALLURE);
    }
    return ALL.stream()
        .filter(known -> known.names.isEmpty() ? isList : names.containsAll(known.names))
        .filter(known -> head.text().contains(known.sign))
        .findFirst()
        .map(known -> new Declined("", "", known.format, true, known.mend));
  }
}
