package dev.gatebook.content;

import dev.gatebook.model.DeclaredStatus;
import dev.gatebook.model.Field;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import dev.gatebook.model.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tasks and their checks. */
final class TaskReader {
  private final StatusWords words;
  private final Problems problems;

  TaskReader(StatusWords words, Problems problems) {
    this.words = words;
    this.problems = problems;
  }

  /** The tasks of a phase. */
  List<Task> tasks(Form phase) {
    return phase.each("tasks", form -> task(form, new Parent(form.word("id"), true)));
  }

  /** What a task takes over when it says nothing itself. */
  private record Parent(String id, boolean mandatory) {}

  private Task task(Form form, Parent parent) {
    boolean mandatory = form.truth("mandatory").orElse(parent.mandatory());
    String id = form.maybe("id").orElse(parent.id());
    return new Task(
        id,
        form.prose("title"),
        status(form),
        mandatory,
        form.actor("owner"),
        form.word("priority"),
        form.quantity("effort"),
        form.day("due"),
        form.prose("action"),
        form.prose("note"),
        form.words("refs"),
        EvidenceReader.read(form),
        FigureReader.read(form, "declares"),
        fields(form, "fields"),
        checks(form, new Parent(id, mandatory)),
        waiver(form),
        form.at());
  }

  private List<Task> checks(Form form, Parent task) {
    List<Task> checks = new ArrayList<>();
    form.items("checks")
        .map(item -> Form.of(form.source(), item))
        .forEach(
            check -> {
              String id = task.id() + "." + (checks.size() + 1);
              checks.add(task(check, new Parent(id, task.mandatory())));
            });
    return checks;
  }

  private DeclaredStatus status(Form form) {
    String written = form.word("status");
    Optional<DeclaredStatus> status = words.parse(written);
    if (status.isEmpty() && !written.isBlank()) {
      problems.add(unknown(form, written));
    }
    return status.orElse(new DeclaredStatus(written, Status.OPEN, Optional.empty()));
  }

  private Problem unknown(Form form, String written) {
    String known =
        "known: " + String.join(", ", StatusWords.keys()) + ", and 'statuses' of project.yml";
    Place place = form.node("status").map(Node::place).orElse(form.keys().place());
    return form.source()
        .error(
            ContentRule.UNKNOWN_WORD,
            place,
            "'" + written + "' is no status that is known",
            NearestWord.ask(written, words.all(), known));
  }

  private static Optional<Waiver> waiver(Form task) {
    return task.form("waiver")
        .flatMap(
            form ->
                form.actor("by")
                    .map(by -> new Waiver(by, form.prose("reason"), form.day("until"), form.at())));
  }

  /** Named texts in the author's order. */
  static List<Field> fields(Form form, String key) {
    List<Field> fields = new ArrayList<>();
    form.named(key)
        .values()
        .forEach(
            entry ->
                Form.scalar(entry.value())
                    .ifPresent(text -> fields.add(new Field(entry.key(), Markdown.render(text)))));
    return fields;
  }
}
