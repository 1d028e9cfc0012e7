package dev.gatebook.assess.rules;

import java.util.List;

/** Every consistency rule; the order means nothing. */
public final class RuleBook {
  private RuleBook() {}

  /** What each rule is, by code. */
  public static List<RuleInfo> all() {
    return List.of();
  }
}
