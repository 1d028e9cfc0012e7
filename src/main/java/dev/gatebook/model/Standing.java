package dev.gatebook.model;

import java.util.Locale;

/** Where a task stands, declaration and evidence taken together, the best first. */
public enum Standing {
  NOT_APPLICABLE,
  VERIFIED,
  ATTESTED,
  /** Declared done without any evidence. */
  CLAIMED,
  WAIVED,
  STALE,
  /** Declared done; its evidence could not be looked up. */
  UNAVAILABLE,
  /** Declared done; its evidence was looked for and is not there. */
  MISSING,
  PARTIAL,
  OPEN,
  BLOCKED,
  /** The record itself says that it fails, or it is not declared done and its evidence fails. */
  FAILED,
  /** Declared better than its evidence shows. */
  CONTRADICTED;

  /** The word in JSON and on pages. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a task that stands so counts as met, however well it is backed. */
  public boolean isMet() {
    return this == VERIFIED || this == ATTESTED || this == CLAIMED;
  }

  /** The worse of the two. */
  public Standing worst(Standing other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
