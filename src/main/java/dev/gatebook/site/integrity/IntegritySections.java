package dev.gatebook.site.integrity;

import dev.gatebook.model.Exemption;
import dev.gatebook.model.Finding;
import dev.gatebook.site.part.Empty;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.FindingGroup;
import dev.gatebook.site.row.FindingRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sections of an integrity page: what does not hold beside what was found, findings by group,
 * what grew old, then what could not be checked.
 */
public final class IntegritySections {
  private IntegritySections() {}

  /** Every section that has something to show. */
  public static List<Section> of(AuditContext context) {
    List<Section> sections = new ArrayList<>(ofFindings(context));
    SideBySide.stale(context).ifPresent(sections::add);
    Exceptions.of(context, List.of()).ifPresent(sections::add);
    ofUnchecked(context).ifPresent(sections::add);
    return sections;
  }

  /**
   * Findings that the project sets aside, if there are any.
   *
   * @param unneeded exceptions of the project that are about no finding
   */
  public static Optional<Section> ofExceptions(AuditContext context, List<Exemption> unneeded) {
    return Exceptions.of(context, unneeded);
  }

  /** What could not be checked, if there is anything. */
  public static Optional<Section> ofUnchecked(AuditContext context) {
    return Unchecked.of(context);
  }

  /** What does not hold beside what was found, then the findings by group. */
  public static List<Section> ofFindings(AuditContext context) {
    List<Finding> findings = context.audit().assessment().findings();
    List<Section> sections = new ArrayList<>();
    if (findings.isEmpty()) {
      sections.add(nothing());
    }
    SideBySide.contradicted(context).ifPresent(sections::add);
    FindingRows rows = new FindingRows(context);
    Arrays.stream(FindingGroup.values())
        .map(group -> group(rows, group, findings))
        .flatMap(Optional::stream)
        .forEach(sections::add);
    return sections;
  }

  private static Section nothing() {
    return Section.of(
        "contradictions",
        "Findings",
        new Empty(
            "Nothing disagrees",
            "Every rule was run over the statement, the plan and the earlier audit. None found"
                + " figures, decisions or dates that do not agree.",
            "",
            "What could not be checked would stand below."));
  }

  private static Optional<Section> group(
      FindingRows rows, FindingGroup group, List<Finding> findings) {
    List<Finding> own = findings.stream().filter(f -> FindingGroup.of(f) == group).toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(Section.of(group.id(), group.title(), rows.list(own)).counted(own.size()));
  }
}
