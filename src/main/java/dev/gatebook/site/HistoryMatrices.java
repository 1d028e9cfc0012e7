package dev.gatebook.site;

import dev.gatebook.diff.Kind;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Audit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Lays out where every task and condition stood at every audit. */
final class HistoryMatrices {
  private static final Mark ABSENT = new Mark("none", "none", "Not in scope");

  private final Edition edition;
  private final Links links;
  private final ProjectAudits project;
  private final Set<String> reused;

  HistoryMatrices(Edition edition, Links links, ProjectAudits project) {
    this.edition = edition;
    this.links = links;
    this.project = project;
    this.reused =
        project.diffs().stream()
            .flatMap(diff -> diff.of(Kind.TASK_ID_REUSED).stream())
            .map(change -> change.subject())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  HistoryMatrix matrix() {
    List<HistoryMatrix.Group> groups = new ArrayList<>();
    phases().forEach((id, title) -> groups.add(phase(id, title)));
    if (project.audits().stream().anyMatch(a -> !a.assessment().conditions().isEmpty())) {
      groups.add(conditions());
    }
    int rows = groups.stream().mapToInt(group -> group.rows().size()).sum();
    List<HistoryMatrix.Column> columns = project.audits().stream().map(this::column).toList();
    return new HistoryMatrix(rows + " × " + columns.size(), columns, groups);
  }

  private HistoryMatrix.Column column(Audit audit) {
    return new HistoryMatrix.Column(
        Mark.of(audit.assessment().supported()),
        links.link(Readiness.shortDate(audit.id()), edition.routes().audit(audit)));
  }

  /** Every phase that an audit assessed, with its newest title, those of the newest audit first. */
  private Map<String, String> phases() {
    Map<String, String> phases = new LinkedHashMap<>();
    for (Audit audit : newestFirst()) {
      for (AssessedGate gate : assessed(audit)) {
        phases.putIfAbsent(
            gate.phase().id(),
            "Phase " + gate.phase().number() + ": " + gate.phase().title().plain());
      }
    }
    return phases;
  }

  private static List<AssessedGate> assessed(Audit audit) {
    return audit.assessment().gates().stream().filter(AssessedGate::assessed).toList();
  }

  private HistoryMatrix.Group phase(String phase, String title) {
    Map<String, AssessedTask> newest = new LinkedHashMap<>();
    for (Audit audit : newestFirst()) {
      gate(audit, phase)
          .ifPresent(gate -> gate.tasks().forEach(t -> newest.putIfAbsent(t.task().id(), t)));
    }
    return new HistoryMatrix.Group(
        title, newest.values().stream().map(task -> row(phase, task)).toList());
  }

  private HistoryMatrix.Row row(String phase, AssessedTask newest) {
    String id = newest.task().id();
    List<Mark> cells =
        project.audits().stream()
            .map(audit -> task(audit, phase, id).map(t -> Mark.of(t.standing())).orElse(ABSENT))
            .toList();
    Mark now = cells.get(cells.size() - 1);
    String why = now.equals(ABSENT) ? "Not in the newest audit" : Words.capital(newest.because());
    String note = reused.contains(id) ? "The id stood for other work before. " : "";
    return new HistoryMatrix.Row(id, title(phase, newest), cells, now, note + why);
  }

  private Link title(String phase, AssessedTask task) {
    String title = task.task().title().plain();
    return project
        .latest()
        .flatMap(audit -> gate(audit, phase).map(gate -> edition.routes().gate(audit, gate)))
        .map(place -> links.link(title, place.at(Anchors.task(task.task().id()))))
        .filter(link -> isInLatest(phase, task))
        .orElse(Link.plain(title));
  }

  private boolean isInLatest(String phase, AssessedTask task) {
    return project.latest().flatMap(a -> task(a, phase, task.task().id())).isPresent();
  }

  private HistoryMatrix.Group conditions() {
    Map<String, AssessedCondition> newest = new LinkedHashMap<>();
    for (Audit audit : newestFirst()) {
      audit.assessment().conditions().forEach(c -> newest.putIfAbsent(c.condition().id(), c));
    }
    return new HistoryMatrix.Group(
        "Conditions", newest.values().stream().map(this::conditionRow).toList());
  }

  private HistoryMatrix.Row conditionRow(AssessedCondition newest) {
    String id = newest.condition().id();
    List<Mark> cells =
        project.audits().stream()
            .map(audit -> condition(audit, id).map(c -> Mark.of(c.standing())).orElse(ABSENT))
            .toList();
    Link title = Link.plain(newest.condition().text().plain());
    return new HistoryMatrix.Row(
        id, title, cells, cells.get(cells.size() - 1), Words.capital(newest.because()));
  }

  private static Optional<AssessedCondition> condition(Audit audit, String id) {
    return audit.assessment().conditions().stream()
        .filter(c -> c.condition().id().equals(id))
        .findFirst();
  }

  private static Optional<AssessedGate> gate(Audit audit, String phase) {
    return audit.assessment().gates().stream()
        .filter(gate -> gate.phase().id().equals(phase))
        .findFirst();
  }

  private static Optional<AssessedTask> task(Audit audit, String phase, String id) {
    return gate(audit, phase)
        .flatMap(gate -> gate.tasks().stream().filter(t -> t.task().id().equals(id)).findFirst());
  }

  private List<Audit> newestFirst() {
    List<Audit> audits = new ArrayList<>(project.audits());
    Collections.reverse(audits);
    return audits;
  }
}
