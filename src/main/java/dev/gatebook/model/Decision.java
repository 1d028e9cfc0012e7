package dev.gatebook.model;

import java.util.Locale;

/** What is decided at a gate, the best first. */
public enum Decision {
  GO,
  CONDITIONAL_GO,
  /** Something is still open; only evidence says so, never an auditor. */
  PENDING,
  HOLD,
  NO_GO,
  /** No decision was given. */
  NONE;

  /** The word in YAML and JSON, such as {@code conditional-go}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The decision further from go; no decision at all gives way to any. */
  public Decision worst(Decision other) {
    if (this == NONE || other == NONE) {
      return this == NONE ? other : this;
    }
    return compareTo(other) >= 0 ? this : other;
  }
}
