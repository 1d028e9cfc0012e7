package dev.gatebook.content;

import dev.gatebook.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects everything that is wrong, to be said in one run. */
final class Problems {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::at)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message);

  private final List<Problem> all = new ArrayList<>();

  /** Keeps a problem. */
  void add(Problem problem) {
    all.add(problem);
  }

  /** Keeps problems. */
  void addAll(List<Problem> problems) {
    all.addAll(problems);
  }

  /** Every problem by path, line and column. */
  List<Problem> sorted() {
    return all.stream().sorted(ORDER).distinct().toList();
  }
}
