package dev.gatebook.diff.life;

import dev.gatebook.diff.Direction;
import dev.gatebook.diff.Sentence;
import dev.gatebook.diff.SeverityWords;
import dev.gatebook.diff.TextMatch;
import dev.gatebook.model.Actor;
import dev.gatebook.model.AssessedIssue;
import dev.gatebook.model.Correction;
import dev.gatebook.model.Issue;
import java.util.ArrayList;
import java.util.List;

/** What can happen to an issue. */
final class IssueSteps implements Steps<AssessedIssue> {

  @Override
  public List<AssessedIssue> in(Sighting audit) {
    return audit.issues();
  }

  @Override
  public String id(AssessedIssue issue) {
    return issue.issue().id();
  }

  @Override
  public TextMatch<AssessedIssue> match(List<AssessedIssue> older, List<AssessedIssue> newer) {
    return TextMatch.issues(older, newer, AssessedIssue::issue);
  }

  @Override
  public Stage stage(AssessedIssue issue) {
    return switch (issue.issue().status()) {
      case OPEN -> Stage.OPEN;
      case MITIGATED -> Stage.MITIGATED;
      case FIXED -> Backing.of(issue.issue().evidence(), issue.evidence()).stage();
      case ACCEPTED -> Stage.ACCEPTED;
      case INVALID -> Stage.INVALID;
    };
  }

  @Override
  public List<Step> begins(AssessedIssue now) {
    Issue issue = now.issue();
    if (stage(now).isOpen() && issue.status().isOpen()) {
      String words = "First listed, " + issue.status().key() + blocks(issue) + ".";
      return List.of(
          Step.of(Turn.BEGUN, Direction.REGRESSION, words).from("", issue.status().key()));
    }
    String words = "First listed when it was closed already. " + closed(now);
    return List.of(Step.of(Turn.BEGUN_CLOSED, end(now), words).from("", issue.status().key()));
  }

  private static String blocks(Issue issue) {
    return issue.blocks().isEmpty() ? "" : ", blocking " + String.join(", ", issue.blocks());
  }

  private static String closed(AssessedIssue now) {
    return switch (now.issue().status()) {
      case FIXED ->
          "Declared fixed, " + Backing.of(now.issue().evidence(), now.evidence()).words() + ".";
      case ACCEPTED -> "Accepted, not fixed.";
      default -> "Said to be no defect.";
    };
  }

  private Direction end(AssessedIssue now) {
    return switch (now.issue().status()) {
      case FIXED -> stage(now).isOpen() ? Direction.REGRESSION : Direction.IMPROVEMENT;
      case ACCEPTED -> Direction.GOALPOST;
      default -> Direction.NEUTRAL;
    };
  }

  @Override
  public List<Step> goesOn(AssessedIssue before, AssessedIssue now) {
    List<Step> steps = new ArrayList<>();
    status(before, now, steps);
    severity(before.issue(), now.issue(), steps);
    evidence(before, now, steps);
    new Wording(steps)
        .id(before.issue().id(), now.issue().id())
        .title(before.issue().title().plain(), now.issue().title().plain())
        .owner(before.issue().owner().map(Actor::name), now.issue().owner().map(Actor::name));
    blocked(before.issue(), now.issue(), steps);
    return steps;
  }

  private void status(AssessedIssue before, AssessedIssue now, List<Step> steps) {
    String was = before.issue().status().key();
    String is = now.issue().status().key();
    boolean wasOpen = before.issue().status().isOpen();
    if (was.equals(is)) {
      return;
    }
    if (wasOpen && !now.issue().status().isOpen()) {
      steps.add(Step.of(Turn.CLOSED, end(now), closed(now)).from(was, is));
    } else if (!wasOpen && now.issue().status().isOpen()) {
      String words = "Was " + was + ", is open again.";
      steps.add(Step.of(Turn.REOPENED, Direction.REGRESSION, words).from(was, is));
    } else {
      steps.add(
          Step.of(Turn.STATUS, eased(now.issue()), "Was " + was + ", is " + is + ".")
              .from(was, is));
    }
  }

  private static Direction eased(Issue now) {
    if (!now.status().isOpen()) {
      return now.status() == Issue.State.FIXED ? Direction.IMPROVEMENT : Direction.NEUTRAL;
    }
    return now.status() == Issue.State.MITIGATED ? Direction.IMPROVEMENT : Direction.REGRESSION;
  }

  private static void severity(Issue before, Issue now, List<Step> steps) {
    String was = SeverityWords.of(before);
    String is = SeverityWords.of(now);
    if (was.equals(is)) {
      return;
    }
    int gain = SeverityWords.gain(before, now);
    String words =
        "Judged %s, before %s."
            .formatted(is.isEmpty() ? "by no word" : is, was.isEmpty() ? "not at all" : was);
    steps.add(
        Step.of(
                Turn.SEVERITY,
                gain == 0
                    ? Direction.NEUTRAL
                    : gain > 0 ? Direction.IMPROVEMENT : Direction.REGRESSION,
                words)
            .from(was, is));
  }

  private static void evidence(AssessedIssue before, AssessedIssue now, List<Step> steps) {
    if (before.issue().status().isOpen() || now.issue().status().isOpen()) {
      return;
    }
    Backing was = Backing.of(before.issue().evidence(), before.evidence());
    Backing is = Backing.of(now.issue().evidence(), now.evidence());
    if (!was.words().equals(is.words())) {
      String words = "Closed %s, before %s.".formatted(is.words(), was.words());
      steps.add(Step.of(Turn.EVIDENCE, is.comparedTo(was), words).from(was.words(), is.words()));
    }
  }

  private static void blocked(Issue before, Issue now, List<Step> steps) {
    String was = String.join(", ", before.blocks());
    String is = String.join(", ", now.blocks());
    if (!was.equals(is)) {
      String words =
          "Blocks %s, before %s."
              .formatted(is.isEmpty() ? "nothing" : is, was.isEmpty() ? "nothing" : was);
      steps.add(Step.of(Turn.BLOCKS, Direction.NEUTRAL, words).from(was, is));
    }
  }

  @Override
  public Step leaves(AssessedIssue last, Sighting audit) {
    String id = last.issue().id();
    return audit.corrects().stream()
        .filter(correction -> correction.claim().equals(id))
        .findFirst()
        .map(IssueSteps::withdrawn)
        .orElseGet(
            () ->
                Step.of(
                    Turn.DROPPED,
                    Direction.GOALPOST,
                    "It was open and is not listed any more; nothing says that it was closed."));
  }

  private static Step withdrawn(Correction correction) {
    String words = "Not closed: the audit takes the diagnosis back. ";
    return Step.of(
        Turn.WITHDRAWN, Direction.GOALPOST, words + Sentence.of(correction.is().plain()));
  }
}
