package dev.gatebook.site;

import dev.gatebook.model.Decision;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Verdict;

/**
 * A word with its shape and its colour family: a decision, a standing, a verdict.
 *
 * @param css last part of the style name
 * @param icon name of the icon
 * @param text the word
 */
public record Mark(String css, String icon, String text) {

  /** How a decision looks. */
  public static Mark of(Decision decision) {
    return switch (decision) {
      case GO -> new Mark("go", "go", "GO");
      case CONDITIONAL_GO -> new Mark("cond", "cond", "CONDITIONAL GO");
      case PENDING -> new Mark("none", "none", "PENDING");
      case HOLD -> new Mark("hold", "hold", "HOLD");
      case NO_GO -> new Mark("nogo", "nogo", "NO-GO");
      case NONE -> new Mark("none", "nodec", "No decision");
    };
  }

  /** How a standing looks. */
  public static Mark of(Standing standing) {
    return switch (standing) {
      case NOT_APPLICABLE -> new Mark("na", "na", "Not applicable");
      case VERIFIED -> new Mark("verified", "verified", "Verified");
      case ATTESTED -> new Mark("attested", "attested", "Attested only");
      case CLAIMED -> new Mark("claimed", "claimed", "Claimed");
      case WAIVED -> new Mark("waived", "waived", "Waived");
      case STALE -> new Mark("stale", "stale", "Stale");
      case UNAVAILABLE -> new Mark("unavailable", "unavailable", "Unavailable");
      case MISSING -> new Mark("missing", "missing", "Missing");
      case PARTIAL -> new Mark("partial", "partial", "Partial");
      case OPEN -> new Mark("open", "open", "Open");
      case BLOCKED -> new Mark("blocked", "blocked", "Blocked");
      case FAILED -> new Mark("failed", "failed", "Failed");
      case CONTRADICTED -> new Mark("contradicted", "contradicted", "Contradicted");
    };
  }

  /** How a verdict looks. */
  public static Mark of(Verdict verdict) {
    return switch (verdict) {
      case VERIFIED -> of(Standing.VERIFIED);
      case ATTESTED -> of(Standing.ATTESTED);
      case STALE -> of(Standing.STALE);
      case UNAVAILABLE -> of(Standing.UNAVAILABLE);
      case MISSING -> of(Standing.MISSING);
      case CONTRADICTED -> of(Standing.CONTRADICTED);
    };
  }

  /** The same shape with a more precise word. */
  public Mark saying(String word) {
    return new Mark(css, icon, word);
  }
}
