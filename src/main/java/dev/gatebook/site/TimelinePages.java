package dev.gatebook.site;

import dev.gatebook.diff.Chronicle;
import dev.gatebook.diff.Chronicle.Entry;
import dev.gatebook.diff.Chronicle.Kind;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Task;
import dev.gatebook.site.part.Dossier;
import dev.gatebook.site.part.Figure;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the page of a project that tells who changed which task, gate or decision when. */
final class TimelinePages {
  /** How many changes of one thing are shown, newest first. */
  private static final int MOST = 12;

  private final ProjectAudits project;
  private final Chronicle chronicle;
  private final Map<String, String> titles;
  private final Map<String, String> names;
  private final Set<String> anchors = new HashSet<>();

  private TimelinePages(ProjectAudits project) {
    this.project = project;
    this.chronicle = project.chronicle();
    this.titles = titles(project);
    this.names = names(project);
  }

  /** Where a task has its place on the page. */
  static String anchor(String phase, String task) {
    return Anchors.task(phase + "." + task);
  }

  static Page page(Edition edition, ProjectAudits project) {
    Route here = edition.routes().timeline(project.project().id());
    Links links = Links.from(here);
    String name = project.project().name().plain();
    Heading heading = new Heading("Timeline · " + name, name + ", who changed what.", "Timeline");
    return Page.at(
        here,
        () ->
            new TimelinePage(
                edition.frames().project(links, heading, project),
                new TimelinePages(project).dossier(name)));
  }

  private Dossier dossier(String name) {
    return new Dossier(
        "Timeline of " + name,
        "Who changed which task, gate or decision when, as the history of the files tells.",
        List.of(Piece.words(chronicle.because().isEmpty() ? "" : known())),
        List.of(),
        "",
        List.of(),
        figures(),
        sections());
  }

  private String known() {
    return (chronicle.entries().isEmpty() ? "Nothing is known: " : "Not all is known: ")
        + chronicle.because();
  }

