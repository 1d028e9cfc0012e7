package dev.gatebook.assess.rules;

import static dev.gatebook.assess.AuditBuilder.audit;
import static dev.gatebook.assess.IssueBuilder.issue;
import static dev.gatebook.assess.Pieces.atLeast;
import static dev.gatebook.assess.Pieces.exact;
import static dev.gatebook.assess.Pieces.many;
import static dev.gatebook.assess.Pieces.percent;
import static dev.gatebook.assess.TaskBuilder.done;
import static dev.gatebook.assess.TaskBuilder.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.assess.AuditBuilder;
import dev.gatebook.assess.TaskBuilder;
import dev.gatebook.model.Finding;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Status;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that add up. */
final class SumRulesTest {
  @Test
  void test_counts_that_miss_their_total_are_found() {
    Finding finding = only("GB001", counts(110, 52, 51));

    assertThat(finding.message())
        .isEqualTo("52 passed + 51 failed make 103, the total is declared as 110");
    assertThat(numbers(finding)).containsExactly("sum=103", "total=110");
    assertThat(finding.places())
        .extracting(SourceRef::path)
        .containsExactly(
            "audit.yml#tests.total", "audit.yml#tests.passed", "audit.yml#tests.failed");
  }

  @Test
  void test_counts_that_add_up_are_fine() {
    assertThat(counts(110, 52, 58).findings("GB001")).isEmpty();
    assertThat(counts(110, 39, 51).declares("tests.skipped", exact(20)).findings("GB001"))
        .isEmpty();
  }

  @Test
  void a_hedged_count_is_found_only_when_it_cannot_be_right() {
    AuditBuilder audit = audit().declares("tests.total", exact(100));

    assertThat(audit.declares("tests.passed", atLeast(87)).findings("GB001")).isEmpty();
    assertThat(audit.declares("tests.failed", atLeast(20)).findings("GB001")).hasSize(1);
  }

  @Test
  void passed_tests_alone_may_be_less_than_the_total_and_never_more() {
    AuditBuilder audit = audit().declares("tests.total", exact(87));

    assertThat(audit.declares("tests.passed", exact(38)).findings("GB001")).isEmpty();
    assertThat(
            audit()
                .declares("tests.total", exact(30))
                .declares("tests.passed", exact(38))
                .findings("GB001"))
        .hasSize(1);
  }

  @Test
  void a_task_that_lists_fewer_checks_than_it_states_is_found() {
    Finding finding = only("GB002", audit().phase("2-core", component("P2_T2", 8, 6)));

    assertThat(finding.message()).isEqualTo("P2_T2 states 8 checks, 6 are listed");
    assertThat(numbers(finding)).containsExactly("stated=8", "listed=6");
    assertThat(finding.places()).hasSize(2);
  }

  @Test
  void a_task_that_states_more_passed_checks_than_are_done_is_found() {
    TaskBuilder task =
        done("T").declares("checks.passed", exact(2)).declares("checks.total", exact(2));

    Finding finding =
        only("GB002", audit().phase("2-core", task.checks(done("T.1"), TaskBuilder.open("T.2"))));

    assertThat(finding.message()).isEqualTo("T states 2 checks, 1 is listed as done");
  }

  @Test
  void a_task_that_lists_what_it_states_is_fine() {
    assertThat(audit().phase("2-core", component("P2_T1", 7, 7)).findings("GB002")).isEmpty();
  }

  @Test
  void failing_tests_that_belong_to_no_task_are_found() {
    Finding finding = only("GB003", byTask(30, 10).declares("tests.failed", exact(58)));

    assertThat(finding.message())
        .isEqualTo(
            "58 failed tests are declared, the tasks count 30 + 10 = 40: 18 belong to no task");
    assertThat(numbers(finding)).containsExactly("declared=58", "byTask=40", "difference=18");
    assertThat(finding.places()).hasSize(3);
  }

  @Test
  void tests_of_tasks_that_exceed_the_declared_ones_are_found() {
    assertThat(only("GB003", byTask(30, 10).declares("tests.failed", exact(39))).message())
        .endsWith("the tasks count 30 + 10 = 40: 1 too many");
  }

  @Test
  void tests_by_task_that_fit_or_are_left_open_are_fine() {
    assertThat(byTask(48, 10).declares("tests.failed", exact(58)).findings("GB003")).isEmpty();
    assertThat(
            audit()
                .phase(
                    "2-test",
                    failing("2.2").declares("tests.failed", exact(26)),
                    failing("2.3").declares("tests.failed", many()))
                .declares("tests.failed", exact(51))
                .findings("GB003"))
        .isEmpty();
    assertThat(
            audit().phase("2-test", done("1")).declares("tests.failed", exact(3)).findings("GB003"))
        .isEmpty();
  }

