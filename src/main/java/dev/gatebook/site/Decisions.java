package dev.gatebook.site;

import dev.gatebook.model.Decision;

/**
 * Both decisions side by side.
 *
 * @param declared what was said
 * @param supported what the evidence supports
 * @param agree whether they are the same
 */
public record Decisions(Mark declared, Mark supported, boolean agree) {

  /** How these two look together. */
  public static Decisions of(Decision declared, Decision supported) {
    return new Decisions(Mark.of(declared), Mark.of(supported), declared == supported);
  }
}
