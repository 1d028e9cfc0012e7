package dev.gatebook.diff.life;

import static dev.gatebook.diff.life.Chain.backed;
import static dev.gatebook.diff.life.Chain.issue;
import static dev.gatebook.model.Issue.State.ACCEPTED;
import static dev.gatebook.model.Issue.State.FIXED;
import static dev.gatebook.model.Issue.State.MITIGATED;
import static dev.gatebook.model.Issue.State.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.diff.Direction;
import dev.gatebook.model.AssessedIssue;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can happen to an issue from audit to audit. */
final class IssueLivesTest {
  private static AssessedIssue crash(String severity, Issue.State state) {
    return issue("B1", "Payment crashes on empty carts", severity, state);
  }

  private static Life<AssessedIssue> only(Chain chain) {
    List<Life<AssessedIssue>> lives = chain.issueLives().all();
    assertThat(lives).hasSize(1);
    return lives.get(0);
  }

  private static List<List<Turn>> turns(Life<AssessedIssue> life) {
    return life.moments().stream().map(m -> m.steps().stream().map(Step::turn).toList()).toList();
  }

  @Test
  void an_issue_is_opened_carried_and_closed_without_evidence() {
    Life<AssessedIssue> life =
        only(
            new Chain()
                .issues(crash("high", OPEN))
                .issues(crash("high", OPEN))
                .issues(crash("high", FIXED)));

    assertThat(turns(life))
        .containsExactly(List.of(Turn.BEGUN), List.of(Turn.CARRIED), List.of(Turn.CLOSED));
    assertThat(life.stage()).isEqualTo(Stage.BARE);
    assertThat(life.last().steps().get(0).because()).isEqualTo("Declared fixed, without evidence.");
    assertThat(life.openedBeforeEnd()).contains(life.first());
    assertThat(life.closing()).contains(life.last());
    assertThat(life.days()).hasValue(20);
  }

  @Test
  void a_change_of_severity_and_the_end_of_an_issue_are_both_told() {
    Life<AssessedIssue> life =
        only(new Chain().issues(crash("high", OPEN)).issues(crash("low", FIXED)));

    assertThat(turns(life).get(1)).containsExactly(Turn.CLOSED, Turn.SEVERITY);
    assertThat(life.last().steps().get(1).direction()).isEqualTo(Direction.IMPROVEMENT);
  }

  @Test
  void an_issue_that_got_worse_says_so() {
    Life<AssessedIssue> life =
        only(new Chain().issues(crash("high", OPEN)).issues(crash("critical", OPEN)));

    Step step = life.last().steps().get(0);
    assertThat(step.turn()).isEqualTo(Turn.SEVERITY);
    assertThat(step.direction()).isEqualTo(Direction.REGRESSION);
    assertThat(step.because()).isEqualTo("Judged critical, before high.");
  }

  @Test
  void a_reopened_issue_counts_its_time_from_the_reopening() {
    Life<AssessedIssue> life =
        only(
            new Chain()
                .issues(crash("high", OPEN))
                .issues(crash("high", FIXED))
                .issues(crash("high", OPEN))
                .issues(crash("high", MITIGATED)));

    assertThat(turns(life).get(2)).containsExactly(Turn.REOPENED);
    assertThat(turns(life).get(3)).containsExactly(Turn.STATUS);
    assertThat(life.openSince()).contains(life.moments().get(2));
    assertThat(life.count(Turn.REOPENED)).isEqualTo(1);
    assertThat(life.closing()).isEmpty();
  }

  @Test
  void an_open_issue_that_is_not_listed_any_more_is_dropped_and_not_closed() {
    Life<AssessedIssue> life = only(new Chain().issues(crash("high", OPEN)).issues().issues());

    assertThat(turns(life)).containsExactly(List.of(Turn.BEGUN), List.of(Turn.DROPPED));
    assertThat(life.stage()).isEqualTo(Stage.DROPPED);
    assertThat(life.openSince()).isEmpty();
    assertThat(life.closing()).isEmpty();
    assertThat(life.last().steps().get(0).because()).contains("nothing says that it was closed");
  }

  @Test
  void a_diagnosis_that_is_taken_back_is_withdrawn_with_its_reason() {
    Life<AssessedIssue> life =
        only(new Chain().issues(crash("high", OPEN)).correcting("B1", "It never crashed"));

    assertThat(life.stage()).isEqualTo(Stage.WITHDRAWN);
    assertThat(life.last().steps().get(0).because()).endsWith("It never crashed.");
  }