  private List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      long count = chronicle.entries().stream().filter(e -> e.kind() == kind).count();
      String what =
          switch (kind) {
            case TASK -> "Changes of tasks";
            case GATE -> "Changes of gates";
            case AUDIT -> "Changes of audits";
          };
      figures.add(new Figure(what, Long.toString(count), "", ""));
    }
    return figures;
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    Map<String, Map<String, List<Entry>>> tasks = byPhase();
    tasks.forEach((phase, rows) -> sections.add(phase(phase, rows)));
    other(Kind.GATE, "gates", "Gates and policy", "Gate").forEach(sections::add);
    other(Kind.AUDIT, "audits", "Audits", "Audit").forEach(sections::add);
    return sections;
  }

  /** Every task that the plan or an audit has, or that was ever changed. */
  private Map<String, Map<String, List<Entry>>> byPhase() {
    Map<String, Map<String, List<Entry>>> phases = new LinkedHashMap<>();
    Stream<Phase> assessed =
        project.audits().stream().flatMap(audit -> audit.source().plan().stream());
    Stream.concat(project.project().plan().stream(), assessed)
        .forEach(
            phase -> {
              Map<String, List<Entry>> rows =
                  phases.computeIfAbsent(phase.id(), id -> new LinkedHashMap<>());
              for (Task task : phase.tasks()) {
                rows.computeIfAbsent(task.id(), id -> new ArrayList<>());
              }
            });
    chronicle.entries().stream()
        .filter(entry -> entry.kind() == Kind.TASK)
        .forEach(
            entry ->
                phases
                    .computeIfAbsent(entry.group(), id -> new LinkedHashMap<>())
                    .computeIfAbsent(entry.subject(), id -> new ArrayList<>())
                    .add(entry));
    return phases;
  }

  private Section phase(String phase, Map<String, List<Entry>> tasks) {
    List<Table.Row> rows = new ArrayList<>();
    int changes = 0;
    for (Map.Entry<String, List<Entry>> task : tasks.entrySet()) {
      changes += task.getValue().size();
      Piece unknown = elsewhere(phase, task.getKey());
      Thing thing = new Thing(task.getKey(), names.getOrDefault(phase + "/" + task.getKey(), ""));
      rows.addAll(rows(thing, anchor(phase, task.getKey()), task.getValue(), unknown));
    }
    String title = titles.getOrDefault(phase, "Phase " + phase);
    return Section.of("phase-" + phase, title, table("Tasks of " + phase, "Task", rows))
        .counted(Numbers.count(changes, "change"));
  }

  /** What stands where no change of a task is told. */
  private Piece elsewhere(String phase, String task) {
    Optional<String> now = Optional.ofNullable(chronicle.renamed().get(phase));
    boolean told =
        chronicle.entries().stream()
            .anyMatch(e -> now.filter(e.group()::equals).isPresent() && e.subject().equals(task));
    return told
        ? Piece.link(
            "#" + anchor(now.get(), task),
            "Told below " + now.get() + ", as the phase is called now")
        : Piece.muted("No change is known.");
  }

  /** What each task is called, by phase and id, in the same order. */
  private static Map<String, String> names(ProjectAudits project) {
    Map<String, String> names = new HashMap<>();
    Stream<Phase> assessed =
        project.audits().stream().flatMap(audit -> audit.source().plan().stream());
    Stream.concat(assessed, project.project().plan().stream())
        .forEach(
            phase ->
                phase
                    .tasks()
                    .forEach(t -> names.put(phase.id() + "/" + t.id(), t.title().plain())));
    return names;
  }

  /** What each phase is called: in the plan as it is, else in the newest audit that had it. */
  private static Map<String, String> titles(ProjectAudits project) {
    List<Phase> oldestFirst = new ArrayList<>();
    project.audits().forEach(audit -> oldestFirst.addAll(audit.source().plan()));
    oldestFirst.addAll(project.project().plan());
    Map<String, String> titles = new HashMap<>();
    for (Phase phase : oldestFirst) {
      titles.put(phase.id(), "Phase " + phase.number() + ": " + phase.title().plain());
    }
    return titles;
  }

  private List<Section> other(Kind kind, String id, String title, String head) {
    Map<String, List<Entry>> things = new LinkedHashMap<>();
    chronicle.entries().stream()
        .filter(entry -> entry.kind() == kind)
        .forEach(
            entry -> things.computeIfAbsent(name(entry), name -> new ArrayList<>()).add(entry));
    List<Table.Row> rows = new ArrayList<>();
    things.forEach(
        (name, entries) -> rows.addAll(rows(new Thing(name, ""), "", entries, Piece.NONE)));
    return rows.isEmpty() ? List.of() : List.of(Section.of(id, title, table(title, head, rows)));
  }

  private static String name(Entry entry) {
    return entry.kind() == Kind.AUDIT
        ? entry.subject()
        : entry.group().isEmpty() ? "every gate" : entry.group();
  }

  private static Table table(String caption, String head, List<Table.Row> rows) {
    return new Table(
        caption,
        List.of(
            Table.Column.of(head),
            Table.Column.tight("Day"),
            Table.Column.tight("Commit"),
            Table.Column.of("Author"),
            Table.Column.wide("What changed")),
        rows);
  }

  /** The newest changes of one thing, newest first; the first row has its permalink. */
  private List<Table.Row> rows(Thing thing, String anchor, List<Entry> entries, Piece unknown) {
    String place = anchor.isEmpty() || !anchors.add(anchor) ? "" : anchor;
    if (entries.isEmpty()) {
      return List.of(row(place, thing.named(), unknown));
    }
    List<Entry> newest = new ArrayList<>(entries);
    Collections.reverse(newest);
    List<Table.Row> rows = new ArrayList<>();
    for (Entry entry : newest.subList(0, Math.min(MOST, newest.size()))) {
      rows.add(
          new Table.Row(
              rows.isEmpty() ? place : "",
              List.of(
                  rows.isEmpty() ? thing.named() : thing.again(),
                  Piece.day(LocalDate.ofInstant(entry.commit().time(), ZoneOffset.UTC)),
                  Piece.id(entry.commit().shortId()),
                  Piece.words(entry.commit().author()),
                  Piece.words(entry.what()))));
    }
    if (newest.size() > MOST) {
      String more = Numbers.count(newest.size() - MOST, "earlier change");
      rows.add(row("", thing.again(), Piece.muted("and " + more)));
    }
    return rows;
  }

  private static Table.Row row(String anchor, Piece name, Piece what) {
    return new Table.Row(anchor, List.of(name, Piece.NONE, Piece.NONE, Piece.NONE, what));
  }

  /** What was changed; its title stands at its newest change alone. */
  private record Thing(String id, String title) {
    private Piece named() {
      return title.isEmpty() ? again() : Piece.row(List.of(again(), Piece.words(title)));
    }

    private Piece again() {
      return Piece.id(id);
    }
  }
}
