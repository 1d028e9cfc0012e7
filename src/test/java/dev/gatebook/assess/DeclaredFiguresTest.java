package dev.gatebook.assess;

import static dev.gatebook.assess.AuditBuilder.audit;
import static dev.gatebook.assess.Pieces.exact;
import static dev.gatebook.assess.TaskBuilder.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.ClaimCheck.Result;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Deliverable;
import dev.gatebook.model.FileChange;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Measured;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Declared figures beside what git, the plan and the artifacts say. */
final class DeclaredFiguresTest {
  private static final OneCommit CHANGES =
      OneCommit.changing(
          Map.of("app/flow.py", "a\nb\nc\n"),
          change("app/flow.py", FileChange.Kind.ADDED, 92, 0),
          change("app/main.py", FileChange.Kind.MODIFIED, 3, 5),
          change("app/old.py", FileChange.Kind.DELETED, 0, 40));
  private static final Measured MIXED = mixed();

  @Test
  void changed_files_and_lines_are_compared_with_git() {
    assertThat(ofChange("files.created", 1).result()).isEqualTo(Result.CONFIRMED);
    assertThat(ofChange("files.modified", 1).result()).isEqualTo(Result.CONFIRMED);
    assertThat(ofChange("files.deleted", 1).result()).isEqualTo(Result.CONFIRMED);
    assertThat(ofChange("files.changed", 3).result()).isEqualTo(Result.CONFIRMED);
    assertThat(ofChange("lines.added", 95).result()).isEqualTo(Result.CONFIRMED);
    assertThat(ofChange("lines.removed", 45).result()).isEqualTo(Result.CONFIRMED);
    assertThat(ofChange("commits", 1).result()).isEqualTo(Result.CONFIRMED);

    ClaimCheck wrong = ofChange("files.modified", 5);
    assertThat(wrong.result()).isEqualTo(Result.CONTRADICTED);
    assertThat(wrong.because()).isEqualTo("declared 5, measured 1");
    assertThat(wrong.sources()).containsExactly(SourceRef.of("1111111"), SourceRef.of("2222222"));
  }

  @Test
  void changes_are_counted_from_the_audit_before_when_no_revision_is_named() {
    AuditBuilder first = audit().id("a1").phase("1-a", done("1")).at(OneCommit.OLD, CHANGES);
    AuditBuilder second =
        audit().id("a2").phase("1-a", done("1")).after(first).at(OneCommit.NEW, CHANGES);

    assertThat(figure(second.declares("lines.added", exact(92))).because())
        .isEqualTo("declared 92, measured 95");
  }

  @Test
  void changes_that_cannot_be_counted_say_why() {
    AuditBuilder nowhere = audit().unpinned().declares("files.created", exact(1));
    AuditBuilder unpinned = audit().unpinned().history(CHANGES).declares("files.created", exact(1));
    AuditBuilder alone = audit().at(OneCommit.NEW, CHANGES).declares("files.created", exact(1));
    AuditBuilder lost =
        audit().at(OneCommit.NEW, CHANGES).since("v0").declares("files.created", exact(1));
    AuditBuilder cut =
        audit()
            .at(OneCommit.NEW, OneCommit.shallow())
            .since("1111111")
            .declares("files.created", exact(1));

    assertThat(figure(nowhere).because()).isEqualTo("there is no repository");
    assertThat(figure(unpinned).because()).isEqualTo("the audit names no commit");
    assertThat(figure(alone).because())
        .isEqualTo("no commit is known to count from; name one as `since`");
    assertThat(figure(lost).because()).isEqualTo("commit v0 could not be found");
    assertThat(figure(cut).because()).isEqualTo("the history was cut off");
    assertThat(figure(cut).result()).isEqualTo(Result.UNVERIFIABLE);
  }

  @Test
  void a_delivered_file_has_the_lines_that_git_shows() {
    assertThat(delivered("app/flow.py", 3, 92))
        .extracting(ClaimCheck::result)
        .containsExactly(Result.CONFIRMED, Result.CONFIRMED);

    List<ClaimCheck> wrong = delivered("app/flow.py", 167, 0);
    assertThat(wrong.get(0).title()).isEqualTo("lines.added of app/flow.py");
    assertThat(wrong.get(0).because()).isEqualTo("declared 0, measured 92");
    assertThat(wrong.get(1).because()).isEqualTo("declared 167, measured 3");
    assertThat(wrong.get(1).sources()).containsExactly(SourceRef.of("2222222:app/flow.py"));
  }

  @Test
  void a_delivered_file_that_is_not_there_has_no_length() {
    assertThat(delivered("flow.py", 3, 0).get(1).because())
        .isEqualTo("flow.py is not there at commit 2222222");
    assertThat(delivered("unknown", 3, 0).get(1).because())
        .isEqualTo("unknown cannot be looked up: the object is missing");
    assertThat(delivered("a.png", 3, 0).get(1).result()).isEqualTo(Result.UNVERIFIABLE);
  }

  @Test
  void declared_checks_lie_between_the_verified_and_the_possible_ones() {
    TaskBuilder shown = done("1").evidence(Pieces.tests("Good"));
    TaskBuilder said = done("2").evidence(Pieces.link("https://example.org"));
    TaskBuilder wrong = done("3").evidence(Pieces.tests("Bad"));

    assertThat(checks(2, shown, said, wrong).because())
        .isEqualTo("declared 2, evidence verifies 1 of 3");
    assertThat(checks(3, shown, said, wrong).because()).isEqualTo("declared 3, measured 2");
    assertThat(checks(1, shown, wrong).result()).isEqualTo(Result.CONFIRMED);
  }

