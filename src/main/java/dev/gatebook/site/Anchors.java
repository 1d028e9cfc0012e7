package dev.gatebook.site;

import java.util.Locale;

/** Ids of the elements that other pages link to. */
public final class Anchors {
  private Anchors() {}

  /** An issue on the page of its audit. */
  public static String issue(String id) {
    return "issue-" + slug(id);
  }

  /** A task or a check on the page of its gate. */
  public static String task(String id) {
    return "task-" + slug(id);
  }

  /** A condition on the page of its audit. */
  public static String condition(String id) {
    return "condition-" + slug(id);
  }

  /**
   * A consistency finding on the integrity page.
   *
   * @param number its place in the list of the assessment, counted from 1
   */
  public static String finding(int number) {
    return "finding-" + number;
  }

  private static String slug(String id) {
    String lower = id.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    lower
        .codePoints()
        .forEach(c -> out.appendCodePoint(Character.isLetterOrDigit(c) || c == '.' ? c : '-'));
    return out.toString();
  }
}
