package dev.gatebook.site.tests;

import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Begun;
import dev.gatebook.model.CausePattern;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Project;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sorts failures by cause while their audits are still being assessed. */
public final class FailuresAhead {
  private final Map<List<String>, Begun<FailureBook>> begun = new ConcurrentHashMap<>();

  /** Begins to sort the failures of an audit, where those are so many that it takes time. */
  public void begin(Project project, AuditSource source, Measured measured) {
    if (LongLists.mayBeLong(measured)) {
      List<CausePattern> causes = source.project().orElse(project).terms().causes();
      begun.put(
          List.of(project.id(), source.id()),
          Begun.of(() -> FailureBook.of(measured.tests(), causes)));
    }
  }

  /** The failures of an audit, begun now where they were not before. */
  Begun<FailureBook> of(Audit audit, List<CausePattern> causes) {
    Begun<FailureBook> sorting = begun.get(List.of(audit.project(), audit.id()));
    return sorting == null ? Begun.of(() -> LongLists.failures(audit, causes)) : sorting;
  }
}
