package dev.gatebook.model;

import java.util.Locale;

/** What looking up a piece of evidence showed, the best first. */
public enum Verdict {
  /** Looked up, and it holds. */
  VERIFIED,
  /** Only somebody's word. */
  ATTESTED,
  /** Held, but what it cites changed since it was last confirmed. */
  STALE,
  /** Could not be looked up; never taken for a pass. */
  UNAVAILABLE,
  /** Not there at that commit, or not in the artifacts. */
  MISSING,
  /** Looked up, and it does not hold. */
  CONTRADICTED;

  /** The word in JSON and on pages. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The worse of the two. */
  public Verdict worst(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
