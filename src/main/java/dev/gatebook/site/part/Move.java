package dev.gatebook.site.part;

/**
 * A decision before and after.
 *
 * @param name whose decision it is
 * @param icon an arrow, or an equal sign when it is the same
 */
public record Move(String name, DecisionMark from, DecisionMark to, String icon) {

  /** How a declared or supported decision moved. */
  public static Move of(String name, DecisionMark from, DecisionMark to) {
    return new Move(name, from, to, from.equals(to) ? "same" : "arrow");
  }
}
