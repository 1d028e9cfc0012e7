package dev.gatebook.diff;

import java.util.Locale;

/** What changes are about; see {@link Group} for how they are shown. */
public enum Family {
  DECISION,
  TASKS,
  EVIDENCE,
  GOALPOSTS,
  CLAIMS,
  FIGURES,
  SCORES,
  ISSUES,
  CONDITIONS,
  SCHEDULE,
  TESTS,
  COVERAGE,
  DETAILS,
  CODE,
  NARRATIVE;

  /** The word in links and class names. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
