package dev.gatebook.site.tests;

import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import java.util.List;

/**
 * A list of what was measured that is too long for the page of test results and goes on, on pages
 * of its own below it.
 */
public sealed interface LongList permits LongSuites, LongFailures, LongArtifacts, LongUncited {
  /** The folder of its pages below the page of test results. */
  String name();

  /** What it lists: {@code Suites}. */
  String title();

  /** How many pages it takes, at least one. */
  int pages();

  /**
   * What a page holds, by its first and its last entry.
   *
   * @param page counted from 1
   */
  String span(int page);

  /** The section of a page. */
  Section section(AuditContext context, int page);

  /** Every entry, to be looked for from the page of test results. */
  List<Entry> entries();

  /**
   * An entry to be looked for.
   *
   * @param text what it is called
   * @param note what else is known of it
   * @param page the page that it stands on
   * @param anchor its id there
   */
  record Entry(String text, String note, int page, String anchor) {}
}
