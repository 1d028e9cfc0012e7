package dev.gatebook.site.row;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Task;
import dev.gatebook.model.Waiver;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.TaskList;
import java.util.ArrayList;
import java.util.List;

/** The tasks of a phase as rows that open. */
public final class TaskRows {
  private final AuditContext context;
  private final String phase;
  private final boolean brief;

  private TaskRows(AuditContext context, String phase, boolean brief) {
    this.context = context;
    this.phase = phase;
    this.brief = brief;
  }

  /** Every task of a phase, in the author's order. */
  public static TaskList of(AuditContext context, Phase phase, List<AssessedTask> tasks) {
    return of(phase, tasks, new TaskRows(context, phase.id(), false));
  }

  /**
   * Every task of a phase of a large audit: one that is met and has no checks only leads to its row
   * on the page of the gate, the others open here too.
   */
  public static TaskList brief(AuditContext context, Phase phase, List<AssessedTask> tasks) {
    return of(phase, tasks, new TaskRows(context, phase.id(), true));
  }

  private static TaskList of(Phase phase, List<AssessedTask> tasks, TaskRows rows) {
    return new TaskList(
        "Tasks of " + phase.title().plain(), tasks.stream().map(rows::top).toList());
  }

  /** A task itself leads to its history; its checks are told there with it. */
  private TaskList.Row top(AssessedTask assessed) {
    if (brief && assessed.standing().isMet() && assessed.checks().isEmpty()) {
      return met(assessed);
    }
    TaskList.Row row = row(assessed);
    String history = context.links().timeline(phase, assessed.task().id());
    List<Fact> facts = new ArrayList<>(row.facts());
    facts.addAll(
        Fact.known(
            Fact.of(
                "History",
                history.isEmpty() ? Piece.NONE : Piece.link(history, "Who changed it when"))));
    return row.with(facts);
  }

  /** A line without what it rests on. */
  private TaskList.Row met(AssessedTask assessed) {
    Task task = assessed.task();
    String anchor = context.anchors().of("task", phase, task.id());
    return new TaskList.Row(
        anchor,
        task.id(),
        Piece.inline(task.title()),
        Chips.said(task.status()),
        standing(assessed),
        CheckUnits.of(assessed),
        Piece.marked(Sentence.capital(assessed.because())),
        false,
        EvidenceRows.of(context, task.id(), List.of()),
        List.of(),
        List.of(),
        context.gate(phase) + "#" + anchor);
  }

  private TaskList.Row row(AssessedTask assessed) {
    Task task = assessed.task();
    return new TaskList.Row(
        context.anchors().of("task", phase, task.id()),
        task.id(),
        Piece.inline(task.title()),
        Chips.said(task.status()),
        standing(assessed),
        CheckUnits.of(assessed),
        Piece.marked(Sentence.capital(assessed.because())),
        assessed.standing() == Standing.CONTRADICTED,
        EvidenceRows.of(context, task.id(), assessed.evidence()),
        facts(assessed),
        assessed.checks().stream().map(this::row).toList(),
        "");
  }

  private static Piece standing(AssessedTask assessed) {
    if (assessed.standing() != Standing.WAIVED) {
      return Chips.of(assessed.standing());
    }
    return assessed
        .task()
        .waiver()
        .flatMap(Waiver::until)
        .map(day -> Piece.until(day, Piece.chip("waived", "Waived to " + day)))
        .orElse(Chips.of(Standing.WAIVED));
  }

  private List<Fact> facts(AssessedTask assessed) {
    Task task = assessed.task();
    List<Fact> facts =
        new ArrayList<>(
            Fact.known(
                Fact.of("Still to do", Piece.authored(task.action())),
                Fact.of("Note", Piece.authored(task.note())),
                waiver(assessed),
                Fact.of("Declared", FigureWords.of(task.declares())),
                Fact.of("Refers to", Piece.row(task.refs().stream().map(Piece::id).toList())),
                Fact.of("Owner", task.owner().map(People::name).orElse("")),
                Fact.of("Effort", task.effort().map(Numbers::quantity).orElse("")),
                Fact.of("Due", task.due().map(Object::toString).orElse("")),
                Fact.of("Priority", task.priority()),
                Fact.of("Mandatory", task.mandatory() ? "" : "No, the gate does not need it")));
    task.fields().forEach(f -> facts.add(Fact.of(f.name(), Piece.authored(f.value()))));
    facts.addAll(blockers(task));
    return facts;
  }

  private static Fact waiver(AssessedTask assessed) {
    return Fact.of(
        "Waiver",
        assessed
            .task()
            .waiver()
            .map(
                w ->
                    Piece.row(
                        List.of(
                            Piece.words("accepted by " + People.name(w.by())),
                            Piece.words(w.until().map(d -> "until " + d + ":").orElse(":")),
                            Piece.inline(w.reason()),
                            Piece.marked(ended(assessed)))))
            .orElse(Piece.NONE));
  }

  /** One that holds excuses whatever is not met, so where something still counts, it has ended. */
  private static String ended(AssessedTask assessed) {
    Standing standing = assessed.standing();
    boolean excused =
        standing.isMet() || standing == Standing.WAIVED || standing == Standing.NOT_APPLICABLE;
    return excused ? "" : "Expired: it counts for nothing.";
  }

  private List<Fact> blockers(Task task) {
    List<Piece> issues =
        context.statement().issues().stream()
            .filter(i -> i.blocks().contains(task.id()))
            .map(i -> Piece.link(context.issue(i.id()), i.id()))
            .toList();
    return issues.isEmpty() ? List.of() : List.of(Fact.of("Blocked by", Piece.row(issues)));
  }
}
