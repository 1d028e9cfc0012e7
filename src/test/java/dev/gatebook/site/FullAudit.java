package dev.gatebook.site;

import static dev.gatebook.site.Sample.AT;

import dev.gatebook.diff.AuditDiffer;
import dev.gatebook.model.Action;
import dev.gatebook.model.Actor;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Cause;
import dev.gatebook.model.Checklist;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Component;
import dev.gatebook.model.Condition;
import dev.gatebook.model.Correction;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.DeclaredStatus;
import dev.gatebook.model.Deliverable;
import dev.gatebook.model.Estimate;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.Field;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Gate;
import dev.gatebook.model.History;
import dev.gatebook.model.Issue;
import dev.gatebook.model.LineRange;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Method;
import dev.gatebook.model.Origin;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Policy;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Project;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.Scores;
import dev.gatebook.model.Severity;
import dev.gatebook.model.SignOff;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Statement;
import dev.gatebook.model.Status;
import dev.gatebook.model.Tally;
import dev.gatebook.model.Target;
import dev.gatebook.model.Task;
import dev.gatebook.model.Terms;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.TestTotals;
import dev.gatebook.model.Theme;
import dev.gatebook.model.Trust;
import dev.gatebook.model.Unit;
import dev.gatebook.model.Verdict;
import dev.gatebook.model.Waiver;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An audit that says something in every field that an audit can have. */
public final class FullAudit {
  /** Id of the audit. */
  public static final String ID = "2025-12-26";

  private static final Actor REVIEWER = new Actor("independent reviewer", Actor.Kind.ROLE);
  private static final Evidence.Basis BASIS =
      new Evidence.Basis(AT, prose("A remark on evidence."), Optional.of("staging"));

  private static final Policy POLICY =
      new Policy(
          Trust.ATTESTED,
          Map.of(),
          Map.of(
              CoverageUnit.LINE,
              new Expectation(
                  ">= 70%", Expectation.Relation.AT_LEAST, BigDecimal.valueOf(70), Unit.PERCENT)),
          Optional.empty());

  private FullAudit() {}

  /** A site with this audit after a plain one, with that many tasks in its phase. */
  public static SiteInput input(int tasks, Measured measured) {
    Audit before = before();
    Audit audit = audit(tasks, measured);
    Project project =
        new Project(
            "app",
            prose("App V2"),
            Prose.EMPTY,
            Prose.EMPTY,
            Terms.DEFAULT,
            audit.source().plan(),
            List.of(before.source(), audit.source()),
            AT);
    Portfolio portfolio =
        new Portfolio(
            "Readiness", Prose.EMPTY, Optional.empty(), Theme.SHIPPED, List.of(project), List.of());
    ProjectAudits audits =
        new ProjectAudits(
            project,
            List.of(before, audit),
            List.of(AuditDiffer.diff(before, audit, History.Span.NONE)),
            Head.unknown("there is no repository"));
    return new SiteInput(
        portfolio, List.of(audits), "0.1.0", Instant.parse("2026-02-16T08:00:00Z"));
  }

  private static Audit before() {
    return Sample.input().projects().get(0).audits().get(0);
  }

  /** The audit itself. */
  public static Audit audit(int tasks, Measured measured) {
    Phase phase = phase(tasks);
    AuditSource source =
        new AuditSource(
            ID,
            statement(),
            new Prose("n", "<h3>What went wrong</h3><p>No pipeline ran them.</p>", "n", "n"),
            List.of(phase),
            true,
            false,
            List.of(),
            List.of());
    return new Audit(
        "app",
        source,
        Optional.of("2025-12-25"),
        Optional.empty(),
        "",
        measured,
        assessment(phase));
  }

  private static Assessment assessment(Phase phase) {
    List<AssessedTask> tasks = phase.tasks().stream().map(FullAudit::assessed).toList();
    AssessedGate.Count count = new AssessedGate.Count(9, 4, 1, 6, 1);
    PolicyRule held =
        rule(PolicyRule.About.CRITERIA, "mandatory tasks", PolicyRule.Result.HELD, Decision.GO);
    PolicyRule broken =
        rule(PolicyRule.About.COVERAGE, "line coverage", PolicyRule.Result.BROKEN, Decision.NO_GO);
    PolicyRule skipped =
        rule(
            PolicyRule.About.TESTS,
            "flaky tests",
            PolicyRule.Result.NOT_EVALUATED,
            Decision.PENDING);
    AssessedGate gate =
        new AssessedGate(
            phase,
            true,
            Decision.CONDITIONAL_GO,
            Decision.NO_GO,
            "Line coverage is 35 %, the gate asks for 70 %.",
            List.of(held, broken, skipped),
            tasks,
            count);
    return new Assessment(
        List.of(gate),
        Decision.NO_GO,
        Decision.NO_GO,
        "2 mandatory tasks are contradicted.",
        List.of(condition()),
        figures(),
        findings(),
        Map.of(Method.EXECUTED, 3, Method.INSPECTED, 9, Method.ATTESTED, 2),
        count,
        List.of(),
        List.of());
  }

