package dev.gatebook.site.gate;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import dev.gatebook.site.row.AuditContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One gate of an audit and what else of the audit touches it. */
public record GateView(AuditContext context, AssessedGate gate) {

  /** What is declared for this gate; an audit of one gate alone decides on that one. */
  Optional<DeclaredDecision> decision() {
    return context
        .statement()
        .decisionFor(gate.phase().id())
        .or(() -> isAlone() ? context.statement().headDecision() : Optional.empty());
  }

  /** The outcome of that decision. */
  Decision declared() {
    return decision().map(DeclaredDecision::outcome).orElse(gate.declared());
  }

  private boolean isAlone() {
    return gate.assessed()
        && context.audit().assessment().gates().stream().filter(AssessedGate::assessed).count()
            == 1;
  }

  /** The findings about this phase, its tasks or the issues that block them. */
  List<Finding> findings() {
    Set<String> subjects = new TreeSet<>(taskIds());
    subjects.add(gate.phase().id());
    subjects.add("gate " + gate.phase().id());
    issues().forEach(issue -> subjects.add(issue.id()));
    return context.audit().assessment().findings().stream()
        .filter(f -> subjects.contains(f.subject()) || written(f))
        .toList();
  }

  /** Whether a place of the finding is in the file of this phase. */
  private boolean written(Finding finding) {
    String path = gate.phase().at().path();
    return finding.places().stream().anyMatch(place -> place.path().equals(path));
  }

  /** The issues that block a task of this gate. */
  List<Issue> issues() {
    Set<String> tasks = taskIds();
    return context.statement().issues().stream()
        .filter(issue -> issue.blocks().stream().anyMatch(tasks::contains))
        .toList();
  }

  private Set<String> taskIds() {
    Set<String> ids = new TreeSet<>();
    gate.everyTask().forEach(task -> ids.add(task.task().id()));
    return ids;
  }
}
