package dev.gatebook.site;

import java.util.List;

/**
 * Any two audits of a project side by side.
 *
 * @param options every audit, newest first
 * @param pairs the comparisons that have a page of their own, newest first
 */
public record ComparePage(Frame frame, String project, List<Option> options, Table pairs)
    implements PageModel {
  public ComparePage {
    options = List.copyOf(options);
  }

  /**
   * An audit to choose.
   *
   * @param id id of the audit, which names its file too
   * @param words the id and the decision
   * @param brief whether the audit is published in short, without pages below it
   */
  public record Option(String id, String words, boolean brief) {}

  @Override
  public String template() {
    return "compare";
  }
}