  private static PolicyRule rule(
      PolicyRule.About about, String name, PolicyRule.Result result, Decision decision) {
    return new PolicyRule(
        about,
        name,
        ">= 70 %",
        "35 %",
        result,
        decision,
        "Because of " + name + ".",
        Optional.of(AT));
  }

  private static List<ClaimCheck> figures() {
    return statement().declares().all().stream()
        .map(
            f ->
                new ClaimCheck(
                    "",
                    f,
                    "",
                    ClaimCheck.Result.UNVERIFIABLE,
                    "No artifact shows " + f.name() + " " + f.quantity().written() + ".",
                    List.of()))
        .toList();
  }

  private static List<Finding> findings() {
    return List.of(
        finding("GB012", Finding.Certainty.CERTAIN, "Header counts 50 of 57, components 57 of 57"),
        finding("GB009", Finding.Certainty.HINT, "Overall 2.5 differs from the mean 3.14"),
        finding("GB010", Finding.Certainty.CERTAIN, "Declares GO, the evidence supports NO-GO"),
        finding("GB007", Finding.Certainty.HINT, "Task 2.9 is done without evidence"),
        finding("GB016", Finding.Certainty.CERTAIN, "The document is older than its content"));
  }

  private static Finding finding(String code, Finding.Certainty certainty, String message) {
    return new Finding(
        code,
        certainty,
        Severity.WARNING,
        message,
        List.of(Finding.Amount.of("declared", 50), Finding.Amount.of("listed", 57)),
        List.of(AT, new SourceRef("content/app/audits/x/audit.yml", 12, 3)),
        "2.1");
  }

  private static AssessedCondition condition() {
    Condition condition =
        new Condition(
            "C1",
            prose("Phase 1 bugs are fixed"),
            true,
            Optional.of(REVIEWER),
            Optional.of(LocalDate.parse("2026-01-31")),
            List.of(file()),
            AT);
    return new AssessedCondition(
        condition,
        Standing.CONTRADICTED,
        "B-3 is open.",
        List.of(verdict(file(), Verdict.CONTRADICTED)),
        "2025-12-25",
        false);
  }

  private static AssessedTask assessed(Task task) {
    List<AssessedTask> checks = task.checks().stream().map(FullAudit::assessed).toList();
    Standing standing = task.waiver().isPresent() ? Standing.WAIVED : Standing.CONTRADICTED;
    List<EvidenceVerdict> evidence =
        task.evidence().stream().map(e -> verdict(e, Verdict.UNAVAILABLE)).toList();
    return new AssessedTask(task, standing, "In one line: " + task.id() + ".", evidence, checks);
  }

  private static EvidenceVerdict verdict(Evidence evidence, Verdict verdict) {
    return new EvidenceVerdict(
        evidence,
        Method.INSPECTED,
        verdict,
        "what is expected of " + evidence.kind(),
        "what is observed of " + evidence.kind(),
        "Why " + evidence.kind() + " stands so.",
        List.of(AT));
  }

  private static Phase phase(int tasks) {
    List<Task> all = new ArrayList<>();
    all.add(task("2.1", List.of(check("2.1.1"), check("2.1.2")), Optional.empty()));
    all.add(task("2.2", List.of(), Optional.of(waiver())));
    for (int i = all.size(); i < tasks; i++) {
      all.add(task("3." + i, List.of(), Optional.empty()));
    }
    Phase plain = Sample.phase("x");
    return new Phase(
        "2-testing",
        "2",
        prose("Testing"),
        prose("What the phase is about."),
        Optional.of(LocalDate.parse("2025-12-01")),
        Optional.empty(),
        new Gate(plain.gate().title(), plain.gate().next(), plain.gate().target(), POLICY),
        all,
        AT);
  }

  private static Waiver waiver() {
    return new Waiver(
        REVIEWER, prose("No certificates yet."), Optional.of(LocalDate.parse("2026-02-25")), AT);
  }

  private static Task check(String id) {
    return task(id, List.of(), Optional.empty());
  }

