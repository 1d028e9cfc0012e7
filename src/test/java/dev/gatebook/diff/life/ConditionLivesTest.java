package dev.gatebook.diff.life;

import static dev.gatebook.diff.life.Chain.carried;
import static dev.gatebook.diff.life.Chain.condition;
import static dev.gatebook.model.Standing.ATTESTED;
import static dev.gatebook.model.Standing.CLAIMED;
import static dev.gatebook.model.Standing.CONTRADICTED;
import static dev.gatebook.model.Standing.NOT_APPLICABLE;
import static dev.gatebook.model.Standing.OPEN;
import static dev.gatebook.model.Standing.PARTIAL;
import static dev.gatebook.model.Standing.VERIFIED;
import static dev.gatebook.model.Standing.WAIVED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.diff.Direction;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "'', 2026-02-01, GOALPOST, 'Due 2026-02-01, before on no day.'",
    "2026-02-15, 2026-02-01, GOALPOST, 'Due 2026-02-01, before 2026-02-15.'",
    "2026-02-01, '', REGRESSION, 'Due on no day, before 2026-02-01.'",
  })
  void a_day_that_is_set_or_comes_nearer_is_no_slip_and_one_that_is_dropped_is(
      String before, String after, Direction direction, String told) {
    Step step = life(staging(OPEN, before), staging(OPEN, after)).last().steps().get(0);

    assertThat(step.turn()).isEqualTo(Turn.DUE);
    assertThat(step.direction()).isEqualTo(direction);
    assertThat(step.because()).isEqualTo(told);
  }

  @Test
  void a_condition_that_is_not_listed_any_more_is_dropped_and_one_that_returns_says_so() {
    Life<AssessedCondition> back =
        life(staging(OPEN, ""), carried(staging(OPEN, "")), staging(OPEN, ""));
    assertThat(last(back)).containsExactly(Turn.RETURNED);
    assertThat(back.last().steps().get(0).because()).isEqualTo("The audit mentions it again.");

    Life<AssessedCondition> gone =
        new Chain().conditions(staging(OPEN, "")).conditions().conditionLives().all().get(0);
    assertThat(last(gone)).containsExactly(Turn.DROPPED);
    assertThat(gone.last().steps().get(0).direction()).isEqualTo(Direction.GOALPOST);
    assertThat(gone.last().steps().get(0).because())
        .isEqualTo("It was not met and is not asked for any more.");
  }

  @Test
  void a_condition_that_is_met_when_it_is_first_asked_begins_closed() {
    Life<AssessedCondition> life = life(staging(VERIFIED, ""));

    assertThat(life.first().is(Turn.BEGUN_CLOSED)).isTrue();
    assertThat(life.openSince()).isEmpty();
    assertThat(life(staging(OPEN, ""), staging(NOT_APPLICABLE, "")).stage())
        .isEqualTo(Stage.INVALID);
  }

  @Test
  void open_conditions_that_stand_otherwise_than_before_are_told_and_stay_open() {
    Life<AssessedCondition> life = life(staging(OPEN, ""), staging(PARTIAL, ""));

    assertThat(last(life)).containsExactly(Turn.STATUS);
    assertThat(life.last().steps().get(0).direction()).isEqualTo(Direction.IMPROVEMENT);
    assertThat(life.openSince()).contains(life.first());
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
