package dev.gatebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A piece of work that a gate counts. A task may hold checks; then its leaves count.
 *
 * @param id stable id, unique in its phase; a check without an id has the id of its task, a dot and
 *     its number
 * @param mandatory whether the gate needs it
 * @param action what is still to be done; {@link Prose#EMPTY} for nothing
 * @param refs ids of outside lists: CVE, OWASP, tickets
 * @param declares figures declared for this task, such as {@code tests.passed}
 * @param fields the team's own columns
 * @param checks its parts, as tasks
 */
public record Task(
    String id,
    Prose title,
    DeclaredStatus status,
    boolean mandatory,
    Optional<Actor> owner,
    String priority,
    Optional<Quantity> effort,
    Optional<LocalDate> due,
    Prose action,
    Prose note,
    List<String> refs,
    List<Evidence> evidence,
    Figures declares,
    List<Field> fields,
    List<Task> checks,
    Optional<Waiver> waiver,
    SourceRef at) {
  public Task {
    refs = List.copyOf(refs);
    evidence = List.copyOf(evidence);
    fields = List.copyOf(fields);
    checks = List.copyOf(checks);
  }

  /** Itself and all its parts, parents first. */
  public Stream<Task> tree() {
    return Stream.concat(Stream.of(this), checks.stream().flatMap(Task::tree));
  }

  /** The tasks that count: itself, or the leaves of its checks. */
  public Stream<Task> leaves() {
    return checks.isEmpty() ? Stream.of(this) : checks.stream().flatMap(Task::leaves);
  }
}
