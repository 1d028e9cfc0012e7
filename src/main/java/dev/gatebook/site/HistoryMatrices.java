package dev.gatebook.site;

import dev.gatebook.diff.Kind;
import dev.gatebook.diff.Sentence;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Audit;
import dev.gatebook.site.part.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Lays out where every task and condition stood at audits of a project. */
final class HistoryMatrices {
  private static final Mark ABSENT = new Mark("none", "none", "Not in scope");

  private final Edition edition;
  private final Links links;
  private final ProjectAudits project;
  private final List<Audit> audits;
  private final List<Map<String, AssessedTask>> tasks;
  private final Set<String> reused;

  /**
   * A matrix on the page of those links.
   *
   * @param audits neighbours, oldest first, at least one
   */
  HistoryMatrices(Edition edition, Links links, ProjectAudits project, List<Audit> audits) {
    this.edition = edition;
    this.links = links;
    this.project = project;
    this.audits = audits;
    this.tasks = audits.stream().map(HistoryMatrices::tasks).toList();
    this.reused =
        project.diffs().stream()
            .flatMap(diff -> diff.of(Kind.TASK_ID_REUSED).stream())
            .map(change -> change.subject())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, AssessedTask> tasks(Audit audit) {
    Map<String, AssessedTask> tasks = new HashMap<>();
    for (AssessedGate gate : audit.assessment().gates()) {
      gate.tasks().forEach(task -> tasks.putIfAbsent(key(gate.phase().id(), task), task));
    }
    return tasks;
  }

  private static String key(String phase, AssessedTask task) {
    return phase + "/" + task.task().id();
  }

  HistoryMatrix matrix() {
    List<HistoryMatrix.Group> groups = new ArrayList<>();
    phases().forEach((id, title) -> groups.add(phase(id, title)));
    if (audits.stream().anyMatch(a -> !a.assessment().conditions().isEmpty())) {
      groups.add(conditions());
    }
    int rows = groups.stream().mapToInt(group -> group.rows().size()).sum();
    List<HistoryMatrix.Column> columns = audits.stream().map(this::column).toList();
    return new HistoryMatrix(rows + " × " + columns.size(), columns, groups, isCurrent());
  }

  private boolean isCurrent() {
    String last = audits.get(audits.size() - 1).id();
    return project.latest().map(Audit::id).filter(last::equals).isPresent();
  }

  private HistoryMatrix.Column column(Audit audit) {
    String day = Readiness.shortDate(audit.id());
    return new HistoryMatrix.Column(
        Mark.of(audit.assessment().supported()),
        links.link(Readiness.label(audit.id()), edition.routes().audit(audit)),
        day.equals(audit.id()) ? "" : audit.id().substring(0, 4));
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
    String key = key(phase, newest);
    List<Mark> cells =
        tasks.stream()
            .map(of -> Optional.ofNullable(of.get(key)))
            .map(task -> task.map(t -> Mark.of(t.standing())).orElse(ABSENT))
            .toList();
    Mark now = cells.get(cells.size() - 1);
    String why =
        now.equals(ABSENT) ? "Not in the newest audit" : Sentence.capital(newest.because());
    String note = reused.contains(id) ? "The id stood for other work before. " : "";
    Link place = isCurrent() ? links.link(id, changes(phase, id)) : Link.plain(id);
    return new HistoryMatrix.Row(place, title(phase, newest), cells, now, Piece.marked(note + why));
  }

  /** Who changed a task when. */
  private Route changes(String phase, String task) {
    return edition.routes().timeline(project.project().id()).at(TimelinePages.anchor(phase, task));
  }

  /** Leads to the row of the newest audit; from older audits, to who changed the task when. */
  private Link title(String phase, AssessedTask task) {
    String title = task.task().title().plain();
    if (!isCurrent()) {
      return links.link(title, changes(phase, task.task().id()));
    }
    return project
        .latest()
        .filter(audit -> tasks.get(tasks.size() - 1).containsKey(key(phase, task)))
        .flatMap(audit -> gate(audit, phase).map(gate -> edition.routes().gate(audit, gate)))
        .map(place -> links.link(title, place.at(Anchors.task(task.task().id()))))
        .orElse(Link.plain(title));
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
        audits.stream()
            .map(audit -> condition(audit, id).map(c -> Mark.of(c.standing())).orElse(ABSENT))
            .toList();
    Link title = Link.plain(newest.condition().text().plain());
    return new HistoryMatrix.Row(
        Link.plain(id),
        title,
        cells,
        cells.get(cells.size() - 1),
        Piece.marked(Sentence.capital(newest.because())));
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

  private List<Audit> newestFirst() {
    List<Audit> newestFirst = new ArrayList<>(audits);
    Collections.reverse(newestFirst);
    return newestFirst;
  }
}
