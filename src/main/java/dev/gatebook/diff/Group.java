package dev.gatebook.diff;

import java.util.Locale;

/**
 * The parts that a page shows changes in, in its order; {@code diff.json} names them by the same
 * words.
 */
public enum Group {
  /** Everything that got worse. */
  WORSE("What got worse"),
  /** What is asked for changed, not what was done. */
  GOALPOSTS("Goalposts moved"),
  /** Claims that were taken back or looked at, which makes nothing worse in itself. */
  CLAIMS("Claims checked"),
  /** Everything that got better. */
  BETTER("What got better"),
  OTHER("Other changes"),
  CODE("Code between the audits"),
  NARRATIVE("Report, word by word");

  private final String title;

  Group(String title) {
    this.title = title;
  }

  /** The word in JSON and in links. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words of its head. */
  public String title() {
    return title;
  }

  /** The group of a change. */
  static Group of(Change change) {
    return switch (change.direction()) {
      case REGRESSION -> WORSE;
      case GOALPOST -> GOALPOSTS;
      case IMPROVEMENT -> BETTER;
      case NEUTRAL -> ofNeutral(change.family());
    };
  }

  private static Group ofNeutral(Family family) {
    return switch (family) {
      case CLAIMS -> CLAIMS;
      case CODE -> CODE;
      case NARRATIVE -> NARRATIVE;
      default -> OTHER;
    };
  }
}
