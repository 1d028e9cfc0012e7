package dev.gatebook.app;

import dev.gatebook.diff.TestPast;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.History;
import dev.gatebook.model.Project;
import dev.gatebook.model.TestRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The audits of a project, each assessed when it is asked for. */
final class AuditShelf {
  private final ProjectEvaluation evaluation;
  private final Project project;
  private final History history;
  private final Map<Integer, Audit> assessed = new HashMap<>();

  /**
   * A shelf.
   *
   * @param project the project with its audits in order
   * @param history the history of the audited code
   */
  AuditShelf(ProjectEvaluation evaluation, Project project, History history) {
    this.evaluation = evaluation;
    this.project = project;
    this.history = history;
  }

  Project project() {
    return project;
  }

  History history() {
    return history;
  }

  ProjectEvaluation evaluation() {
    return evaluation;
  }

  /** The ids, oldest first. */
  List<String> ids() {
    return project.audits().stream().map(AuditSource::id).toList();
  }

  /** The audit of that id. */
  Optional<Audit> named(String id) {
    int at = ids().indexOf(id);
    return at < 0 ? Optional.empty() : Optional.of(at(at));
  }

  /** The newest audit but so many. */
  Optional<Audit> fromEnd(int back) {
    int at = project.audits().size() - 1 - back;
    return at < 0 ? Optional.empty() : Optional.of(at(at));
  }

  /** The audit before that one; for one that is not of these, the newest. */
  Optional<Audit> before(Audit audit) {
    int before = countBefore(audit);
    return before > 0 ? Optional.of(at(before - 1)) : Optional.empty();
  }

  private int countBefore(Audit audit) {
    int at = ids().indexOf(audit.id());
    return at < 0 ? project.audits().size() : at;
  }

  /** Which tests failed in the audits before that one; only asked of tests that fail in it. */
  TestPast past(Audit audit) {
    TestPast past = TestPast.NONE;
    if (!TestRows.failing(audit.measured().tests()).isEmpty()) {
      for (int at = 0; at < countBefore(audit); at++) {
        past = past.and(at(at));
      }
    }
    return past;
  }

  /** A sealed audit needs none before it; others are judged beside the one before. */
  private Audit at(int index) {
    int sealed =
        IntStream.iterate(index, at -> at > 0, at -> at - 1)
            .filter(at -> project.audits().get(at).sealed() || assessed.containsKey(at))
            .findFirst()
            .orElse(0);
    for (int at = sealed; at <= index; at++) {
      assess(at);
    }
    return assess(index);
  }

  private Audit assess(int index) {
    Optional<Audit> before = Optional.ofNullable(assessed.get(index - 1));
    if (!assessed.containsKey(index)) {
      AuditSource source = project.audits().get(index);
      assessed.put(index, evaluation.audit(project, source, before, history));
    }
    return Optional.ofNullable(assessed.get(index)).orElseThrow();
  }
}
