package dev.gatebook.content;

import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SourceFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Reads the folder of an audit. */
final class AuditReader {
  /**
   * Audits in time: the dated ones by their date, then the ones without a day, each group by id.
   */
  static final Comparator<AuditSource> ORDER =
      Comparator.comparing((AuditSource a) -> a.statement().date().orElse(LocalDate.MAX))
          .thenComparing(AuditSource::id, NaturalOrder.INSTANCE);

  private final Desk desk;
  private final PlanReader plans;
  private final PlanReader.Plan living;

  AuditReader(Desk desk, PlanReader plans, PlanReader.Plan living) {
    this.desk = desk;
    this.plans = plans;
    this.living = living;
  }

  /** The audit of that name in the folder of all audits; empty when it holds no statement. */
  Optional<AuditSource> read(ContentFolder audits, String id) {
    ContentFolder folder = audits.folder(id);
    Optional<SourceFile> file = folder.file("audit.yml");
    if (file.isEmpty()) {
      desk.missing(folder, "audit.yml", "write it with at least a 'title', or delete the folder");
    }
    Optional<Form> form = file.map(f -> desk.read(f, AuditShape.AUDIT));
    form.ifPresent(f -> new AuditCheck(f, desk.problems()).audits(id, audits.folders()));
    return form.map(f -> audit(folder, id, f));
  }

  private AuditSource audit(ContentFolder folder, String id, Form form) {
    ContentFolder phases = folder.folder("phases");
    boolean frozen = !phases.isEmpty();
    PlanReader.Plan plan = frozen ? plans.read(phases) : living;
    check(form, plan);
    return new AuditSource(
        id,
        StatementReader.read(form, desk.problems()),
        narrative(folder),
        plan.phases(),
        frozen,
        folder.file("seal.yml").isPresent(),
        folder.folder("artifacts").files(),
        folder.folder("measured").files());
  }

  private void check(Form form, PlanReader.Plan plan) {
    AuditCheck check = new AuditCheck(form, desk.problems());
    check.ids();
    if (plan.whole()) {
      check.plan(plan.phases());
    }
  }

  private Prose narrative(ContentFolder folder) {
    return folder
        .file("report.md")
        .flatMap(desk::text)
        .map(Markdown::renderNarrative)
        .orElse(Prose.EMPTY);
  }
}
