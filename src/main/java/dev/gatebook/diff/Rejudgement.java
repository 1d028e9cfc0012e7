package dev.gatebook.diff;

import dev.gatebook.assess.CrossJudgement;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Both audits by the criteria of both, so that moved goalposts are told apart from real movement:
 * what the one asks for (tasks, their duty and checks, thresholds, trust, waivers, conditions) is
 * put to what the other says and shows (words, evidence, measurements, issues). A measurement that
 * only one of them asks for is looked up in the artifacts of the other; nothing else is looked up.
 *
 * @param overall all assessed gates together
 * @param gates every gate of either audit
 */
public record Rejudgement(Row overall, List<Row> gates) {
  /** The id of the row for all gates together. */
  public static final String OVERALL = "overall";

  public Rejudgement {
    gates = List.copyOf(gates);
  }

  static Rejudgement of(Pair pair) {
    Swap byNewer = Swap.newerAsks(pair);
    Swap byOlder = Swap.olderAsks(pair);
    CrossJudgement olderByNewer = byNewer.judge();
    CrossJudgement newerByOlder = byOlder.judge();
    Row overall =
        new Row(
            OVERALL,
            "Overall",
            Optional.of(cell(pair.from())),
            Optional.of(new Cell(olderByNewer.supported(), olderByNewer.because())),
            Optional.of(new Cell(newerByOlder.supported(), newerByOlder.because())),
            Optional.of(cell(pair.to())),
            List.of());
    List<Row> gates =
        GatePair.all(pair)
            .map(
                gate ->
                    row(gate, new Judged(byNewer, olderByNewer), new Judged(byOlder, newerByOlder)))
            .toList();
    return new Rejudgement(overall, gates);
  }

  /** Whether a decision or a task comes out differently by the criteria of the other audit. */
  public boolean isTurned() {
    return overall.isTurned() || gates.stream().anyMatch(Row::isTurned);
  }

  private record Judged(Swap swap, CrossJudgement judgement) {
    Optional<Cell> cell(Optional<AssessedGate> asked) {
      return asked.map(swap::place).map(judgement.gates()::get).map(Rejudgement::cell);
    }

    List<Turned> turned(Optional<AssessedGate> shown, Optional<AssessedGate> asked) {
      return new TurnedTasks(swap, judgement).at(shown, asked);
    }
  }

  private static Row row(GatePair gate, Judged byNewer, Judged byOlder) {
    List<Turned> turned = new ArrayList<>(byNewer.turned(gate.from(), gate.to()));
    turned.addAll(byOlder.turned(gate.to(), gate.from()));
    return new Row(
        gate.id(),
        gate.title(),
        gate.from().map(Rejudgement::cell),
        byNewer.cell(gate.to()),
        byOlder.cell(gate.from()),
        gate.to().map(Rejudgement::cell),
        turned);
  }

  private static Cell cell(Audit audit) {
    return new Cell(audit.assessment().supported(), audit.assessment().because());
  }

  private static Cell cell(AssessedGate gate) {
    return new Cell(gate.supported(), gate.because());
  }

  /**
   * One gate, or all of them together. A cell is empty where the audit whose criteria count does
   * not have the phase.
   *
   * @param gate id of the phase, {@link #OVERALL} for all
   * @param turned the tasks that stand or count differently by the criteria of the other audit
   */
  public record Row(
      String gate,
      String title,
      Optional<Cell> olderByOlder,
      Optional<Cell> olderByNewer,
      Optional<Cell> newerByOlder,
      Optional<Cell> newerByNewer,
      List<Turned> turned) {
    public Row {
      turned = List.copyOf(turned);
    }

    /** Whether something comes out differently by the criteria of the other audit. */
    public boolean isTurned() {
      return !turned.isEmpty()
          || !decision(olderByOlder).equals(decision(olderByNewer))
          || !decision(newerByNewer).equals(decision(newerByOlder));
    }

    private static Optional<Decision> decision(Optional<Cell> cell) {
      return cell.map(Cell::decision);
    }
  }

  /**
   * What the evidence supports.
   *
   * @param because one sentence
   */
  public record Cell(Decision decision, String because) {
    /** The decision as pages print it, such as {@code NO-GO}. */
    public String words() {
      return DecisionWords.of(decision);
    }
  }

  /**
   * A task that stands or counts differently by the criteria of the other audit.
   *
   * @param audit id of the audit that is judged
   * @param older whether that is the older one
   * @param own where it stands there; empty when that audit does not have the task
   * @param other where it stands by the criteria of the other audit; empty when those do not ask
   *     for it
   * @param because one sentence
   */
  public record Turned(
      String audit,
      boolean older,
      String task,
      String title,
      Optional<Standing> own,
      Optional<Standing> other,
      String because) {}
}
