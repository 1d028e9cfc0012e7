package dev.gatebook.content;

import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SourceFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
  private final List<Phase> living;

  AuditReader(Desk desk, PlanReader plans, List<Phase> living) {
    this.desk = desk;
    this.plans = plans;
    this.living = List.copyOf(living);
  }

  /** The audit of a folder; empty when it holds no statement. */
  Optional<AuditSource> read(ContentFolder folder, String id) {
    Optional<SourceFile> file = folder.file("audit.yml");
    if (file.isEmpty()) {
      desk.missing(folder, "audit.yml", "write it with at least a 'title', or delete the folder");
    }
    return file.map(f -> audit(folder, id, f));
  }

  private AuditSource audit(ContentFolder folder, String id, SourceFile file) {
    ContentFolder phases = folder.folder("phases");
    boolean frozen = !phases.isEmpty();
    return new AuditSource(
        id,
        StatementReader.read(desk.read(file, AuditShape.AUDIT), desk.problems()),
        narrative(folder),
        frozen ? plans.read(phases) : living,
        frozen,
        folder.file("seal.yml").isPresent(),
        folder.folder("artifacts").files(),
        folder.folder("measured").files());
  }

  private Prose narrative(ContentFolder folder) {
    return folder
        .file("report.md")
        .flatMap(desk::text)
        .map(Markdown::renderNarrative)
        .orElse(Prose.EMPTY);
  }
}
