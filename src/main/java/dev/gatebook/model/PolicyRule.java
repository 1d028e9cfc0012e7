package dev.gatebook.model;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing that a gate asks for, and how it came out.
 *
 * @param about what it is held against
 * @param name what is asked for, such as "line coverage"
 * @param decision what the rule alone supports: {@code GO} when it holds
 * @param because one sentence with the numbers; for a rule that was not evaluated, why
 * @param source where the rule is written
 */
public record PolicyRule(
    About about,
    String name,
    String expected,
    String actual,
    Result result,
    Decision decision,
    String because,
    Optional<SourceRef> source) {

  /** What a rule is held against. */
  public enum About {
    CRITERIA,
    TESTS,
    COVERAGE,
    ARTIFACTS,
    ISSUES,
    CONDITIONS,
    FIGURES;

    /** The word in records, such as {@code criteria}; it stays when a name is worded anew. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a rule came out. */
  public enum Result {
    HELD,
    BROKEN,
    NOT_EVALUATED;

    /** The word on pages, such as {@code not-evaluated}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
