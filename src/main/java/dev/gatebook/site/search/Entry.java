package dev.gatebook.site.search;

/**
 * Something that can be looked for.
 *
 * @param sort what it is
 * @param title what it is called
 * @param context where it belongs, such as the name of its project; may be empty
 * @param href where it is, below the root of the site
 */
public record Entry(Sort sort, String title, String context, String href) {

  /** What can be looked for, in the order of the results. */
  public enum Sort {
    PROJECT("Project"),
    PAGE("Page"),
    AUDIT("Audit"),
    TASK("Task"),
    ISSUE("Issue"),
    CONDITION("Condition"),
    TEST("Failed test"),
    RULE("Rule");

    private final String word;

    Sort(String word) {
      this.word = word;
    }

    /** The word on the page. */
    public String word() {
      return word;
    }
  }
}
