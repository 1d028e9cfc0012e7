package dev.gatebook.diff.life;

import dev.gatebook.diff.Direction;

/**
 * One thing that happened to an issue or a condition in an audit.
 *
 * @param before how it was; empty when it was not there
 * @param after how it is; empty when it is not there any more
 * @param because one sentence
 */
public record Step(Turn turn, Direction direction, String before, String after, String because) {

  static Step of(Turn turn, Direction direction, String because) {
    return new Step(turn, direction, "", "", because);
  }

  Step from(String older, String newer) {
    return new Step(turn, direction, older, newer, because);
  }
}