  @Test
  void a_dropped_issue_that_comes_back_goes_on_with_its_own_life() {
    Life<AssessedIssue> life =
        only(new Chain().issues(crash("high", OPEN)).issues().issues().issues(crash("low", OPEN)));

    assertThat(turns(life).get(2)).containsExactly(Turn.RETURNED, Turn.SEVERITY);
    assertThat(life.last().steps().get(0).because()).contains("a2").contains("listed again");
    assertThat(life.openSince()).contains(life.last());
  }

  @Test
  void a_fixed_issue_that_is_not_listed_any_more_stays_fixed() {
    Life<AssessedIssue> life =
        only(
            new Chain()
                .issues(crash("high", OPEN))
                .issues(crash("high", FIXED))
                .issues(crash("high", FIXED))
                .issues());

    assertThat(turns(life)).endsWith(List.of(Turn.KEPT), List.of(Turn.UNLISTED));
    assertThat(life.stage()).isEqualTo(Stage.BARE);
    assertThat(life.closing()).contains(life.moments().get(1));
  }

  @Test
  void an_id_that_is_reused_for_something_else_is_two_lives() {
    Lives<AssessedIssue> lives =
        new Chain()
            .issues(issue("B1", "Payment crashes on empty carts", "high", FIXED))
            .issues(issue("B1", "Search ignores umlauts", "low", OPEN))
            .issueLives();

    assertThat(lives.all()).extracting(Life::slug).containsExactly("b1", "b1-2");
    assertThat(lives.all()).extracting(Life::namesake).containsExactly(1, 2);
    assertThat(lives.namesakes(lives.all().get(0))).hasSize(2);
    assertThat(lives.of("a1", "B1")).contains(lives.all().get(0));
    assertThat(lives.of("a2", "B1")).contains(lives.all().get(1));
  }

  @Test
  void a_renumbered_issue_keeps_its_life_and_its_address() {
    Life<AssessedIssue> life =
        only(
            new Chain()
                .issues(issue("B1", "Payment crashes on empty carts", "high", OPEN))
                .issues(issue("P-7", "Payment crashes on empty carts", "high", OPEN)));

    assertThat(turns(life).get(1)).containsExactly(Turn.RENUMBERED);
    assertThat(life.slug()).isEqualTo("b1");
    assertThat(life.last().steps().get(0).before()).isEqualTo("B1");
  }

  @Test
  void what_stands_behind_a_fix_is_told_apart() {
    assertThat(closedWith(crash("high", FIXED))).isEqualTo(Stage.BARE);
    assertThat(closedWith(backed(crash("high", FIXED)))).isEqualTo(Stage.UNCONFIRMED);
    assertThat(closedWith(backed(crash("high", FIXED), Verdict.VERIFIED))).isEqualTo(Stage.BACKED);
    assertThat(closedWith(backed(crash("high", FIXED), Verdict.ATTESTED)))
        .isEqualTo(Stage.ATTESTED);
    assertThat(closedWith(backed(crash("high", FIXED), Verdict.MISSING)))
        .isEqualTo(Stage.UNCONFIRMED);
    assertThat(closedWith(crash("high", ACCEPTED))).isEqualTo(Stage.ACCEPTED);
  }

  private static Stage closedWith(AssessedIssue end) {
    return only(new Chain().issues(crash("high", OPEN)).issues(end)).stage();
  }

  @Test
  void a_fix_that_its_evidence_contradicts_leaves_the_issue_open() {
    Life<AssessedIssue> life =
        only(
            new Chain()
                .issues(crash("high", OPEN))
                .issues(backed(crash("high", FIXED), Verdict.CONTRADICTED)));

    assertThat(life.stage()).isEqualTo(Stage.DISPROVED);
    assertThat(life.openSince()).contains(life.first());
    assertThat(life.last().steps().get(0).direction()).isEqualTo(Direction.REGRESSION);
  }

  @Test
  void evidence_that_is_given_after_the_fix_is_a_step_of_its_own() {
    Life<AssessedIssue> life =
        only(
            new Chain()
                .issues(crash("high", FIXED))
                .issues(backed(crash("high", FIXED), Verdict.VERIFIED)));

    assertThat(turns(life)).containsExactly(List.of(Turn.BEGUN_CLOSED), List.of(Turn.EVIDENCE));
    assertThat(life.last().steps().get(0).direction()).isEqualTo(Direction.IMPROVEMENT);
  }
}