  @Test
  void checks_are_not_compared_with_a_plan_that_does_not_list_them_all() {
    TaskBuilder brief = done("1").declares("checks.total", exact(8)).checks(done("1.1"));

    assertThat(checks(8, brief).because())
        .isEqualTo("the plan does not list every check that is counted");
  }

  @Test
  void a_task_states_counts_of_the_tests_that_it_cites() {
    TaskBuilder task = done("1").declares("tests.passed", exact(52)).evidence(Pieces.tests("Good"));
    AuditBuilder audit = audit().phase("1-a", task).measured(MIXED);

    ClaimCheck check = figure(audit);
    assertThat(check.title()).isEqualTo("tests.passed of 1");
    assertThat(check.because()).isEqualTo("declared 52, measured 39");
    assertThat(audit.findings("GB011"))
        .extracting(Finding::message)
        .containsExactly("tests.passed of 1: declared 52, measured 39");
  }

  @Test
  void a_figure_that_held_and_is_not_measured_again_is_stale() {
    AuditBuilder first = audit().id("a1").declares("tests.passed", exact(39)).measured(MIXED);
    AuditBuilder second = audit().id("a2").declares("tests.passed", exact(39)).after(first);
    AuditBuilder third = audit().id("a3").declares("tests.passed", exact(39)).after(second);
    AuditBuilder other = audit().id("a4").declares("tests.passed", exact(52)).after(second);

    assertThat(figure(second).result()).isEqualTo(Result.STALE);
    assertThat(figure(third).because())
        .isEqualTo(
            "declared 39 as before; last measured as 39, and not again since: "
                + "no test artifact was read");
    assertThat(figure(other).result()).isEqualTo(Result.UNVERIFIABLE);
  }

  @Test
  void no_gate_is_green_over_a_contradicted_figure() {
    TaskBuilder task = done("1").evidence(Pieces.tests("Good"));
    AuditBuilder right =
        audit().phase("1-a", task).measured(MIXED).declares("tests.passed", exact(39));
    AuditBuilder wrong =
        audit().phase("1-a", task).measured(MIXED).declares("tests.passed", exact(52));

    assertThat(rule(right).result()).isEqualTo(PolicyRule.Result.HELD);
    assertThat(gate(right).supported()).isEqualTo(Decision.GO);
    assertThat(gate(wrong).supported()).isEqualTo(Decision.HOLD);
    assertThat(gate(wrong).because()).isEqualTo("tests.passed: declared 52, measured 39");
    assertThat(rule(wrong).source()).contains(SourceRef.of("audit.yml#tests.passed"));
  }

  @Test
  void a_wrong_figure_of_an_optional_task_does_not_decide() {
    TaskBuilder firm = done("1").evidence(Pieces.tests("Good"));
    TaskBuilder loose =
        done("2").declares("tests.passed", exact(52)).evidence(Pieces.tests("Good")).optional();
    AuditBuilder audit = audit().phase("1-a", firm, loose).measured(MIXED);

    assertThat(gate(audit).supported()).isEqualTo(Decision.GO);
    assertThat(rule(audit).because()).isEqualTo("no figure is declared");
  }

  @Test
  void figures_of_the_audit_do_not_weigh_at_a_phase_that_it_is_not_about() {
    TaskBuilder task = done("1").evidence(Pieces.tests("Good"));
    AuditBuilder audit =
        audit()
            .phase("1-a", task)
            .phase("2-b", done("2").evidence(Pieces.tests("Good")))
            .assesses("1-a")
            .measured(MIXED)
            .declares("tests.passed", exact(52));

    assertThat(audit.assess().gates().get(0).supported()).isEqualTo(Decision.HOLD);
    assertThat(audit.assess().gates().get(1).supported()).isEqualTo(Decision.GO);
  }

  private static ClaimCheck ofChange(String name, long declared) {
    return figure(
        audit()
            .at(OneCommit.NEW, CHANGES)
            .since(OneCommit.OLD.id())
            .declares(name, exact(declared)));
  }

  private static List<ClaimCheck> delivered(String path, long lines, long added) {
    Deliverable file =
        new Deliverable(
            List.of(path),
            "created",
            Optional.of(exact(lines)),
            Optional.of(exact(added)),
            Prose.EMPTY,
            List.of(),
            Pieces.AT);
    return audit()
        .at(OneCommit.NEW, CHANGES)
        .since(OneCommit.OLD.id())
        .deliverable(file)
        .assess()
        .figures();
  }

  private static ClaimCheck checks(long passed, TaskBuilder... tasks) {
    return figure(
        audit().phase("1-a", tasks).measured(MIXED).declares("checks.passed", exact(passed)));
  }

  private static ClaimCheck figure(AuditBuilder audit) {
    return audit.assess().figures().get(0);
  }

  private static AssessedGate gate(AuditBuilder audit) {
    return audit.assess().gates().get(0);
  }

  private static PolicyRule rule(AuditBuilder audit) {
    return gate(audit).rules().stream()
        .filter(rule -> rule.name().equals("declared figures hold"))
        .findFirst()
        .orElseThrow();
  }

  private static FileChange change(String path, FileChange.Kind kind, int added, int removed) {
    return new FileChange(path, path, kind, added, removed);
  }

  private static Measured mixed() {
    List<TestCase> tests = new ArrayList<>(Pieces.tests("Good", TestOutcome.PASSED, 39));
    tests.addAll(Pieces.tests("Bad", TestOutcome.FAILED, 1));
    return Pieces.measured(tests);
  }
}
