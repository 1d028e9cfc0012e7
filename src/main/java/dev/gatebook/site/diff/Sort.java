package dev.gatebook.site.diff;

import dev.gatebook.diff.Change;
import java.util.Locale;

/** The sorts of changes that a reader can show alone, in the order of a page. */
enum Sort {
  DECISIONS("Decisions", "decision", "decisions"),
  TASKS("Tasks", "task", "tasks"),
  TESTS("Tests", "test", "tests"),
  CLAIMS("Claims", "claim", "claims"),
  GOALPOSTS("Criteria", "criterion", "criteria"),
  ISSUES("Issues", "issue", "issues"),
  CONDITIONS("Conditions", "condition", "conditions"),
  FIGURES("Figures and scores", "figure or score", "figures and scores"),
  SCHEDULE("Schedule", "date or effort", "dates and efforts"),
  DETAILS("Details", "detail", "details"),
  CODE("Code", "stretch of code", "stretches of code"),
  NARRATIVE("Narrative", "report", "reports");

  private final String title;
  private final String one;
  private final String many;

  Sort(String title, String one, String many) {
    this.title = title;
    this.one = one;
    this.many = many;
  }

  /** "1 task", "4 tasks". */
  String count(int number) {
    return number + " " + (number == 1 ? one : many);
  }

  String title() {
    return title;
  }

  /** The word in classes and links. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The sort of a change. */
  static Sort of(Change change) {
    return switch (change.family()) {
      case DECISION -> DECISIONS;
      case TASKS, EVIDENCE -> TASKS;
      case GOALPOSTS -> GOALPOSTS;
      case CLAIMS -> CLAIMS;
      case FIGURES, SCORES, COVERAGE -> FIGURES;
      case ISSUES -> ISSUES;
      case CONDITIONS -> CONDITIONS;
      case SCHEDULE -> SCHEDULE;
      case TESTS -> TESTS;
      case DETAILS -> DETAILS;
      case CODE -> CODE;
      case NARRATIVE -> NARRATIVE;
    };
  }
}
