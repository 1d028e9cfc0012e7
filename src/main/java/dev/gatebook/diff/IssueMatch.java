package dev.gatebook.diff;

import dev.gatebook.model.Issue;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Which issue of the newer audit is which of the older one.
 *
 * @param same issues that both audits list
 * @param gone issues that only the older audit lists
 * @param come issues that only the newer audit lists
 */
record IssueMatch(List<Kept> same, List<Issue> gone, List<Issue> come) {

  /** An issue that both audits list. */
  record Kept(Issue from, Issue to) {}

  static IssueMatch of(Pair pair) {
    TextMatch<Issue> match =
        TextMatch.issues(pair.older().issues(), pair.newer().issues(), UnaryOperator.identity());
    return new IssueMatch(
        match.same().stream().map(kept -> new Kept(kept.from(), kept.to())).toList(),
        match.gone(),
        match.come());
  }
}
