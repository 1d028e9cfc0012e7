package dev.gatebook.git;

import dev.gatebook.git.text.Followed;
import dev.gatebook.model.LineRange;

/**
 * Where cited lines are now.
 *
 * @param lines the lines there; the cited ones when they were removed
 */
record Spot(LineRange cited, Followed.Fate fate, String path, LineRange lines) {
  boolean intact() {
    return fate == Followed.Fate.INTACT;
  }

  boolean removed() {
    return fate == Followed.Fate.REMOVED;
  }
}
