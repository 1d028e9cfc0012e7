package dev.gatebook.content;

import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Erratum;
import dev.gatebook.model.NaturalOrder;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the folder of an audit. */
final class AuditReader {
  /** Audits in time: the dated ones by their date, then the ones without a day. */
  static final Comparator<AuditSource> ORDER = AuditSequence.by(a -> a.statement().date());

  private static final int DAY = "2026-01-31".length();

  private final Desk desk;
  private final Around around;

  AuditReader(Desk desk, Around around) {
    this.desk = desk;
    this.around = around;
  }

  /** The project that the audits belong to, as it is now. */
  record Around(
      ProjectReader projects, String id, ProjectReader.Sheet sheet, PlanReader.Plan plan) {}

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
    Optional<ProjectReader.Sheet> copy = folder.file("project.yml").map(around.projects()::sheet);
    PlanReader plans = copy.orElse(around.sheet()).plans();
    PlanReader.Plan plan = frozen ? plans.read(phases) : around.plan();
    check(form, plan);
    return new AuditSource(
        id,
        StatementReader.read(form, desk.problems()),
        narrative(folder),
        plan.phases(),
        frozen,
        folder.file("seal.yml").isPresent(),
        folder.folder("artifacts").files(),
        folder.folder("measured").files(),
        copy.map(sheet -> around.projects().project(around.id(), sheet, plan.phases(), List.of())),
        errata(folder.folder("errata")),
        folder.files(),
        Optional.empty());
  }

  private void check(Form form, PlanReader.Plan plan) {
    AuditCheck check = new AuditCheck(form, desk.problems());
    check.ids();
    if (plan.whole()) {
      check.plan(plan.phases());
    }
  }

  private List<Erratum> errata(ContentFolder errata) {
    return errata.filesNamed(".md").stream()
        .flatMap(file -> desk.text(file).map(text -> erratum(errata, file, text)).stream())
        .sorted(Comparator.comparing(Erratum::id, NaturalOrder.INSTANCE))
        .toList();
  }

  private static Erratum erratum(ContentFolder errata, SourceFile file, String text) {
    String name = errata.relative(file);
    String id = name.substring(0, name.length() - ".md".length());
    String day = id.substring(0, Math.min(DAY, id.length()));
    return new Erratum(
        id, Days.parse(day), Markdown.render(text), new SourceRef(file.path(), 1, 1));
  }

  private Prose narrative(ContentFolder folder) {
    return folder
        .file("report.md")
        .flatMap(desk::text)
        .map(Markdown::renderNarrative)
        .orElse(Prose.EMPTY);
  }
}
