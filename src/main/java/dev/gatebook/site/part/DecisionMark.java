package dev.gatebook.site.part;

import dev.gatebook.model.Decision;

/**
 * A decision as it is shown.
 *
 * @param style class: hollow when declared, solid when supported
 * @param icon name of its icon
 * @param word its words, upper case but for none
 */
public record DecisionMark(String style, String icon, String word) {

  /** What somebody decided: hollow. */
  public static DecisionMark declared(Decision decision) {
    return new DecisionMark("said", key(decision), words(decision));
  }

  /** What the evidence supports: solid. */
  public static DecisionMark supported(Decision decision) {
    boolean hollow = decision == Decision.PENDING || decision == Decision.NONE;
    return new DecisionMark(hollow ? "none" : key(decision), key(decision), words(decision));
  }

  private static String key(Decision decision) {
    return switch (decision) {
      case GO -> "go";
      case CONDITIONAL_GO -> "cond";
      case PENDING -> "none";
      case HOLD -> "hold";
      case NO_GO -> "nogo";
      case NONE -> "nodec";
    };
  }

  /** The words of a decision. */
  public static String words(Decision decision) {
    return switch (decision) {
      case GO -> "GO";
      case CONDITIONAL_GO -> "CONDITIONAL GO";
      case PENDING -> "PENDING";
      case HOLD -> "HOLD";
      case NO_GO -> "NO-GO";
      case NONE -> "No decision";
    };
  }
}
