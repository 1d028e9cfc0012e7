package dev.gatebook.site;

import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.FileChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares the files that evidence cites with the files that changed since the audit. */
final class Freshness {
  private Freshness() {}

  /** A criterion whose evidence cites files that changed since. */
  record Touched(AssessedTask task, List<String> files) {
    Touched {
      files = List.copyOf(files);
    }
  }

  /** Every criterion whose evidence cites a file that changed after the audit, in plan order. */
  static List<Touched> touched(ProjectAudits project, Audit audit) {
    Set<String> changed =
        project.now().since().changes().stream()
            .map(FileChange::before)
            .collect(Collectors.toCollection(TreeSet::new));
    List<Touched> touched = new ArrayList<>();
    audit.assessment().gates().stream()
        .flatMap(gate -> gate.criteria())
        .forEach(
            task -> {
              List<String> files = cited(task).stream().filter(changed::contains).toList();
              if (!files.isEmpty()) {
                touched.add(new Touched(task, files));
              }
            });
    return touched;
  }

  /** The files that the evidence of a criterion cites. */
  static List<String> cited(AssessedTask task) {
    return task.evidence().stream()
        .map(EvidenceVerdict::evidence)
        .filter(Evidence.File.class::isInstance)
        .map(Evidence.File.class::cast)
        .map(Evidence.File::path)
        .distinct()
        .toList();
  }
}