  private static Task task(String id, List<Task> checks, Optional<Waiver> waiver) {
    return new Task(
        id,
        prose("Title of " + id),
        new DeclaredStatus("Done", Status.DONE, Optional.of("local")),
        false,
        Optional.of(new Actor("Developer", Actor.Kind.PERSON)),
        "P1",
        Optional.of(range("2-3 h", 2, 3, Unit.HOURS)),
        Optional.of(LocalDate.parse("2026-01-15")),
        prose("Residual action of " + id),
        prose("Note of " + id),
        List.of("CVE-2024-47874"),
        evidence(),
        new Figures(List.of(figure("tests.passed", Quantity.exact(26)))),
        List.of(new Field("Files modified", prose("limiter.py"))),
        checks,
        waiver,
        AT);
  }

  private static List<Evidence> evidence() {
    return List.of(
        new Evidence.Tests(BASIS, "LimiterTest#*", Map.of()),
        new Evidence.Coverage(BASIS, Optional.of("src/core"), Map.of()),
        file(),
        new Evidence.Commit(BASIS, "4be19d2", Optional.of("probe")),
        new Evidence.Command(BASIS, "pytest -q", Optional.of("0"), Optional.of("1"), true),
        new Evidence.Link(BASIS, "https://example.org/run/1", "CI run"),
        new Evidence.Attestation(
            BASIS,
            prose("I looked at it."),
            REVIEWER,
            Optional.of(LocalDate.parse("2025-12-26")),
            Optional.of(LocalDate.parse("2026-06-30"))));
  }

  private static Evidence file() {
    return new Evidence.File(
        BASIS, "src/limiter.py", List.of(new LineRange(292, 294)), List.of(), List.of(), true);
  }

  private static Statement statement() {
    return new Statement(
        Optional.of(LocalDate.parse(ID)),
        "",
        Optional.of(LocalDate.parse("2025-12-25")),
        prose("Critical review"),
        "Re-audit",
        Optional.of(REVIEWER),
        prose("Read the code and ran the tests."),
        "0 %",
        Optional.empty(),
        Optional.empty(),
        Optional.of("2025-12-25"),
        List.of(),
        "Phase 3",
        "REVIEWED & CORRECTED",
        decisions(),
        Optional.of(target()),
        Optional.of(scores()),
        declares(),
        List.of(prose("Schema and indexes are right")),
        List.of(prose("Nothing is said about load")),
        List.of(new Field("Migration revision", prose("20260214_0002"))),
        List.of(deliverable()),
        List.of(
            new Evidence.Command(
                BASIS, "python smoke.py", Optional.of("ok"), Optional.of("crash"), false)),
        List.of(new Component("Health routes", "Fixed", "Verified", "YES", prose("Works now"), AT)),
        List.of(cause()),
        List.of(issue()),
        List.of(action()),
        estimates(),
        List.of(new Correction("2025-12-25", "tests.passed", prose("52 pass"), prose("39"), AT)),
        lists(),
        Optional.of(
            new SignOff(
                REVIEWER,
                Optional.of(LocalDate.parse(ID)),
                prose("After a full run"),
                List.of("report.pdf"),
                AT)),
        AT);
  }

  private static List<DeclaredDecision> decisions() {
    return List.of(decision("overall", Decision.NO_GO), decision("production", Decision.HOLD));
  }

  private static DeclaredDecision decision(String scope, Decision outcome) {
    return new DeclaredDecision(
        scope,
        outcome,
        "ABSOLUTELY NOT",
        prose("Do not deploy until four conditions hold."),
        "high",
        prose("two runs agree"),
        List.of(prose("Rationale of " + scope)),
        Optional.of(REVIEWER),
        Optional.of(new Actor("board", Actor.Kind.ROLE)),
        List.of(),
        AT);
  }

  private static Target target() {
    return new Target(
        "2026-Q2",
        LocalDate.parse("2026-04-01"),
        LocalDate.parse("2026-06-30"),
        prose("tests must be rewritten"));
  }

  private static Scores scores() {
    return new Scores(
        BigDecimal.valueOf(5),
        Optional.of(new BigDecimal("2.5")),
        "NOT PRODUCTION READY",
        List.of(
            new Scores.Aspect("Architecture", BigDecimal.valueOf(5), prose("No finding"), AT),
            new Scores.Aspect("Testing", BigDecimal.valueOf(1), prose("51 fail"), AT)),
        AT);
  }

  private static Figures declares() {
    return new Figures(
        List.of(
            figure("tests.total", Quantity.exact(110)),
            figure("tests.passed", Quantity.exact(39)),
            figure("tests.failed", Quantity.exact(51)),
            figure("tests.skipped", Quantity.exact(20)),
            figure(
                "coverage.line", new Quantity.About("~35%", BigDecimal.valueOf(35), Unit.PERCENT)),
            figure("files.read", new Quantity.AtLeast("50+", BigDecimal.valueOf(50), Unit.COUNT)),
            figure("e2e.failed", new Quantity.Unstated("multiple"))));
  }

  private static Figures.Figure figure(String name, Quantity quantity) {
    return new Figures.Figure(name, quantity, "worse", AT);
  }

