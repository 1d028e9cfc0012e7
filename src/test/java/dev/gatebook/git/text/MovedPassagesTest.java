package dev.gatebook.git.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.git.text.MovedPassages.Place;
import org.junit.jupiter.api.Test;

final class MovedPassagesTest {
  private static final Wording LOST = Wording.of("return gateway.capture(order.number());\n");
  private static final Wording NONE = Wording.of("");

  private final MovedPassages passages = new MovedPassages();

  @Test
  void a_passage_is_found_in_whatever_layout() {
    int lost = passages.add(LOST, LOST.all());
    passages.search(
        4, () -> NONE, Wording.of("x;\n  return gateway\n .capture(order.number());\ny"));
    assertThat(passages.places(lost)).containsExactly(new Place(4, new Passage(2, 14)));
  }

  @Test
  void a_passage_that_stood_there_before_did_not_move_there() {
    int lost = passages.add(LOST, LOST.all());
    passages.search(0, () -> LOST, LOST);
    assertThat(passages.places(lost)).isEmpty();
  }

  @Test
  void a_passage_that_goes_on_in_its_last_line_is_another_one() {
    Wording call = Wording.of("return gateway.capture(order.number())\n");
    int lost = passages.add(call, call.all());
    passages.search(0, () -> NONE, Wording.of("return gateway.capture(order.number()) + 1\n"));
    assertThat(passages.places(lost)).isEmpty();
  }

  @Test
  void two_places_are_both_told() {
    int lost = passages.add(LOST, LOST.all());
    passages.search(0, () -> NONE, LOST);
    passages.search(1, () -> NONE, LOST);
    assertThat(passages.places(lost)).extracting(Place::text).containsExactly(0, 1);
  }

  @Test
  void what_is_short_is_not_looked_for() {
    Wording brace = Wording.of("} else {");
    int lost = passages.add(brace, brace.all());
    passages.search(0, () -> NONE, brace);
    assertThat(passages.places(lost)).isEmpty();
    assertThat(MovedPassages.canBeFound(brace, brace.all())).isFalse();
    assertThat(MovedPassages.canBeFound(LOST, LOST.all())).isTrue();
  }
}
