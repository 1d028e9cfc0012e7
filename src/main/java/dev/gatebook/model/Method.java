package dev.gatebook.model;

import java.util.Locale;

/** How a piece of evidence came about. */
public enum Method {
  /** Something ran and its result was read. */
  EXECUTED,
  /** Something was looked at. */
  INSPECTED,
  /** Somebody says so. */
  ATTESTED;

  /** The word in JSON and on pages. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
