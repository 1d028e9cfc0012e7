package dev.gatebook.site.row;

import dev.gatebook.model.Finding;

/** What sort of disagreement a finding is, in the order of the integrity page. */
public enum FindingGroup {
  CONTRADICTIONS("Contradictions", "Contradictions", "contradicted", "a claim against the record"),
  DECISIONS("Decisions", "Decisions", "cond", "declared differs from supported"),
  SUMS("Sums", "Sums that do not add up", "sum", "that do not add up"),
  GAPS("Evidence gaps", "Evidence gaps", "attested", "said, not shown"),
  DATES("Dates and ids", "Dates and ids", "slipped", "out of order or reused");

  private final String word;
  private final String title;
  private final String icon;
  private final String note;

  FindingGroup(String word, String title, String icon, String note) {
    this.word = word;
    this.title = title;
    this.icon = icon;
    this.note = note;
  }

  /** The permalink of the group. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Its name among the figures. */
  public String word() {
    return word;
  }

  /** The head of the group. */
  public String title() {
    return title;
  }

  /** The icon of its findings. */
  public String icon() {
    return icon;
  }

  /** What its findings have in common. */
  public String note() {
    return note;
  }

  /** The group of a finding; a code that is not sorted yet contradicts something. */
  public static FindingGroup of(Finding finding) {
    return CONTRADICTIONS;
  }
}
