package dev.gatebook.diff;

import static dev.gatebook.diff.AuditSketch.newer;
import static dev.gatebook.diff.AuditSketch.older;
import static dev.gatebook.diff.Sketches.diff;
import static dev.gatebook.diff.Sketches.file;
import static dev.gatebook.diff.Sketches.issue;
import static dev.gatebook.diff.Sketches.issueAt;
import static dev.gatebook.diff.Sketches.only;
import static dev.gatebook.diff.Sketches.test;
import static dev.gatebook.diff.TaskSketch.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Decision;
import dev.gatebook.model.FileChange;
import dev.gatebook.model.History;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Status;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ClaimsAndIssuesTest {

  @Test
  void a_correction_of_the_older_audit_is_told_with_both_claims() {
    AuditDiff diff = diff(older(), newer().corrects("2025-12-25", "tests.passed", "52", "39"));

    Change.OfClaim change = (Change.OfClaim) only(diff, Kind.CLAIM_CORRECTED);
    assertThat(change.before()).isEqualTo("52");
    assertThat(change.after()).isEqualTo("39");
    assertThat(change.correction()).isPresent();
  }

  @Test
  void a_correction_of_some_other_audit_is_not_part_of_this_diff() {
    assertThat(diff(older(), newer().corrects("2025-01-01", "x", "1", "2")).isEmpty()).isTrue();
  }

  @Test
  void an_open_issue_that_is_not_listed_any_more_was_dropped() {
    AuditDiff diff =
        diff(
            older()
                .issue(issue("C1", "Tests fail", "critical", Issue.State.OPEN))
                .issue(issue("C2", "Harness set-up", "critical", Issue.State.OPEN))
                .issue(issue("C3", "Missing packages", "critical", Issue.State.FIXED)),
            newer().corrects("2025-12-25", "C2", "harness", "the tests do not match"));

    assertThat(diff.of(Kind.ISSUE_DROPPED))
        .extracting(c -> c.subject() + ": " + c.because())
        .containsExactly(
            "C1: It was open and is not listed any more; nothing says that it was closed.",
            "C2: Not closed; the newer audit takes the diagnosis back: The tests do not match.");
    assertThat(diff.of(Kind.ISSUE_DROPPED)).allMatch(c -> c.direction() == Direction.GOALPOST);
  }

  @Test
  void issues_open_close_reopen_and_change_their_severity() {
    AuditDiff diff =
        diff(
            older()
                .issue(issue("A", "Alpha leak", "high", Issue.State.OPEN))
                .issue(issue("B", "Beta crash", "high", Issue.State.FIXED))
                .issue(issue("C", "Gamma typo", "low", Issue.State.OPEN))
                .issue(issue("D", "Delta race", "high", Issue.State.OPEN)),
            newer()
                .issue(issue("A", "Alpha leak", "high", Issue.State.FIXED))
                .issue(issue("B", "Beta crash", "high", Issue.State.OPEN))
                .issue(issue("C", "Gamma typo", "critical", Issue.State.OPEN))
                .issue(issue("D", "Delta race", "high", Issue.State.MITIGATED))
                .issue(issue("E", "Epsilon hang", "low", Issue.State.OPEN))
                .issue(issue("F", "Zeta slip", "low", Issue.State.FIXED)));

    assertThat(diff.changes())
        .filteredOn(c -> c.family() == Family.ISSUES)
        .extracting(c -> c.kind() + " " + c.subject() + " " + c.direction().key())
        .containsExactly(
            "issue-reopened B regression",
            "issue-opened E regression",
            "issue-severity C regression",
            "issue-severity D improvement",
            "issue-closed A improvement",
            "issue-closed F improvement");
    assertThat(only(diff, Kind.ISSUE_REOPENED).because()).isEqualTo("Was fixed, is open again.");
  }

  @Test
  void an_id_given_to_another_issue_is_a_dropped_and_an_opened_one() {
    AuditDiff diff =
        diff(
            older().issue(issue("B1", "Race in the limiter", "high", Issue.State.OPEN)),
            newer().issue(issue("B1", "Typo on the login page", "low", Issue.State.OPEN)));

    assertThat(diff.changes())
        .extracting(Change::kind)
        .containsExactly("issue-opened", "issue-dropped");
  }

  @Test
  void a_fault_found_in_the_file_that_a_done_task_cited_refutes_it() {
    AuditDiff diff = AuditDiffer.diff(citing().audit(), finding().audit(), History.Span.NONE);

    Change change = only(diff, Kind.CLAIM_REFUTED);
    assertThat(change.subject()).isEqualTo("1.2");
    assertThat(change.after()).isEqualTo("fault found: B2");
    assertThat(change.because()).contains("B2 “Two steps” (critical)");
  }

  @Test
  void a_fault_in_a_file_that_changed_since_refutes_nothing() {
    History.Span span =
        new History.Span(
            List.of(),
            List.of(
                new FileChange(
                    "core/limiter.py", "core/limiter.py", FileChange.Kind.MODIFIED, 3, 1)),
            "");

    AuditDiff diff = AuditDiffer.diff(citing().audit(), finding().audit(), span);

    assertThat(diff.of(Kind.CLAIM_REFUTED)).isEmpty();
    Change.OfCode code = (Change.OfCode) only(diff, Kind.CODE);
    assertThat(code.touched()).extracting(t -> t.task().task().id()).containsExactly("1.2");
    assertThat(code.after()).isEqualTo("0 commits, 1 file, +3 −1 lines");
  }

  private static AuditSketch citing() {
    return older().task(limiter());
  }

  private static AuditSketch finding() {
    return newer()
        .task(limiter())
        .issue(
            issueAt(
                "B2", "Two steps", "critical", Issue.State.OPEN, "core/limiter.py:292-294, 313"));
  }

  private static TaskSketch limiter() {
    return task("1.2", "Rate limiter")
        .stands(Status.DONE, Standing.VERIFIED)
        .evidence(file("core/limiter.py"), Verdict.VERIFIED);
  }

  @Test
  void evidence_that_contradicts_a_done_task_of_the_same_code_refutes_it_once() {
    AuditSketch verified = older().commit("abc").task(limiter());
    TaskSketch denied =
        task("1.2", "Rate limiter")
            .stands(Status.DONE, Standing.CONTRADICTED)
            .evidence(file("core/limiter.py"), Verdict.CONTRADICTED);

    Change change = only(diff(verified, newer().commit("abc").task(denied)), Kind.CLAIM_REFUTED);

    assertThat(change.before()).isEqualTo("declared done");
    assertThat(change.after()).isEqualTo("contradicted");
    assertThat(change.because()).isEqualTo("The code is the same. Seen: contradicted.");
    assertThat(diff(verified, newer().commit("def").task(denied)).of(Kind.CLAIM_REFUTED))
        .as("of other code it may have been true")
        .isEmpty();
    assertThat(
            diff(older().commit("abc").task(denied), newer().commit("abc").task(denied))
                .of(Kind.CLAIM_REFUTED))
        .as("it was contradicted before")
        .isEmpty();
  }

  @Test
  void a_figure_that_a_measurement_of_the_same_commit_denies_is_refuted() {
    AuditSketch claiming = older().commit("abc").count("tests.passed", 52);
    AuditSketch measuring =
        newer()
            .commit("abc")
            .count("tests.passed", 52)
            .test(test("a.B", "one", TestOutcome.PASSED));

    Change change = only(diff(claiming, measuring), Kind.CLAIM_REFUTED);

    assertThat(change.because()).isEqualTo("Declared 52, measured 1 for the same code.");
    assertThat(change.direction()).isEqualTo(Direction.REGRESSION);
  }

  @Test
  void a_measurement_of_another_commit_refutes_nothing() {
    AuditSketch claiming = older().commit("abc").count("tests.passed", 52);
    AuditSketch measuring = newer().commit("def").test(test("a.B", "one", TestOutcome.PASSED));

    assertThat(diff(claiming, measuring).of(Kind.CLAIM_REFUTED)).isEmpty();
  }

  @Test
  void a_strength_that_is_gone_or_hedged_is_weakened_and_one_that_is_reworded_is_not() {
    AuditDiff diff =
        diff(
            older()
                .strength("Consolidation strategy verified")
                .strength("Health checks operational")
                .strength("Clear container set-up")
                .strength("Asynchronous architecture"),
            newer()
                .strength("Consolidation strategy sound, with a minor fix to make")
                .strength("Container set-up is clear and short")
                .strength("Asynchronous architecture"));

    assertThat(diff.changes())
        .extracting(c -> c.before() + " " + c.direction().key())
        .containsExactly(
            "Consolidation strategy verified regression",
            "Health checks operational regression",
            "Clear container set-up neutral");
  }

  @Test
  void a_decision_that_is_reversed_says_so_and_one_that_was_not_given_is_no_movement() {
    AuditDiff reversed =
        diff(
            older().decision(Decision.GO, Decision.GO),
            newer().decision(Decision.NO_GO, Decision.GO));
    AuditDiff given =
        diff(
            older().decision(Decision.NONE, Decision.NO_GO),
            newer().decision(Decision.NO_GO, Decision.NO_GO));

    assertThat(only(reversed, Kind.DECISION).because()).startsWith("Reversed.");
    assertThat(only(reversed, Kind.DECISION).direction()).isEqualTo(Direction.REGRESSION);
    assertThat(only(given, Kind.DECISION).direction()).isEqualTo(Direction.NEUTRAL);
    assertThat(given.headline()).startsWith("NO-GO, no decision before");
  }
}