  private static Deliverable deliverable() {
    return new Deliverable(
        List.of("app/routers/governance.py"),
        "modified",
        Optional.of(Quantity.exact(331)),
        Optional.of(Quantity.exact(92)),
        prose("Quota routes"),
        List.of(
            new Deliverable.Part(Optional.of(new LineRange(177, 209)), prose("fails closed")),
            new Deliverable.Part(Optional.empty(), prose("returns 429"))),
        AT);
  }

  private static Cause cause() {
    return new Cause(
        prose("Wrong API routes"),
        Optional.of(new Quantity.AtLeast("15+", BigDecimal.valueOf(15), Unit.COUNT)),
        prose("Routes do not exist"),
        prose("Expected 403, got 404"),
        prose("Nothing is proven"),
        Optional.of(range("2-3 h", 2, 3, Unit.HOURS)),
        AT);
  }

  private static Issue issue() {
    return new Issue(
        "B-2",
        prose("Quota counter can live forever"),
        "bug",
        "critical",
        "P0",
        Issue.State.MITIGATED,
        "Improved",
        List.of("app/limiter.py:292-294, 313-315"),
        prose("Two calls"),
        prose("A key without expiry"),
        prose("Quotas can be bypassed"),
        prose("Expiry on the first increment"),
        prose("Still not atomic"),
        prose("Found by reading"),
        Optional.of(REVIEWER),
        Optional.of(range("1 h", 1, 1, Unit.HOURS)),
        List.of("2.1"),
        new Figures(List.of(figure("tests", Quantity.exact(4)))),
        List.of(file()),
        List.of(),
        AT);
  }

  private static Action action() {
    return new Action(
        "A1",
        prose("Correct the routes"),
        "immediate",
        "P0",
        Optional.of(new Actor("Developer", Actor.Kind.PERSON)),
        Optional.of(range("2-3 h", 2, 3, Unit.HOURS)),
        "2.1",
        false,
        AT);
  }

  private static List<Estimate> estimates() {
    return List.of(
        new Estimate("optimistic", range("2-3 d", 2, 3, Unit.DAYS), prose("Focused effort"), AT),
        new Estimate("conservative", range("10-14 d", 10, 14, Unit.DAYS), prose("Full"), AT));
  }

  private static List<Checklist> lists() {
    return List.of(
        list("Before production", "checklist"),
        list("Smoke steps", "steps"),
        list("Events", "list"));
  }

  private static Checklist list(String title, String kind) {
    return new Checklist(
        title,
        kind,
        Optional.of(Quantity.exact(6)),
        List.of(
            new Checklist.Item(prose("Item one of " + title), true, prose("Detail"), AT),
            new Checklist.Item(prose("Item two of " + title), false, Prose.EMPTY, AT)),
        AT);
  }

  private static Quantity range(String written, int from, int to, Unit unit) {
    return new Quantity.Range(written, BigDecimal.valueOf(from), BigDecimal.valueOf(to), unit);
  }

  /** A run of tests with every outcome, coverage, and an artifact that could not be read. */
  public static Measured measured(int tests) {
    List<TestCase> all = new ArrayList<>();
    TestOutcome[] outcomes = TestOutcome.values();
    for (int i = 0; i < tests; i++) {
      all.add(test(i, outcomes[i % outcomes.length]));
    }
    CoverageReport coverage =
        new CoverageReport(
            Map.of(CoverageUnit.LINE, new Ratio(351, 1000)),
            List.of(
                new CoverageReport.Group("app.core", Map.of(CoverageUnit.LINE, new Ratio(1, 3)))));
    Problem problem =
        Problem.error("GB201", "the file ends inside an element", new SourceRef("j.xml", 7, 3), "");
    Artifact broken =
        new Artifact(
            "artifacts/junit-2.xml",
            "ab".repeat(32),
            2048,
            "junit-xml",
            "surefire",
            false,
            Tally.NONE,
            List.of(problem),
            Origin.NONE);
    return new Measured(List.of(broken), all, TestTotals.of(all), coverage);
  }

  private static TestCase test(int i, TestOutcome outcome) {
    Optional<TestCase.Failure> failure =
        outcome == TestOutcome.PASSED
            ? Optional.empty()
            : Optional.of(
                new TestCase.Failure(
                    "Expected " + i % 3 + ", got 404", "AssertionError", "at line " + i));
    return new TestCase(
        "suite" + i % 4,
        "app.Case" + i % 4,
        "test_" + i,
        "",
        outcome,
        Optional.of(10L + i),
        failure,
        "",
        List.of(),
        "artifacts/junit-1.xml");
  }

  private static Prose prose(String text) {
    return Prose.literal(text);
  }
}
