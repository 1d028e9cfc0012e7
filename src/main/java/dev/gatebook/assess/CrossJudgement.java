package dev.gatebook.assess;

import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Trust;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one audit shows, weighed by what another one asks for: the words, verdicts, measurements and
 * issues of the one, the tasks, bars and conditions of the other. Nothing is looked up outside of
 * both, so that sealed audits can be weighed as well.
 *
 * @param gates every gate of the audit that asks, those that were not assessed too
 */
public record CrossJudgement(
    List<AssessedGate> gates, List<AssessedCondition> conditions, Trust trust) {
  public CrossJudgement {
    gates = List.copyOf(gates);
    conditions = List.copyOf(conditions);
  }

  /**
   * The gate of one audit, and the same gate filled with what another audit says.
   *
   * @param asked the gate as the audit that asks has it
   * @param filled its phase with the ids, words and evidence of the audit that shows
   */
  public record Filled(AssessedGate asked, Phase filled) {}

  /**
   * Weighs every gate. The same audit on both sides comes out as it was assessed.
   *
   * @param shown the audit whose facts count
   * @param asked the audit whose criteria count
   * @param conditions the conditions of the audit that asks, with the standing that the other gives
   *     them
   */
  public static CrossJudgement of(
      Audit shown, Audit asked, List<Filled> gates, List<AssessedCondition> conditions) {
    CrossJudge judge = new CrossJudge(shown, asked, gates, conditions);
    Trust trust =
        asked
            .source()
            .project()
            .map(project -> project.terms().policy().trust())
            .orElseGet(() -> strictest(asked.assessment().gates()));
    return new CrossJudgement(judge.gates(), conditions, trust);
  }

  private static Trust strictest(List<AssessedGate> gates) {
    return gates.stream()
        .filter(AssessedGate::assessed)
        .map(gate -> gate.phase().gate().policy().trust())
        .max(Trust::compareTo)
        .orElse(Trust.ATTESTED);
  }

  /** What all gates that the audit is about support together. */
  public Decision supported() {
    return verdicts().decision();
  }

  /** The reason, one sentence. */
  public String because() {
    return verdicts().because();
  }

  /** Every task and check by its id, the first of an id. */
  public Map<String, AssessedTask> tasks() {
    return gates.stream()
        .flatMap(gate -> gate.tasks().stream())
        .collect(Collectors.toMap(task -> task.task().id(), Function.identity(), (a, b) -> a));
  }

  private Verdicts verdicts() {
    return new Verdicts(gates, conditions, trust);
  }
}
