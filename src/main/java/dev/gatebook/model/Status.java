package dev.gatebook.model;

import java.util.Locale;

/** What the author of a plan says of a task, whatever word was used. */
public enum Status {
  DONE,
  PARTIAL,
  OPEN,
  FAILED,
  BLOCKED,
  WAIVED,
  NOT_APPLICABLE;

  /** The standard word in YAML and JSON, such as {@code not-applicable}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
