package dev.gatebook.diff;

import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tasks that the older audit declared done and that the newer one shows were not: it finds a fault
 * in a file that the task cited, or evidence contradicts it, while nothing is known to have changed
 * in that file.
 */
final class RefutedTaskDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    List<Issue> found =
        IssueMatch.of(pair).come().stream().filter(i -> i.status() != Issue.State.INVALID).toList();
    Set<String> changed =
        pair.code().changes().stream()
            .flatMap(c -> Stream.of(c.path(), c.before()))
            .collect(Collectors.toSet());
    return pair.sameTasks()
        .filter(t -> t.from().task().task().status().claimsDone())
        .flatMap(t -> of(t, found, changed, pair).stream());
  }

  private static Optional<Change> of(Same task, List<Issue> found, Set<String> changed, Pair pair) {
    List<String> cited = files(task.from().task()).filter(f -> !changed.contains(f)).toList();
    List<Issue> faults = found.stream().filter(i -> isIn(i, cited)).toList();
    if (!faults.isEmpty()) {
      return Optional.of(byFault(task, faults));
    }
    return pair.isSameCode() ? byEvidence(task) : Optional.empty();
  }

  private static Change byFault(Same task, List<Issue> faults) {
    String ids = faults.stream().map(Issue::id).collect(Collectors.joining(", "));
    String what =
        faults.stream()
            .map(i -> i.id() + " “" + i.title().plain() + "”" + severity(i))
            .collect(Collectors.joining(", "));
    return change(
        task,
        "fault found: " + ids,
        "The newer audit finds a fault in a file that it cited: " + what + ".");
  }

  private static String severity(Issue issue) {
    return issue.severity().isEmpty() ? "" : " (" + issue.severity() + ")";
  }

  private static Optional<Change> byEvidence(Same task) {
    return task.to().task().evidence().stream()
        .filter(e -> e.verdict() == Verdict.CONTRADICTED)
        .filter(e -> !wasContradicted(task.from().task()))
        .findFirst()
        .map(
            e -> change(task, "contradicted", "The code is the same. " + Sentence.of(e.because())));
  }

  private static boolean wasContradicted(AssessedTask task) {
    return task.evidence().stream().anyMatch(e -> e.verdict() == Verdict.CONTRADICTED);
  }

  private static Change change(Same task, String after, String because) {
    Fact fact =
        Fact.of(Kind.CLAIM_REFUTED, task.to().id(), task.to().title())
            .is(Direction.REGRESSION)
            .from("declared " + task.from().task().task().status().written())
            .to(after)
            .because(because);
    return new Change.OfClaim(fact, Optional.empty());
  }

  private static boolean isIn(Issue issue, List<String> files) {
    return issue.locations().stream().map(RefutedTaskDiffer::path).anyMatch(files::contains);
  }

  /** The file of a location such as {@code src/a.py:12-14, 20}. */
  private static String path(String location) {
    int colon = location.indexOf(':');
    return (colon < 0 ? location : location.substring(0, colon)).strip();
  }

  /** The files that the task itself cites. */
  static Stream<String> files(AssessedTask task) {
    return task.task().evidence().stream()
        .flatMap(evidence -> evidence.as(Evidence.File.class))
        .map(Evidence.File::path);
  }
}
