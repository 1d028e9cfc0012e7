package dev.gatebook.diff;

import dev.gatebook.model.Correction;
import dev.gatebook.model.Issue;
import java.util.Optional;
import java.util.stream.Stream;

/** Issues: opened, closed, reopened, judged differently, or dropped without a word. */
final class IssueDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    IssueMatch match = IssueMatch.of(pair);
    Stream<Change> kept = match.same().stream().flatMap(IssueDiffer::kept);
    Stream<Change> gone =
        match.gone().stream().filter(i -> i.status().isOpen()).map(i -> dropped(i, pair));
    Stream<Change> come = match.come().stream().map(IssueDiffer::come);
    return Stream.of(kept, gone, come).flatMap(s -> s);
  }

  private static Stream<Change> kept(IssueMatch.Kept issue) {
    boolean before = issue.from().status().isOpen();
    boolean after = issue.to().status().isOpen();
    if (before && !after) {
      return Stream.of(closed(issue));
    }
    if (!before && after) {
      return Stream.of(reopened(issue));
    }
    return judged(issue).stream();
  }

  private static Change closed(IssueMatch.Kept issue) {
    Issue now = issue.to();
    Direction direction =
        switch (now.status()) {
          case FIXED -> Direction.IMPROVEMENT;
          case ACCEPTED -> Direction.GOALPOST;
          default -> Direction.NEUTRAL;
        };
    String because =
        switch (now.status()) {
          case FIXED ->
              now.evidence().isEmpty() ? "Fixed, without evidence." : "Fixed, with evidence.";
          case ACCEPTED -> "Accepted, not fixed.";
          default -> "Said to be no issue.";
        };
    return change(Kind.ISSUE_CLOSED, issue, direction, because);
  }

  private static Change reopened(IssueMatch.Kept issue) {
    String because = "Was " + issue.from().status().key() + ", is open again.";
    return change(Kind.ISSUE_REOPENED, issue, Direction.REGRESSION, because);
  }

  /** Severity, priority and, while it is open, whether it is mitigated. */
  private static Optional<Change> judged(IssueMatch.Kept issue) {
    if (words(issue.from()).equals(words(issue.to()))) {
      return Optional.empty();
    }
    int gain = SeverityWords.gain(issue.from(), issue.to());
    int eased = issue.to().status().compareTo(issue.from().status());
    Direction direction =
        Direction.ofGain(gain != 0 || !issue.to().status().isOpen() ? gain : eased);
    String because = "Judged %s, before %s.".formatted(words(issue.to()), words(issue.from()));
    return Optional.of(change(Kind.ISSUE_SEVERITY, issue, direction, because));
  }

  private static Change dropped(Issue issue, Pair pair) {
    String because =
        pair.newer().corrects().stream()
            .filter(c -> c.audit().equals(pair.from().id()) && c.claim().equals(issue.id()))
            .findFirst()
            .map(IssueDiffer::takenBack)
            .orElse("It was open and is not listed any more; nothing says that it was closed.");
    Fact fact =
        Fact.of(Kind.ISSUE_DROPPED, issue.id(), issue.title().plain())
            .is(Direction.GOALPOST)
            .from(words(issue))
            .because(because);
    return new Change.OfIssue(fact, Optional.of(issue), Optional.empty());
  }

  private static String takenBack(Correction correction) {
    return "Not closed; the newer audit takes the diagnosis back: "
        + Sentence.of(correction.is().plain());
  }

  private static Change come(Issue issue) {
    boolean open = issue.status().isOpen();
    boolean fixed = issue.status() == Issue.State.FIXED;
    Direction direction =
        open ? Direction.REGRESSION : fixed ? Direction.IMPROVEMENT : Direction.NEUTRAL;
    String blocks =
        issue.blocks().isEmpty() ? "" : " It blocks " + String.join(", ", issue.blocks()) + ".";
    String because =
        open
            ? "The older audit did not list it." + blocks
            : "Found since the older audit, and " + issue.status().key() + ".";
    Fact fact =
        Fact.of(open ? Kind.ISSUE_OPENED : Kind.ISSUE_CLOSED, issue.id(), issue.title().plain())
            .is(direction)
            .to(words(issue))
            .because(because);
    return new Change.OfIssue(fact, Optional.empty(), Optional.of(issue));
  }

  private static Change change(
      Kind kind, IssueMatch.Kept issue, Direction direction, String because) {
    boolean renumbered = !issue.from().id().equals(issue.to().id());
    String was = renumbered ? " Its id was " + issue.from().id() + "." : "";
    Fact fact =
        Fact.of(kind, issue.to().id(), issue.to().title().plain())
            .is(direction)
            .from(words(issue.from()))
            .to(words(issue.to()))
            .because(because + was);
    return new Change.OfIssue(fact, Optional.of(issue.from()), Optional.of(issue.to()));
  }

  private static String words(Issue issue) {
    return (SeverityWords.of(issue) + " " + issue.status().key()).strip();
  }
}
