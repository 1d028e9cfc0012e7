package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JUnitDialectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<testsuite><testcase name='a'/></testsuite>|generic",
        "<testsuite name='pytest'/>|pytest",
        "<testsuites name='pytest tests'/>|pytest",
        "<testsuites name='jest tests'/>|jest-junit",
        "<testsuites name='vitest tests'/>|vitest",
        "<testsuite xmlns:xsi='u' xsi:noNamespaceSchemaLocation='https://x/surefire-test-report.xsd'/>|surefire",
        "<testsuite><properties><property name='surefire.test.class.path' value='x'/></properties></testsuite>|surefire",
        "<testsuites><testsuite><properties><property name='go.version' value='x'/></properties></testsuite></testsuites>|gotestsum",
        "<testsuites><testsuite name='' assertions='2'/></testsuites>|phpunit",
        "<testsuites><testsuite filepath='a.rb' assertions='2'/></testsuites>|generic",
        "<testsuite><testcase name='a' class='A\\B' classname='A.B'/></testsuite>|phpunit",
        "<testsuite hostname='h'><properties/><testcase name='a'/></testsuite>|gradle",
        "<testsuite hostname='h'><properties><property name='x'/></properties><testcase name='a'/></testsuite>|generic",
        "<testsuites><testsuite hostname='h'><testcase name='a'/></testsuite></testsuites>|generic",
        "<testsuite name='pytest'><testcase name='a' class='A' classname='A'/></testsuite>|pytest",
      })
  void the_tool_is_told_by_the_signs_that_it_leaves(String xml, String dialect) {
    assertThat(Given.artifact(xml).dialect()).isEqualTo(dialect);
    assertThat(Given.artifact(xml).format()).isEqualTo("junit-xml");
  }
}
