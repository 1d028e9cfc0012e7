package dev.gatebook.content;

import dev.gatebook.model.Phase;
import java.util.List;
import java.util.stream.Stream;

/** Holds what an audit names against what there is: audits, phases, tasks, its own ids. */
final class AuditCheck {
  private final Form audit;
  private final Problems problems;

  AuditCheck(Form audit, Problems problems) {
    this.audit = audit;
    this.problems = problems;
  }

  /** The other audits of the project that are named. */
  void audits(String id, List<String> all) {
    References others =
        new References(
            "other audit of the project", all.stream().filter(a -> !a.equals(id)).toList());
    others.check(audit, "supersedes", problems);
    audit.each("corrects", form -> form).forEach(form -> others.check(form, "audit", problems));
  }

  /** The phases and tasks of its plan that are named. */
  void plan(List<Phase> plan) {
    References phases = new References("phase of the plan", plan.stream().map(Phase::id).toList());
    phases.check(audit, "assesses", problems);
    decisions()
        .filter(form -> isMeantAsPhase(form, phases.known()))
        .forEach(form -> phases.check(form, "scope", problems));
    References tasks = new References("task or check of the plan", TaskIds.of(plan));
    audit.each("issues", form -> form).forEach(form -> tasks.check(form, "blocks", problems));
    audit.each("actions", form -> form).forEach(form -> tasks.check(form, "task", problems));
  }

  /** The ids that it gives itself. */
  void ids() {
    take("issue", audit.each("issues", form -> form).stream());
    take("action", audit.each("actions", form -> form).stream());
    Ids conditions = new Ids("condition of this audit", problems);
    List<Form> all = decisions().flatMap(d -> d.each("conditions", form -> form).stream()).toList();
    for (int i = 0; i < all.size(); i++) {
      conditions.take(all.get(i), "id", Integer.toString(i + 1));
    }
  }

  private void take(String what, Stream<Form> forms) {
    Ids ids = new Ids(what + " of this audit", problems);
    forms.forEach(form -> ids.take(form, "id", ""));
  }

  private Stream<Form> decisions() {
    return Stream.of("decision", "decisions")
        .flatMap(key -> audit.each(key, form -> form).stream());
  }

  /** A scope may be any words; one that begins like a phase and is close to one is mistyped. */
  private static boolean isMeantAsPhase(Form decision, List<String> phases) {
    String scope = decision.word("scope");
    boolean numbered = !scope.isEmpty() && Character.isDigit(scope.charAt(0));
    return numbered && NearestWord.of(scope, phases).isPresent();
  }
}
