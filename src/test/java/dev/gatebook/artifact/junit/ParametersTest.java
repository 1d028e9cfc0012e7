package dev.gatebook.artifact.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParametersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "PYTEST|test_a[1-x[y]]|test_a|[1-x[y]]",
        "PYTEST|test_a|test_a|",
        "SUREFIRE|adds(int, int)[2]|adds|(int, int)[2]",
        "SUREFIRE|adds{int}[2]|adds|{int}[2]",
        "SUREFIRE|adds(int)[2] 3, 4|adds|(int)[2] 3, 4",
        "SUREFIRE|adds[0]|adds|[0]",
        "SUREFIRE|adds[0: x]|adds|[0: x]",
        "SUREFIRE|adds()|adds()|",
        "SUREFIRE|adds[x]|adds[x]|",
        "SUREFIRE|adds(int|adds(int|",
        "GRADLE|[1] seven|[1] seven|",
        "GRADLE|any(int)[1]|any|(int)[1]",
        "GENERIC|reads a file [1]|reads a file [1]|",
        "PHPUNIT|testA with data set #0|testA| with data set #0",
        "GOTESTSUM|TestA/x/y|TestA|/x/y",
        "JEST|adds (int)[1]|adds (int)[1]|",
      })
  void parameters_are_split_off_by_the_rule_of_the_tool(
      JUnitDialect dialect, String written, String name, String parameters) {
    int start = Parameters.start(dialect, written);
    assertThat(written.substring(0, start)).isEqualTo(name);
    assertThat(written.substring(start)).isEqualTo(parameters == null ? "" : parameters);
  }
}
