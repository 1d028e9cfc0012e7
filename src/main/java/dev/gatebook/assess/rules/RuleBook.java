package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import java.util.Comparator;
import java.util.List;

/** Every consistency rule; the order means nothing. */
public final class RuleBook {
  private static final List<Rule> RULES =
      List.of(
          new TestSum(),
          new StatedChecks(),
          new TestsByTask(),
          new TestsByCause(),
          new Shares(),
          new ListLength(),
          new BareClaims(),
          new ReservedDone(),
          new ScoreMean(),
          new DecisionTooGood(),
          new FigureContradicted(),
          new ListedChecks(),
          new DoneBelowTarget(),
          new GoDespiteIssue(),
          new AuditorOwnsTask(),
          new DocumentDate(),
          new Undated(),
          new LaterWork(),
          new Unpinned(),
          new EstimateAgainstTarget(),
          new PartialCount(),
          new AddedLines(),
          new DeliveredFiles(),
          new OpenChecklist(),
          new UnbackedFigures(),
          new LooseConditions(),
          new OwnerlessIssues(),
          new WrongArrow(),
          new IssueCount(),
          new LooseActions(),
          new DifferingRuns(),
          new DoneOnChecklist(),
          new NoDecision(),
          new NoAuditor(),
          new FactTwice(),
          new StandIns(),
          new FewExecuted(),
          new UntrackedFile(),
          new StepWithoutRun(),
          new FixOutsideDelivery(),
          new FilesLeftOut(),
          new BlockedAndGo(),
          new UnknownCause(),
          new OneScopeTwice(),
          new UntrackedFailures(),
          new DecisionElsewhere(),
          new DoneTaskInCause(),
          new FigureTwice(),
          new GoWithFailures(),
          new OwnerlessTasks(),
          new BareFix(),
          new UncountedCauses(),
          new UnplacedTests(),
          new ManyRanks(),
          new DoneWithResidue(),
          new NoRoom(),
          new AllButSome(),
          new PraisedAndBroken(),
          new CountWithoutRun(),
          new NoBlockers(),
          new ConfidenceOnSum(),
          new GoBesideConditions(),
          new OpenFigures(),
          new LocalAddress(),
          new DoneInPart(),
          new OutsideDocuments(),
          new RoleSigns(),
          new AdvisoryWithoutEvidence(),
          new SameDay(),
          new RefutedTask(),
          new Reopened(),
          new PrecisionLost(),
          new IdReused(),
          new IssueDropped(),
          new StrengthGone(),
          new CriterionMoved(),
          new EffortGrown(),
          new ScoreMoved(),
          new MovedToSkipped(),
          new DecisionReversed(),
          new TaskCount(),
          new Gap(),
          new IdOfOtherDay(),
          new SignedEarlier(),
          new WordOfOtherDay(),
          new Overdue(),
          new TwoThresholds(),
          new UnlikeItsChecks(),
          new StatusContradicted(),
          new FixContradicted(),
          new PartBeyondWhole());

  private RuleBook() {}

  /** What each rule is, by code. */
  public static List<RuleInfo> all() {
    return RULES.stream().map(Rule::info).sorted(Comparator.comparing(RuleInfo::code)).toList();
  }

  /** Everything that does not agree, the gravest first, then by code and place. */
  public static List<Finding> findings(Dossier dossier) {
    return RULES.stream().flatMap(rule -> rule.check(dossier)).sorted(order()).toList();
  }

  private static Comparator<Finding> order() {
    return Comparator.comparing(Finding::severity)
        .thenComparing(Finding::certainty)
        .thenComparing(Finding::code)
        .thenComparing(Finding::subject)
        .thenComparing(Finding::message);
  }
}
