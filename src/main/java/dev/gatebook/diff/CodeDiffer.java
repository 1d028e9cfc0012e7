package dev.gatebook.diff;

import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Commit;
import dev.gatebook.model.FileChange;
import dev.gatebook.model.History;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The code between the two audited commits, and whose evidence it touches. */
final class CodeDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    History.Span span = pair.code();
    boolean nothing = span.commits().isEmpty() && span.changes().isEmpty();
    return nothing ? Stream.empty() : Stream.of(change(span, touched(pair)));
  }

  private static Change change(History.Span span, List<Change.OfCode.Touched> touched) {
    long added = span.changes().stream().mapToLong(FileChange::added).sum();
    long removed = span.changes().stream().mapToLong(FileChange::removed).sum();
    long authors = span.commits().stream().map(Commit::author).distinct().count();
    String size =
        "%s%s, %s, +%d −%d lines"
            .formatted(
                Numbers.count(span.commits().size(), "commit"),
                authors == 0 ? "" : " by " + Numbers.count(authors, "author"),
                Numbers.count(span.changes().size(), "file"),
                added,
                removed);
    Fact fact =
        Fact.of(Kind.CODE, "code", "Code between the audits")
            .to(size)
            .because((touchedWords(touched) + " " + span.because()).strip());
    return new Change.OfCode(fact, span, authors, added, removed, touched);
  }

  private static String touchedWords(List<Change.OfCode.Touched> touched) {
    if (touched.isEmpty()) {
      return "No task cites a file that changed.";
    }
    return "Changed files are cited by "
        + touched.stream().map(t -> t.task().task().id()).collect(Collectors.joining(", "))
        + ".";
  }

  private static List<Change.OfCode.Touched> touched(Pair pair) {
    Set<String> changed =
        pair.code().changes().stream()
            .flatMap(c -> Stream.of(c.path(), c.before()))
            .collect(Collectors.toSet());
    return pair.to()
        .assessment()
        .everyTask()
        .map(task -> new Change.OfCode.Touched(task, cited(task, changed)))
        .filter(t -> !t.paths().isEmpty())
        .sorted(Comparator.comparing(t -> !t.task().task().status().claimsDone()))
        .toList();
  }

  private static List<String> cited(AssessedTask task, Set<String> changed) {
    Set<String> paths = new TreeSet<>();
    RefutedTaskDiffer.files(task).filter(changed::contains).forEach(paths::add);
    return List.copyOf(paths);
  }
}
