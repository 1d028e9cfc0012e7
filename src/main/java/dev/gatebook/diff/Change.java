package dev.gatebook.diff;

import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Correction;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Decision;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.FileChange;
import dev.gatebook.model.History;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.Target;
import dev.gatebook.model.TestCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One thing that differs between two audits: a {@link Fact} in words and the values behind it. A
 * side that is empty means that the audit has no such thing.
 */
public sealed interface Change {

  /** The change in words. */
  Fact fact();

  /** Calls the case for this family of changes. */
  <R> R match(Cases<R> cases);

  /** The word of its kind, such as {@code task-regressed}. */
  default String kind() {
    return fact().kind().key();
  }

  /** The group that a page shows it in. */
  default Group group() {
    return Group.of(this);
  }

  /** What it is about. */
  default Family family() {
    return fact().kind().family();
  }

  /** What changed: a task id, a figure's dotted name, a gate. */
  default String subject() {
    return fact().subject();
  }

  /** The subject in words. */
  default String title() {
    return fact().title();
  }

  /** Whether that is better or worse. */
  default Direction direction() {
    return fact().direction();
  }

  /** Which way the goalpost went; empty for a change that is none. */
  default Optional<OfGoalpost.Move> moved() {
    return GoalpostMove.of(this);
  }

  /** What lies between the two audited commits; nothing for a change that is not of code. */
  default History.Span span() {
    return History.Span.NONE;
  }

  /** How it was; empty when it was not there. */
  default String before() {
    return fact().before();
  }

  /** How it is; empty when it is not there. */
  default String after() {
    return fact().after();
  }

  /** One sentence with the numbers. */
  default String because() {
    return fact().because();
  }

  /**
   * A decision: of the whole audit, of a gate or of another scope.
   *
   * @param declared whether it is the auditor's; otherwise what the evidence supports
   * @param scope phase id, {@code overall} or the author's scope
   */
  record OfDecision(Fact fact, boolean declared, String scope, Decision from, Decision to)
      implements Change {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.decision(this);
    }
  }

  /**
   * A task: regressed, progressed, added, removed, renamed, its id reused, waived or not any more.
   *
   * @param phase id of the phase that holds it in the newer audit, or held it
   */
  record OfTask(Fact fact, String phase, Optional<AssessedTask> from, Optional<AssessedTask> to)
      implements Change {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.task(this);
    }
  }

  /**
   * One piece of evidence of a task.
   *
   * @param task id of the task
   */
  record OfEvidence(
      Fact fact, String task, Optional<EvidenceVerdict> from, Optional<EvidenceVerdict> to)
      implements Change {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.evidence(this);
    }
  }

  /**
   * What a gate asks for.
   *
   * @param scope id of the phase or task that it is asked of
   */
  record OfGoalpost(Fact fact, String scope, Move move) implements Change {
    /** Which way the goalpost went. */
    public enum Move {
      LOOSENED,
      TIGHTENED,
      MOVED;

      /** The word on pages. */
      public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
      }
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.goalpost(this);
    }
  }

  /**
   * Something that the older audit said and the newer one takes back, weakens or shows to be wrong.
   *
   * @param correction the newer auditor's own words for it; empty when a comparison found it
   */
  record OfClaim(Fact fact, Optional<Correction> correction) implements Change {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.claim(this);
    }
  }

  /**
   * A figure: declared, measured or summed up.
   *
   * @param comparable false when the two count different things
   */
  record OfFigure(Fact fact, Optional<Quantity> from, Optional<Quantity> to, boolean comparable)
      implements Change {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.figure(this);
    }
  }

  /** A score: of an aspect, overall, or the computed mean of the aspects. */
  record OfScore(Fact fact, Optional<BigDecimal> from, Optional<BigDecimal> to) implements Change {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.score(this);
    }
  }

  /** An issue and its life. */
  record OfIssue(Fact fact, Optional<Issue> from, Optional<Issue> to) implements Change {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.issue(this);
    }
  }

  /** A condition of a decision and its life. */
  record OfCondition(Fact fact, Optional<AssessedCondition> from, Optional<AssessedCondition> to)
      implements Change {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.condition(this);
    }
  }

  /** When something is due: the audit's target, a gate's target, a task. */
  record OfSchedule(Fact fact, Optional<Target> from, Optional<Target> to) implements Change {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.schedule(this);
    }
  }

  /**
   * A measured test.
   *
   * @param streak for how many audits it has failed on end; empty for a test that does not still
   *     fail and where earlier audits are not known
   */
  record OfTest(
      Fact fact, Optional<TestCase> from, Optional<TestCase> to, Optional<TestPast.Streak> streak)
      implements Change {
    public OfTest {
      from = from.map(TestCase::kept);
      to = to.map(TestCase::kept);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.test(this);
    }
  }

  /** Measured coverage of one unit. */
  record OfCoverage(Fact fact, CoverageUnit unit, Ratio from, Ratio to) implements Change {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.coverage(this);
    }
  }

  /**
   * The code between the audited commits.
   *
   * @param authors how many people wrote the commits
   * @param added lines added in all files
   * @param removed lines removed in all files
   * @param touched the tasks whose evidence cites a changed file, those declared done first
   */
  record OfCode(
      Fact fact, History.Span span, long authors, long added, long removed, List<Touched> touched)
      implements Change {
    public OfCode {
      touched = List.copyOf(touched);
    }

    /** The tasks whose evidence cites a file, under its new or its old path. */
    public List<AssessedTask> citing(FileChange file) {
      return touched.stream()
          .filter(t -> t.paths().contains(file.path()) || t.paths().contains(file.before()))
          .map(Touched::task)
          .toList();
    }

    /** A task of the newer audit and the changed files that its evidence cites. */
    public record Touched(AssessedTask task, List<String> paths) {
      public Touched {
        paths = List.copyOf(paths);
      }
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.code(this);
    }
  }

  /** The report in prose, word by word. */
  record OfNarrative(Fact fact, List<Segment> segments) implements Change {
    public OfNarrative {
      segments = List.copyOf(segments);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.narrative(this);
    }
  }

  /** A date, an owner or a property that is neither better nor worse. */
  record OfDetail(Fact fact) implements Change {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.detail(this);
    }
  }

  /**
   * One answer for each family of changes. A new family does not compile until every reader
   * decides.
   *
   * @param <R> the answer
   */
  interface Cases<R> {
    /** A decision. */
    R decision(OfDecision change);

    /** A task. */
    R task(OfTask change);

    /** A piece of evidence. */
    R evidence(OfEvidence change);

    /** What a gate asks for. */
    R goalpost(OfGoalpost change);

    /** A claim taken back, weakened or refuted. */
    R claim(OfClaim change);

    /** A figure. */
    R figure(OfFigure change);

    /** A score. */
    R score(OfScore change);

    /** An issue. */
    R issue(OfIssue change);

    /** A condition. */
    R condition(OfCondition change);

    /** When something is due. */
    R schedule(OfSchedule change);

    /** A measured test. */
    R test(OfTest change);

    /** Measured coverage. */
    R coverage(OfCoverage change);

    /** The code between. */
    R code(OfCode change);

    /** The report in prose. */
    R narrative(OfNarrative change);

    /** A date, an owner or another property. */
    R detail(OfDetail change);
  }
}
