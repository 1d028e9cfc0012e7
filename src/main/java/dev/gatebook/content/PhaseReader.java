package dev.gatebook.content;

import dev.gatebook.model.Gate;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Policy;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Target;
import java.util.Optional;

/** Reads a phase and its gate. */
final class PhaseReader {
  private PhaseReader() {}

  /** The phase of a file. */
  static Phase read(String id, Form form, Policy project, TaskReader tasks) {
    return new Phase(
        id,
        form.word("phase"),
        form.prose("title"),
        form.prose("summary"),
        form.day("started"),
        form.day("completed"),
        gate(form, project),
        tasks.tasks(form),
        form.at());
  }

  private static Gate gate(Form phase, Policy project) {
    Form gate = phase.form("gate").orElse(phase.none());
    Prose title = gate.prose("title");
    return new Gate(
        title.isEmpty() ? phase.prose("title") : title,
        gate.word("next"),
        target(gate),
        PolicyReader.read(gate, project));
  }

  /** The target of a form: a point in time, or one with its reason. */
  static Optional<Target> target(Form form) {
    Optional<Form> reasoned = form.form("target");
    Prose reason = reasoned.map(f -> f.prose("reason")).orElse(Prose.EMPTY);
    return form.maybe("target")
        .or(() -> reasoned.flatMap(f -> f.maybe("date")))
        .flatMap(written -> Targets.parse(written, reason));
  }
}
