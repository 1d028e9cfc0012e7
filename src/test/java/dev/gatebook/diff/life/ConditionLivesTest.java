package dev.gatebook.diff.life;

import static dev.gatebook.diff.life.Chain.carried;
import static dev.gatebook.diff.life.Chain.condition;
import static dev.gatebook.model.Standing.ATTESTED;
import static dev.gatebook.model.Standing.CLAIMED;
import static dev.gatebook.model.Standing.CONTRADICTED;
import static dev.gatebook.model.Standing.OPEN;
import static dev.gatebook.model.Standing.VERIFIED;
import static dev.gatebook.model.Standing.WAIVED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.diff.Direction;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can happen to a condition from audit to audit. */
final class ConditionLivesTest {
  private static AssessedCondition staging(Standing standing, String due) {
    return condition("C1", "Payment is tested on staging", standing, due);
  }

  private static Life<AssessedCondition> life(AssessedCondition... one) {
    Chain chain = new Chain();
    for (AssessedCondition condition : one) {
      chain.conditions(condition);
    }
    List<Life<AssessedCondition>> lives = chain.conditionLives().all();
    assertThat(lives).hasSize(1);
    return lives.get(0);
  }

  private static List<Turn> last(Life<AssessedCondition> life) {
    return life.last().steps().stream().map(Step::turn).toList();
  }

  @Test
  void a_condition_is_added_met_and_not_met_again() {
    Life<AssessedCondition> life =
        life(staging(OPEN, ""), staging(VERIFIED, ""), staging(OPEN, ""));

    assertThat(life.first().is(Turn.BEGUN)).isTrue();
    assertThat(life.moments().get(1).is(Turn.CLOSED)).isTrue();
    assertThat(last(life)).containsExactly(Turn.REOPENED);
    assertThat(life.last().steps().get(0).because())
        .isEqualTo("Was met, is not met. Because of that.");
    assertThat(life.openSince()).contains(life.last());
  }

  @Test
  void a_due_date_that_moves_away_is_a_slip() {
    Life<AssessedCondition> life = life(staging(OPEN, "2026-02-01"), staging(OPEN, "2026-02-15"));

    assertThat(last(life)).containsExactly(Turn.DUE);
    assertThat(life.last().steps().get(0).direction()).isEqualTo(Direction.REGRESSION);
    assertThat(life.last().steps().get(0).because())
        .isEqualTo("Due 2026-02-15, before 2026-02-01.");
  }

  @Test
  void an_audit_that_does_not_mention_an_open_condition_leaves_it_open() {
    Life<AssessedCondition> life =
        life(staging(OPEN, ""), carried(staging(OPEN, "")), carried(staging(OPEN, "")));

    assertThat(life.moments().get(1).is(Turn.DROPPED)).isTrue();
    assertThat(last(life)).containsExactly(Turn.CARRIED);
    assertThat(life.stage()).isEqualTo(Stage.OPEN);
    assertThat(life.openSince()).contains(life.first());
  }

  @Test
  void a_condition_that_stands_on_less_than_before_says_so() {
    Life<AssessedCondition> life = life(staging(VERIFIED, ""), staging(CLAIMED, ""));

    assertThat(last(life)).containsExactly(Turn.STATUS);
    assertThat(life.last().steps().get(0).direction()).isEqualTo(Direction.REGRESSION);
  }

  @Test
  void how_a_condition_was_met_is_told_apart() {
    assertThat(life(staging(OPEN, ""), staging(VERIFIED, "")).stage()).isEqualTo(Stage.BACKED);
    assertThat(life(staging(OPEN, ""), staging(ATTESTED, "")).stage()).isEqualTo(Stage.ATTESTED);
    assertThat(life(staging(OPEN, ""), staging(CLAIMED, "")).stage()).isEqualTo(Stage.BARE);
    assertThat(life(staging(OPEN, ""), staging(WAIVED, "")).stage()).isEqualTo(Stage.ACCEPTED);
    assertThat(life(staging(OPEN, ""), staging(CONTRADICTED, "")).stage())
        .isEqualTo(Stage.DISPROVED);
  }

  @Test
  void numbers_that_stand_for_other_conditions_are_other_lives() {
    Lives<AssessedCondition> lives =
        new Chain()
            .conditions(condition("1", "Payment is tested on staging", VERIFIED, ""))
            .conditions(condition("1", "The privacy notice is signed", OPEN, ""))
            .conditionLives();

    assertThat(lives.all()).extracting(Life::slug).containsExactly("1", "1-2");
  }
}
