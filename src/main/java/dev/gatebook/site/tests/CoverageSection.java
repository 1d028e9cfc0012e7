package dev.gatebook.site.tests;

import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Expectation;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Fold;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Seek;
import dev.gatebook.site.row.AuditContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Measured coverage with what is asked and what moved since the audit before: the whole, then every
 * package or folder; of many packages those that miss most stand first.
 */
final class CoverageSection {
  /** So many packages stand in the open. */
  private static final int FEW = 24;

  /** The packages that stand in the open where there are more. */
  private static final int WORST = 12;

  /** The most packages that the page lists. */
  static final int MOST = 2_000;

  private final CoverageReport report;
  private final CoverageReport before;
  private final List<CoverageUnit> units;
  private final CoverageRows rows;

  private CoverageSection(AuditContext context) {
    this.report = context.audit().measured().coverage();
    this.before = context.previous().map(a -> a.measured().coverage()).orElse(CoverageReport.NONE);
    this.units = Arrays.stream(CoverageUnit.values()).filter(u -> report.of(u).hasData()).toList();
    this.rows = new CoverageRows(units, CoverageTargets.of(context.audit()), before);
  }

  static Optional<Section> of(AuditContext context) {
    return context.audit().measured().coverage().hasData()
        ? Optional.of(new CoverageSection(context).section(context))
        : Optional.empty();
  }

  private Section section(AuditContext context) {
    List<CoverageReport.Group> groups =
        report.groups().stream().sorted(Comparator.comparing(CoverageReport.Group::name)).toList();
    List<Content> contents = new ArrayList<>();
    if (groups.size() <= FEW) {
      contents.add(rows.table("Coverage by package", groups, report));
    } else {
      List<CoverageReport.Group> worst =
          groups.stream().sorted(Comparator.comparing(this::missed).reversed()).toList();
      contents.add(new Seek("packages", "tbody > tr", ""));
      contents.add(rows.table("Packages that miss most", worst.subList(0, WORST), report));
      contents.add(
          new Fold(
              "All " + Numbers.grouped(groups.size()) + " packages by name",
              List.of(
                  rows.listed(
                      "Coverage by package", groups.subList(0, Math.min(MOST, groups.size()))))));
    }
    return Section.of("coverage", "Coverage", contents.toArray(new Content[0]))
        .counted(Numbers.share(report.of(units.get(0))))
        .remarked(remark(context, groups.size()))
        .noted(note());
  }

  private long missed(CoverageReport.Group group) {
    return rows.missed(group.totals());
  }

  private String remark(AuditContext context, int groups) {
    String asked =
        rows.targets()
            .whole(units.get(0))
            .map(bound -> "Asked for: " + units.get(0).key() + " " + bound + ", ")
            .orElse("");
    return asked
        + "measured, rounded down"
        + (before.hasData() ? ", steps since " + context.previous().orElseThrow().id() : "")
        + (groups > MOST ? ", the first " + Numbers.grouped(MOST) + " packages" : "");
  }

  /** What cannot be compared, and packages that are not measured any more. */
  private String note() {
    if (!before.hasData()) {
      return "";
    }
    List<String> sentences = new ArrayList<>();
    List<String> apart =
        units.stream().filter(u -> !before.of(u).hasData()).map(CoverageUnit::key).toList();
    if (!apart.isEmpty()) {
      sentences.add(
          "The audit before did not measure "
              + String.join(", ", apart)
              + " coverage; other units are not compared with it.");
    }
    Set<String> now =
        report.groups().stream().map(CoverageReport.Group::name).collect(Collectors.toSet());
    List<String> gone =
        before.groups().stream()
            .map(CoverageReport.Group::name)
            .filter(name -> !now.contains(name))
            .sorted()
            .toList();
    if (!gone.isEmpty() && !now.isEmpty()) {
      sentences.add(
          Numbers.count(gone.size(), "package")
              + (gone.size() == 1 ? " is" : " are")
              + " not measured any more: "
              + gone.stream().limit(5).collect(Collectors.joining(", "))
              + (gone.size() > 5 ? " and others." : "."));
    }
    return String.join(" ", sentences);
  }

  /** The bound in percent, to be marked on a meter; below 0 for none. */
  static double mark(Optional<Expectation> bound) {
    return bound.map(b -> b.bound().doubleValue()).filter(b -> b <= 100).orElse(-1.0);
  }
}
