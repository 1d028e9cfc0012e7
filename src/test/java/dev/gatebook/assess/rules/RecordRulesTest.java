package dev.gatebook.assess.rules;

import static dev.gatebook.assess.AuditBuilder.audit;
import static dev.gatebook.assess.IssueBuilder.issue;
import static dev.gatebook.assess.Pieces.days;
import static dev.gatebook.assess.Pieces.exact;
import static dev.gatebook.assess.TaskBuilder.done;
import static dev.gatebook.assess.TaskBuilder.open;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.assess.AuditBuilder;
import dev.gatebook.assess.Pieces;
import dev.gatebook.model.Action;
import dev.gatebook.model.Checklist;
import dev.gatebook.model.Deliverable;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import dev.gatebook.model.LineRange;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.TestOutcome;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules on dates, files, lists, issues and records of an audit. */
final class RecordRulesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 26);

  @Test
  void a_list_of_another_length_than_stated_is_found() {
    assertThat(message("GB006", audit().list(list("Tables", exact(6), 4))))
        .isEqualTo("\"Tables\" states 6 and names 4");
    assertThat(audit().list(list("Tables", exact(4), 4)).findings("GB006")).isEmpty();
    assertThat(audit().list(list("Tables", Pieces.atLeast(3), 4)).findings("GB006")).isEmpty();
  }

  @Test
  void two_dates_of_one_report_are_found() {
    assertThat(message("GB016", audit().on(DAY).documentDate(DAY.minusDays(1))))
        .isEqualTo("the document is dated 2025-12-25 and the audit 2025-12-26, 1 day later");
    assertThat(audit().on(DAY).documentDate(DAY).findings("GB016")).isEmpty();
    assertThat(audit().on(DAY).documentDate(DAY.plusDays(3)).findings("GB016")).isEmpty();
  }

  @Test
  void a_date_that_is_no_day_is_found() {
    assertThat(message("GB017", audit().undated("Current session")))
        .isEqualTo("the date of the audit is given as \"Current session\", which is no day");
    assertThat(audit().findings("GB017")).isEmpty();
  }

  @Test
  void work_that_starts_after_its_report_is_found() {
    AuditBuilder audit =
        audit().on(DAY).documentDate(DAY.minusDays(1)).startedPhase("2-b", DAY, done("1"));

    assertThat(message("GB018", audit))
        .isEqualTo("phase 2 starts on 2025-12-26, after 2025-12-25, the day it is reported on");
    assertThat(audit().on(DAY).startedPhase("2-b", DAY, done("1")).findings("GB018")).isEmpty();
  }

  @Test
  void work_that_is_planned_for_later_is_fine() {
    assertThat(audit().on(DAY).startedPhase("2-b", DAY.plusDays(9), open("1")).findings("GB018"))
        .isEmpty();
  }

  @Test
  void an_unpinned_audit_is_found() {
    assertThat(audit().unpinned().findings("GB019")).hasSize(1);
    assertThat(audit().findings("GB019")).isEmpty();
  }

  @Test
  void a_target_that_was_moved_long_past_the_longest_estimate_is_found() {
    AuditBuilder audit =
        audit().on(DAY).estimate("optimistic", days(2, 3)).estimate("conservative", days(10, 14));

    assertThat(secondQuarter(audit).findings("GB020")).isEmpty();
    assertThat(message("GB020", audit.after(firstQuarter(audit().on(DAY.minusDays(9))))))
        .isEqualTo(
            "the longest estimate (conservative) ends on 2026-01-09, 82 days before the target"
                + " 2026-Q2 begins");
  }

  @Test
  void a_target_before_the_shortest_estimate_is_found() {
    AuditBuilder audit = audit().on(DAY).estimate("optimistic", days(300, 400));

    assertThat(message("GB020", secondQuarter(audit)))
        .startsWith("the shortest estimate (optimistic) ends on 2026-10-22, 114 days after");
  }

  @Test
  void an_estimate_near_its_target_is_fine() {
    AuditBuilder audit = audit().on(DAY).estimate("realistic", days(60, 90));

    assertThat(secondQuarter(audit).findings("GB020")).isEmpty();
  }

  @Test
  void passed_tests_without_a_total_are_found() {
    AuditBuilder audit = audit().declares("tests.passed", exact(38));

    assertThat(message("GB021", audit)).startsWith("38 passed tests are declared");
    assertThat(audit.declares("tests.total", exact(38)).findings("GB021")).isEmpty();
  }

  @Test
  void line_ranges_beyond_the_added_lines_are_found() {
    Deliverable file =
        delivered(
            "modified",
            92,
            new LineRange(177, 209),
            new LineRange(227, 233),
            new LineRange(245, 281),
            new LineRange(310, 370));

    assertThat(message("GB022", audit().deliverable(file)))
        .isEqualTo("4 line ranges of app/flow.py span 138 lines, 92 are declared as added");
    assertThat(
            audit().deliverable(delivered("modified", 92, new LineRange(1, 92))).findings("GB022"))
        .isEmpty();
  }

  @Test
  void another_number_of_files_than_declared_is_found() {
    AuditBuilder audit =
        audit()
            .declares("files.modified", exact(5))
            .deliverable(delivered("modified", 92))
            .deliverable(delivered("verified", 0));

    assertThat(message("GB023", audit)).isEqualTo("5 files are declared as modified, 1 is listed");
    assertThat(
            audit()
                .declares("files.modified", exact(1))
                .declares("files.analysed", exact(50))
                .deliverable(delivered("modified", 92))
                .findings("GB023"))
        .isEmpty();
  }

  @Test
  void figures_without_an_artifact_are_found() {
    AuditBuilder audit =
        audit()
            .declares("tests.total", exact(2))
            .declares("coverage.line", Pieces.percent("35"))
            .declares("migrations", exact(4));

    assertThat(message("GB025", audit))
        .isEqualTo(
            "2 declared figures on tests and coverage have no artifact behind them: tests.total"
                + " and coverage.line");
    assertThat(
            audit()
                .declares("tests.total", exact(2))
                .measured(Pieces.measured(Pieces.tests("A", TestOutcome.PASSED, 2)))
                .findings("GB025"))
        .isEmpty();
  }

  @Test
  void critical_issues_without_an_owner_are_found() {
    assertThat(message("GB027", audit().issue(issue("C1").severity("critical"))))
        .isEqualTo("1 open issue called critical has no owner: C1");
    assertThat(audit().issue(issue("C1").severity("critical").owner("Ann")).findings("GB027"))
        .isEmpty();
  }

  @Test
  void an_arrow_that_points_the_wrong_way_is_found() {
    AuditBuilder before = audit().id("2025-12-25").declares("tests.failed", exact(58));
    AuditBuilder now = audit().declares("tests.failed", exact(51), "worse").after(before);

    assertThat(message("GB028", now))
        .isEqualTo("tests.failed is called \"worse\", it went from 58 in 2025-12-25 to 51");
  }

  @Test
  void an_arrow_that_fits_or_cannot_be_judged_is_fine() {
    AuditBuilder before =
        audit()
            .declares("tests.failed", exact(58))
            .declares("tests.passed", exact(52))
            .declares("migrations", exact(1));
    AuditBuilder now =
        audit()
            .declares("tests.failed", exact(51), "\u2b07\ufe0f")
            .declares("tests.passed", exact(39), "worse")
            .declares("migrations", exact(2), "worse")
            .after(before);

    assertThat(now.findings("GB028")).isEmpty();
  }

  @Test
  void another_number_of_issues_than_declared_is_found() {
    assertThat(message("GB029", bugs(1)))
        .isEqualTo("bugs.remaining is declared as 1, the records give 2: B3 and B4");
    assertThat(bugs(2).findings("GB029")).isEmpty();
    // The mitigated one may be counted on either side.
    assertThat(bugs(3).findings("GB029")).isEmpty();
  }

  /** One issue fixed, one mitigated, two open and one that is no bug. */
  private static AuditBuilder bugs(long remaining) {
    return audit()
        .declares("bugs.fixed", exact(2))
        .declares("bugs.remaining", exact(remaining))
        .issue(issue("B1").state(Issue.State.FIXED))
        .issue(issue("B2").state(Issue.State.MITIGATED))
        .issue(issue("B3"))
        .issue(issue("B4"))
        .issue(issue("R1").kind("risk"));
  }

  @Test
  void actions_that_nobody_takes_up_are_found() {
    AuditBuilder audit = audit().action(action("A1", "2.5", false)).action(action("A2", "", true));

    assertThat(audit.findings("GB030")).isEmpty();
    assertThat(message("GB030", audit.action(action("A6", "", false))))
        .isEqualTo("1 of 2 actions left has neither task, owner nor effort: A6");
  }

  @Test
  void one_run_with_two_outcomes_is_found() {
    AuditBuilder audit =
        audit()
            .run(Pieces.ran("task.delay()", "result failed"))
            .phase("1-a", done("1").evidence(Pieces.ran("task.delay()", "result")));

    assertThat(message("GB031", audit))
        .isEqualTo(
            "`task.delay()` is recorded with different outcomes: `result failed` and `result`");
  }

  @Test
  void runs_in_different_environments_may_differ() {
    assertThat(
            audit()
                .run(Pieces.inEnvironment("local", Pieces.ran("make", "failed")))
                .run(Pieces.inEnvironment("production", Pieces.ran("make", "ok")))
                .findings("GB031"))
        .isEmpty();
  }

  @Test
  void an_audit_that_agrees_with_itself_has_no_findings() {
    AuditBuilder audit =
        audit()
            .phase("1-a", done("1").evidence(Pieces.tests("*")))
            .declares("tests.total", exact(2))
            .declares("tests.passed", exact(2))
            .measured(Pieces.measured(Pieces.tests("A", TestOutcome.PASSED, 2)));

    assertThat(audit.assess().findings()).isEmpty();
  }

  private static AuditBuilder firstQuarter(AuditBuilder audit) {
    return audit.target("2026-Q1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
  }

  private static AuditBuilder secondQuarter(AuditBuilder audit) {
    return audit.target("2026-Q2", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));
  }

  private static Checklist list(String title, Quantity stated, int length) {
    Checklist.Item item = new Checklist.Item(Prose.literal("x"), false, Prose.EMPTY, Pieces.AT);
    return new Checklist(
        title, "list", Optional.of(stated), Collections.nCopies(length, item), Pieces.AT);
  }

  private static Deliverable delivered(String change, long added, LineRange... ranges) {
    return new Deliverable(
        List.of("app/flow.py"),
        change,
        Optional.empty(),
        added == 0 ? Optional.empty() : Optional.of(exact(added)),
        Prose.EMPTY,
        Stream.of(ranges)
            .map(range -> new Deliverable.Part(Optional.of(range), Prose.EMPTY))
            .toList(),
        Pieces.AT);
  }

  private static Action action(String id, String task, boolean done) {
    return new Action(
        id,
        Prose.literal("Do it"),
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        task,
        done,
        Pieces.AT);
  }

  private static String message(String code, AuditBuilder audit) {
    List<Finding> findings = audit.findings(code);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).places()).isNotEmpty();
    return findings.get(0).message();
  }
}
