package dev.gatebook.assess;

import dev.gatebook.model.Standing;

/** Where something stands and why, in one sentence. */
record Stand(Standing standing, String because) {
  /** The weaker of the two; this one when both stand alike. */
  Stand worst(Stand other) {
    return other.standing.compareTo(standing) > 0 ? other : this;
  }
}
