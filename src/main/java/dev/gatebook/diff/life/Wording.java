package dev.gatebook.diff.life;

import dev.gatebook.diff.Direction;
import java.util.List;
import java.util.Optional;

/** Steps for what every sort of thing has: an id, words, an owner. */
final class Wording {
  private final List<Step> steps;

  Wording(List<Step> steps) {
    this.steps = steps;
  }

  Wording id(String was, String is) {
    return changed(Turn.RENUMBERED, was, is, "Its id was " + was + ".");
  }

  Wording title(String was, String is) {
    return changed(Turn.RENAMED, was, is, "It was called “" + was + "”.");
  }

  Wording owner(Optional<String> was, Optional<String> is) {
    String words =
        "Owned by %s, before by %s.".formatted(is.orElse("nobody"), was.orElse("nobody"));
    return changed(Turn.OWNER, was.orElse(""), is.orElse(""), words);
  }

  private Wording changed(Turn turn, String was, String is, String because) {
    if (!was.equals(is)) {
      steps.add(Step.of(turn, Direction.NEUTRAL, because).from(was, is));
    }
    return this;
  }
}
