package dev.gatebook.site.audit;

import dev.gatebook.model.Erratum;
import dev.gatebook.site.part.ProseBlock;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Corrections beside the record, each in a section of its own. */
public final class ErrataSections {
  private ErrataSections() {}

  /** One section for each erratum, by date. */
  public static List<Section> of(AuditContext context) {
    return context.audit().source().errata().stream().map(ErrataSections::section).toList();
  }

  private static Section section(Erratum erratum) {
    return Section.of(
            "erratum-" + erratum.id(),
            title(erratum),
            new ProseBlock(List.of(erratum.text()), false))
        .noted("A correction that was written later. The seal of the audit does not cover it.")
        .remarked(erratum.at().path().substring(erratum.at().path().lastIndexOf('/') + 1));
  }

  /** "Erratum of 2026-03-01", and "Erratum 2 of 2026-03-01" for {@code 2026-03-01-2}. */
  private static String title(Erratum erratum) {
    Optional<String> day = erratum.date().map(LocalDate::toString);
    if (day.isEmpty()) {
      return "Erratum " + erratum.id();
    }
    String number = erratum.id().substring(day.get().length()).replace("-", " ").stripTrailing();
    return "Erratum" + number + " of " + day.get();
  }
}
