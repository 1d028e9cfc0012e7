package dev.gatebook.site.row;

import dev.gatebook.model.Finding;
import java.util.Locale;

/** What sort of disagreement a finding is, in the order of the integrity page. */
public enum FindingGroup {
  CONTRADICTIONS("Contradictions", "contradicted", "a claim against the record"),
  DECISIONS("Decisions", "cond", "against evidence, issues or lists"),
  SUMS("Sums", "sum", "that do not add up"),
  GAPS("Evidence gaps", "attested", "said, not shown"),
  DATES("Dates", "slipped", "missing or out of order");

  private final String title;
  private final String icon;
  private final String note;

  FindingGroup(String title, String icon, String note) {
    this.title = title;
    this.icon = icon;
    this.note = note;
  }

  /** The permalink of the group. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
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

  /** The group of a finding. */
  public static FindingGroup of(Finding finding) {
    return of(finding.code());
  }

  /** The group of the findings of a code; one that is not sorted yet contradicts something. */
  public static FindingGroup of(String code) {
    return switch (code) {
      case "GB010", "GB014", "GB024", "GB033" -> DECISIONS;
      case "GB001", "GB002", "GB003", "GB004", "GB005", "GB006" -> SUMS;
      case "GB009", "GB012", "GB022", "GB023", "GB029" -> SUMS;
      case "GB007", "GB015", "GB019", "GB021", "GB025" -> GAPS;
      case "GB026", "GB027", "GB030", "GB034", "GB090" -> GAPS;
      case "GB016", "GB017", "GB018", "GB020" -> DATES;
      case "GB047", "GB049", "GB051", "GB054", "GB065", "GB067", "GB085" -> DECISIONS;
      case "GB046", "GB053", "GB057", "GB058", "GB061", "GB066", "GB068" -> SUMS;
      case "GB070", "GB083", "GB086", "GB087", "GB096" -> SUMS;
      case "GB041", "GB042", "GB043", "GB044", "GB048", "GB050", "GB055" -> GAPS;
      case "GB056", "GB064", "GB071", "GB072", "GB073" -> GAPS;
      case "GB074", "GB088", "GB089", "GB091", "GB093" -> DATES;
      default -> CONTRADICTIONS;
    };
  }
}
