package dev.gatebook.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.CausePattern;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FailureCausesTest {
  private static TestCase failing(String name, String message, String type) {
    return new TestCase(
        "s",
        "s",
        name,
        "",
        TestOutcome.FAILED,
        Optional.empty(),
        Optional.of(new TestCase.Failure(message, type, "")),
        "",
        List.of(),
        "a.xml");
  }

  private static CausePattern cause(String title, String... match) {
    return new CausePattern(title, List.of(match), SourceRef.of("project.yml"));
  }

  private static List<String> groups(List<TestCase> tests, CausePattern... causes) {
    return FailureCauses.of(tests, List.of(causes)).stream()
        .map(group -> group.tests().size() + " " + group.title())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "expected: <3> but was: <2>|expected: <#> but was: <#>",
        "took 1,234.5 ms at 10:42:11|took # ms at #",
        "no user 7c9e6679-7425-40de-944b-e07fc1f90ae7|no user #",
        "cannot open /tmp/build-1/a.txt|cannot open …",
        "cannot open 'C:\\work\\a.txt'|cannot open '…'",
        "GET http://localhost:8080/v2/users failed|GET … failed",
        "org.acme.Cart@1f3a2b is empty|org.acme.Cart@# is empty",
        "pointer 0xDEADBEEF|pointer #",
        "mail to kim@example.org bounced|mail to … bounced",
        "item_17 is missing|item_# is missing",
        "feedback is missing|feedback is missing",
        "deadbeef is a word|deadbeef is a word"
      })
  void what_differs_from_run_to_run_gives_way_to_a_sign(String message, String normal) {
    assertThat(FailureMessage.normal(message)).isEqualTo(normal);
  }

  @Test
  void failures_of_one_message_and_type_are_one_group_and_the_largest_comes_first() {
    assertThat(
            groups(
                List.of(
                    failing("a", "no route /x/1", "RouteError"),
                    failing("b", "expected 1 but was 2", "AssertionError"),
                    failing("c", "expected 3 but was 40", "AssertionError"),
                    failing("d", "expected 3 but was 40", "OtherError"))))
        .containsExactly("2 expected # but was #", "1 expected # but was #", "1 no route …");
  }

  @Test
  void a_project_names_and_sorts_causes_as_its_auditor_would() {
    List<TestCase> tests = new ArrayList<>();
    for (int i = 0; i < 26; i++) {
      tests.add(failing("r" + i, "expected 200 but was 404 for /api/" + i, "AssertionError"));
    }
    for (int i = 0; i < 15; i++) {
      tests.add(failing("t" + i, "cannot cast " + i, "java.lang.ClassCastException"));
    }
    for (int i = 0; i < 10; i++) {
      tests.add(failing("m" + i, "no stub\nfor call " + i, "MockError"));
    }
    tests.add(failing("other", "no space left", "IOException"));
    assertThat(
            groups(
                tests,
                cause("Missing mock", "*no stub for call*"),
                cause("Wrong type", "*ClassCastException"),
                cause("Wrong route", "*was 404*")))
        .containsExactly("26 Wrong route", "15 Wrong type", "10 Missing mock", "1 no space left");
  }

  @Test
  void the_first_cause_that_matches_counts_and_every_failure_counts_once() {
    assertThat(groups(List.of(failing("a", "x", "")), cause("one", "*"), cause("two", "x")))
        .containsExactly("1 one");
  }

  @Test
  void tests_that_did_not_fail_are_in_no_group() {
    assertThat(groups(List.of(Pieces.test("A", "a", TestOutcome.SKIPPED)))).isEmpty();
  }
}
