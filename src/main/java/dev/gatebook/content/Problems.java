package dev.gatebook.content;

import dev.gatebook.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects everything that is wrong, to be said in one run. */
final class Problems {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::at)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message);

  private static final Set<String> OF_ABSENCE =
      Set.of(ContentRule.MISSING_KEY.code(), ContentRule.EVIDENCE_KIND.code());

  private final List<Problem> all = new ArrayList<>();
  private final Set<String> cut = new HashSet<>();
  private final Set<String> newer = new HashSet<>();

  /** Keeps a problem. */
  void add(Problem problem) {
    all.add(problem);
  }

  /** Keeps problems. */
  void addAll(List<Problem> problems) {
    all.addAll(problems);
  }

  /** How many were kept so far. */
  int count() {
    return all.size();
  }

  /** Keeps in mind that a file could not be read to its end. */
  void cut(String path) {
    cut.add(path);
  }

  /** Keeps in mind that the files of a folder are of a form that only a newer Gatebook reads. */
  void newer(String folder) {
    newer.add(folder);
  }

  /** Whether a file could not be read to its end. */
  boolean isCut(String path) {
    return cut.contains(path);
  }

  /** Every problem by path, line and column. */
  List<Problem> sorted() {
    return all.stream()
        .filter(p -> !isDoubtful(p) && !isOfNewer(p))
        .sorted(ORDER)
        .distinct()
        .toList();
  }

  /** What seems to be wrong with a file of another form is no mistake of its author. */
  private boolean isOfNewer(Problem problem) {
    return !problem.code().equals(ContentRule.NEWER_FORM.code())
        && newer.stream().anyMatch(folder -> problem.at().path().startsWith(folder));
  }

  /** What seems to be missing from a file may stand where reading ended. */
  private boolean isDoubtful(Problem problem) {
    return isCut(problem.at().path()) && OF_ABSENCE.contains(problem.code());
  }
}
