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
    List<Titled> gone = titled(pair.older().issues());
    List<Titled> come = titled(pair.newer().issues());
    List<Kept> same = new ArrayList<>();
    for (Titled before : List.copyOf(gone)) {
      match(before, come)
          .ifPresent(
              after -> {
                same.add(new Kept(before.issue(), after.issue()));
                gone.remove(before);
                come.remove(after);
              });
    }
    return new IssueMatch(same, issues(gone), issues(come));
  }

  private static List<Titled> titled(List<Issue> issues) {
    return new ArrayList<>(
        issues.stream().map(i -> new Titled(i, Likeness.of(i.title().plain()))).toList());
  }

  private static List<Issue> issues(List<Titled> titled) {
    return titled.stream().map(Titled::issue).toList();
  }

  private static Optional<Titled> match(Titled before, List<Titled> candidates) {
    return candidates.stream()
        .filter(i -> i.issue().id().equals(before.issue().id()))
        .filter(i -> i.words().to(before.words()) >= SAME_ID)
        .findFirst()
        .or(
            () ->
                candidates.stream()
                    .filter(i -> i.words().to(before.words()) >= SAME_TITLE)
                    .findFirst());
  }

  /** An issue and the words of its title. */
  private record Titled(Issue issue, Likeness words) {}
}
