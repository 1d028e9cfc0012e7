package dev.gatebook.diff;

import dev.gatebook.model.Action;
import dev.gatebook.model.Cause;
import dev.gatebook.model.Checklist;
import dev.gatebook.model.Component;
import dev.gatebook.model.Deliverable;
import dev.gatebook.model.Estimate;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.LineRange;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SignOff;
import dev.gatebook.model.Statement;
import java.util.List;
import java.util.stream.Stream;

/** What a statement says beside decisions, figures, scores, issues and conditions. */
final class StatementTraits {
  private StatementTraits() {}

  static Stream<Traits> of(Statement statement) {
    return Stream.of(
            Stream.of(audit(statement)),
            statement.signOff().stream().map(StatementTraits::signOff),
            statement.environment().stream()
                .map(f -> Traits.of("environment " + f.name()).with("value", f.value())),
            statement.nonClaims().stream().map(n -> Traits.of("non-claim: " + n.plain())),
            statement.runs().stream().map(StatementTraits::run),
            statement.components().stream().map(StatementTraits::component),
            statement.causes().stream().map(StatementTraits::cause),
            statement.deliverables().stream().map(StatementTraits::deliverable),
            statement.actions().stream().map(StatementTraits::action),
            statement.estimates().stream().map(StatementTraits::estimate),
            statement.lists().stream().map(StatementTraits::list))
        .flatMap(things -> things);
  }

  private static Traits audit(Statement statement) {
    return Traits.of("audit")
        .with("title", statement.title())
        .with("kind", statement.kind())
        .with("auditor", statement.auditor())
        .with("method", statement.method())
        .with("headline", statement.headline())
        .with("opens", statement.opens())
        .with("changes counted since", statement.since())
        .with("supersedes", statement.supersedes());
  }

  private static Traits signOff(SignOff signOff) {
    return Traits.of("sign-off")
        .with("by", signOff.by().name())
        .with("date", signOff.date())
        .with("method", signOff.method())
        .with("documents", signOff.documents());
  }

  private static Traits run(Evidence.Command run) {
    return Traits.of("run " + run.command())
        .with("expected", run.expected())
        .with("observed", run.observed())
        .with("should fail", run.failureExpected() ? "yes" : "")
        .with("note", run.basis().note())
        .with("environment", run.basis().environment());
  }

  private static Traits component(Component component) {
    return Traits.of("component " + component.name())
        .with("status", component.status())
        .with("status before", component.before())
        .with("ready", component.ready())
        .with("notes", component.notes());
  }

  private static Traits cause(Cause cause) {
    return Traits.of("cause " + cause.title().plain())
        .with("tests", cause.tests())
        .with("root", cause.root())
        .with("example", cause.example())
        .with("impact", cause.impact())
        .with("effort", cause.effort());
  }

  private static Traits deliverable(Deliverable deliverable) {
    List<String> parts = deliverable.parts().stream().map(StatementTraits::part).toList();
    return Traits.of("deliverable " + String.join(", ", deliverable.files()))
        .with("change", deliverable.change())
        .with("lines", deliverable.lines())
        .with("lines added", deliverable.added())
        .with("purpose", deliverable.purpose())
        .with("parts", parts);
  }

  private static String part(Deliverable.Part part) {
    return (part.lines().map(LineRange::toString).orElse("") + " " + part.text().plain()).strip();
  }

  private static Traits action(Action action) {
    String name = action.id().isEmpty() ? action.text().plain() : action.id();
    return Traits.of("action " + name)
        .with("text", action.text())
        .with("horizon", action.horizon())
        .with("priority", action.priority())
        .with("owner", action.owner())
        .with("effort", action.effort())
        .with("task", action.task())
        .with("done", action.done() ? "yes" : "no");
  }

  /** How long it says is told as effort where both audits estimate. */
  private static Traits estimate(Estimate estimate) {
    return Traits.of("estimate " + estimate.name()).with("assumption", estimate.assumption());
  }

  private static Traits list(Checklist list) {
    return Traits.of("list " + list.title())
        .with("kind", list.kind())
        .with("stated", list.stated())
        .with("items", list.items().stream().map(item -> item(list, item)).toList());
  }

  private static String item(Checklist list, Checklist.Item item) {
    String box = list.kind().equals("checklist") ? (item.done() ? "[x] " : "[ ] ") : "";
    Prose detail = item.detail();
    return box + item.text().plain() + (detail.isEmpty() ? "" : " (" + detail.plain() + ")");
  }
}
