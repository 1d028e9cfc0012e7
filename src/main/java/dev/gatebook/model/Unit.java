package dev.gatebook.model;

/** What a quantity counts in. Quantities of different units are never compared. */
public enum Unit {
  /** A plain count. */
  COUNT(""),
  /** A share of one hundred. */
  PERCENT("%"),
  /** Minutes of work or of waiting. */
  MINUTES("min"),
  /** Hours of work. */
  HOURS("h"),
  /** Days of work. */
  DAYS("d"),
  /** Weeks of work. */
  WEEKS("w");

  private final String symbol;

  Unit(String symbol) {
    this.symbol = symbol;
  }

  /** How the unit is written behind a number; empty for a count. */
  public String symbol() {
    return symbol;
  }
}