  @Test
  void causes_that_count_more_failures_than_declared_are_found() {
    AuditBuilder audit = audit().declares("tests.failed", exact(51)).cause(exact(40));

    assertThat(only("GB004", audit.cause(atLeast(15))).message())
        .isEqualTo("the causes count 40 + 15+ = at least 55 failing tests, 51 are declared");
  }

  @Test
  void causes_and_issues_that_fit_the_failures_are_fine() {
    AuditBuilder audit =
        audit()
            .declares("tests.failed", exact(51))
            .cause(exact(26))
            .cause(atLeast(15))
            .cause(atLeast(10))
            .issue(issue("T1").affectsTests(exact(51)));

    assertThat(audit.findings("GB004")).isEmpty();
  }

  @Test
  void open_issues_that_leave_failures_without_a_cause_are_found() {
    AuditBuilder audit =
        audit().declares("tests.failed", exact(51)).issue(issue("T1").affectsTests(exact(26)));

    assertThat(only("GB004", audit).message())
        .isEqualTo("the open issues count 26 failing tests, 51 are declared");
  }

  @Test
  void a_percentage_that_is_not_the_share_is_found() {
    Finding finding = only("GB005", checks(50, 57).declares("checks.share", percent("89")));

    assertThat(finding.message()).isEqualTo("checks.share is declared as 89 %, 50 of 57 is 87.7 %");
    assertThat(numbers(finding)).containsExactly("part=50", "total=57", "percent=87.7");
  }

  @Test
  void a_share_rounded_either_way_is_fine() {
    assertThat(checks(50, 57).declares("checks.share", percent("87.7")).findings("GB005"))
        .isEmpty();
    assertThat(checks(50, 57).declares("checks.share", percent("87")).findings("GB005")).isEmpty();
    assertThat(checks(50, 57).declares("checks.share", percent("88")).findings("GB005")).isEmpty();
  }

  @Test
  void rates_are_shares_of_all_tests() {
    assertThat(counts(110, 52, 58).declares("rates.passed", percent("47.3")).findings("GB005"))
        .isEmpty();
    assertThat(counts(110, 52, 58).declares("rates.failed", percent("47.3")).findings("GB005"))
        .hasSize(1);
    assertThat(
            counts(110, 52, 58).declares("tests.passed-share", percent("57.3")).findings("GB005"))
        .hasSize(1);
  }

  @Test
  void a_headline_that_differs_from_the_listed_checks_is_found() {
    AuditBuilder audit = checks(50, 57);
    audit.phase(
        "2-core", component("P2_T1", 7, 7), component("P2_T2", 8, 6), component("REST", 42, 42));

    Finding finding = only("GB012", audit);

    assertThat(finding.message())
        .isEqualTo(
            "checks are declared as 50/57 and listed as 57/57: 7 are missing, as many as P2_T1"
                + " counts");
    assertThat(numbers(finding))
        .containsExactly("declared=50", "listed=57", "declaredTotal=57", "listedTotal=57");
  }

  @Test
  void a_headline_of_the_listed_checks_is_fine() {
    AuditBuilder audit = checks(3, 4);
    audit.phase("2-core", component("A", 2, 2), done("B"), TaskBuilder.open("C"));

    assertThat(audit.findings("GB012")).isEmpty();
  }

  private static AuditBuilder counts(long total, long passed, long failed) {
    return audit()
        .declares("tests.total", exact(total))
        .declares("tests.passed", exact(passed))
        .declares("tests.failed", exact(failed));
  }

  private static AuditBuilder checks(long passed, long total) {
    return audit().declares("checks.passed", exact(passed)).declares("checks.total", exact(total));
  }

  private static AuditBuilder byTask(long first, long second) {
    return audit()
        .phase(
            "2-test",
            failing("2.2").declares("tests.failed", exact(first)),
            failing("2.3").declares("tests.failed", exact(second)));
  }

  private static TaskBuilder failing(String id) {
    return task(id, Status.FAILED);
  }

  /** A task that states a number of passed checks and lists another. */
  private static TaskBuilder component(String id, int stated, int listed) {
    TaskBuilder[] checks = new TaskBuilder[listed];
    for (int i = 0; i < listed; i++) {
      checks[i] = done(id + "." + (i + 1));
    }
    return done(id)
        .declares("checks.passed", exact(stated))
        .declares("checks.total", exact(stated))
        .checks(checks);
  }

  private static Finding only(String code, AuditBuilder audit) {
    List<Finding> findings = audit.findings(code);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static List<String> numbers(Finding finding) {
    return finding.numbers().stream().map(n -> n.name() + "=" + plain(n.value())).toList();
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }
}
