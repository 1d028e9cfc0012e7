package dev.gatebook.site.diff;

import dev.gatebook.diff.Rejudgement;
import dev.gatebook.model.Standing;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.DecisionMark;
import dev.gatebook.site.part.DiffPart;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.Chips;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The re-judgement matrix: what each audit supports by the criteria of both. */
record RejudgedTables(DiffContext context) {
  private static final int MOST = 40;
  private static final int MOST_NAMED = 8;

  /** Whether the criteria of the other audit change anything. */
  boolean isTurned() {
    return context.diff().rejudgement().isTurned();
  }

  DiffPart.Block block() {
    Rejudgement matrix = context.diff().rejudgement();
    List<Content> contents = new ArrayList<>();
    contents.add(decisions(matrix));
    List<Rejudgement.Turned> turned = turned(matrix, RejudgedTables::stands);
    if (!turned.isEmpty()) {
      contents.add(tasks(turned));
    }
    DiffPart.Block block =
        DiffPart.Block.of(
            Sort.GOALPOSTS.key(), "Judged by the criteria of both audits", "", contents);
    String rest = rest(matrix, turned.size());
    return rest.isEmpty() ? block : block.without(rest, List.of());
  }

  private static List<Rejudgement.Turned> turned(
      Rejudgement matrix, Predicate<Rejudgement.Turned> which) {
    return matrix.gates().stream().flatMap(gate -> gate.turned().stream()).filter(which).toList();
  }

  /** Whether both sets of criteria ask for the task, so that it can be compared. */
  private static boolean stands(Rejudgement.Turned turned) {
    return turned.own().isPresent() && turned.other().isPresent();
  }

  private String rest(Rejudgement matrix, int listed) {
    List<String> words = new ArrayList<>();
    if (listed > MOST) {
      words.add((listed - MOST) + " more tasks come out differently; diff.json lists them.");
    }
    asked(matrix, true, context.older(), context.newer()).ifPresent(words::add);
    asked(matrix, false, context.newer(), context.older()).ifPresent(words::add);
    return String.join(" ", words);
  }

  private static Optional<String> asked(
      Rejudgement matrix, boolean older, String audit, String other) {
    List<String> tasks =
        turned(matrix, t -> t.older() == older && t.own().isEmpty() && t.other().isPresent())
            .stream()
            .map(Rejudgement.Turned::task)
            .toList();
    String more = tasks.size() > MOST_NAMED ? " and " + (tasks.size() - MOST_NAMED) + " more" : "";
    return tasks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "The criteria of "
                + other
                + " ask "
                + audit
                + " for tasks that it does not have: "
                + String.join(", ", tasks.stream().limit(MOST_NAMED).toList())
                + more
                + ".");
  }

  private Table decisions(Rejudgement matrix) {
    return new Table(
        "What each audit supports by the criteria of both",
        List.of(
            Table.Column.of("Gate"),
            Table.Column.of(context.older() + " by its own"),
            Table.Column.of(context.older() + " by the newer"),
            Table.Column.of(context.newer() + " by the older"),
            Table.Column.of(context.newer() + " by its own"),
            Table.Column.wide("What the criteria change")),
        Stream.concat(Stream.of(matrix.overall()), matrix.gates().stream())
            .map(this::gate)
            .toList());
  }

  private Table.Row gate(Rejudgement.Row row) {
    return Table.Row.of(
        Piece.link(context.to().gate(row.gate()), row.title()),
        cell(row.olderByOlder()),
        cell(row.olderByNewer()),
        cell(row.newerByOlder()),
        cell(row.newerByNewer()),
        Piece.words(effect(row)));
  }

  private static Piece cell(Optional<Rejudgement.Cell> cell) {
    return cell.map(c -> Piece.decision(DecisionMark.supported(c.decision())))
        .orElse(Piece.muted("no such gate"));
  }

  private static String effect(Rejudgement.Row row) {
    List<String> effects = new ArrayList<>();
    turned(row.olderByOlder(), row.olderByNewer())
        .ifPresent(cell -> effects.add("By the newer criteria: " + cell.because()));
    turned(row.newerByNewer(), row.newerByOlder())
        .ifPresent(cell -> effects.add("By the older criteria: " + cell.because()));
    return effects.isEmpty() ? "Nothing: the decisions are the same." : String.join(" ", effects);
  }

  private static Optional<Rejudgement.Cell> turned(
      Optional<Rejudgement.Cell> own, Optional<Rejudgement.Cell> other) {
    return other.filter(cell -> own.filter(o -> o.decision() == cell.decision()).isEmpty());
  }

  private Table tasks(List<Rejudgement.Turned> turned) {
    return new Table(
        "Tasks that come out differently",
        List.of(
            Table.Column.of("Task"),
            Table.Column.wide("Title"),
            Table.Column.tight("Audit"),
            Table.Column.tight("By its own criteria"),
            Table.Column.tight("By those of the other"),
            Table.Column.wide("Because")),
        turned.stream().limit(MOST).map(this::task).toList());
  }

  private Table.Row task(Rejudgement.Turned turned) {
    AuditContext audit = turned.older() ? context.from() : context.to();
    return Table.Row.of(
        Piece.link(audit.task(turned.task()), turned.task()),
        Piece.words(turned.title()),
        Piece.words(turned.audit()),
        standing(turned.own()),
        standing(turned.other()),
        Piece.words(turned.because()));
  }

  private static Piece standing(Optional<Standing> standing) {
    return standing.map(Chips::of).orElse(Piece.muted("not asked for"));
  }
}
