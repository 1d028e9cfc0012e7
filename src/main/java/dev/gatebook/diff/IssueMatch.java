package dev.gatebook.diff;

import dev.gatebook.model.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which issue of the newer audit is which of the older one.
 *
 * @param same issues that both audits list
 * @param gone issues that only the older audit lists
 * @param come issues that only the newer audit lists
 */
record IssueMatch(List<Kept> same, List<Issue> gone, List<Issue> come) {
  private static final double SAME_ID = 0.3;
  private static final double SAME_TITLE = 0.8;

  /** An issue that both audits list. */
  record Kept(Issue from, Issue to) {}

  static IssueMatch of(Pair pair) {
    List<Issue> gone = new ArrayList<>(pair.older().issues());
    List<Issue> come = new ArrayList<>(pair.newer().issues());
    List<Kept> same = new ArrayList<>();
    for (Issue before : List.copyOf(gone)) {
      match(before, come)
          .ifPresent(
              after -> {
                same.add(new Kept(before, after));
                gone.remove(before);
                come.remove(after);
              });
    }
    return new IssueMatch(same, gone, come);
  }

  private static Optional<Issue> match(Issue before, List<Issue> candidates) {
    Likeness title = words(before);
    return candidates.stream()
        .filter(i -> i.id().equals(before.id()) && words(i).to(title) >= SAME_ID)
        .findFirst()
        .or(() -> candidates.stream().filter(i -> words(i).to(title) >= SAME_TITLE).findFirst());
  }

  private static Likeness words(Issue issue) {
    return Likeness.of(issue.title().plain());
  }
}
