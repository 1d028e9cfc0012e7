package dev.gatebook.diff;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Condition;
import dev.gatebook.model.Correction;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Estimate;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Gate;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Origin;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Policy;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.Scores;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Statement;
import dev.gatebook.model.Tally;
import dev.gatebook.model.Target;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestTotals;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An audit for tests, built from the facts that matter to the test and nothing else. */
final class AuditSketch {
  static final SourceRef AT = SourceRef.of("content/sample/audit.yml");

  private final String id;
  private Decision declared = Decision.NONE;
  private Decision supported = Decision.NONE;
  private Policy policy = Policy.DEFAULT;
  private Optional<Target> target = Optional.empty();
  private Optional<Scores> scores = Optional.empty();
  private Optional<Commit> commit = Optional.empty();
  private CoverageReport coverage = CoverageReport.NONE;
  private String narrative = "";
  private String dialect = "surefire";
  private String phaseId = "2-testing";
  private String phaseNumber = "2";
  private Decision gateDeclared = Decision.NONE;
  private Decision gateSupported = Decision.NONE;
  private final List<DeclaredDecision> scopes = new ArrayList<>();
  private final List<Figures.Figure> figures = new ArrayList<>();
  private final List<AssessedTask> tasks = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final List<AssessedCondition> conditions = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();
  private final List<Estimate> estimates = new ArrayList<>();
  private final List<Prose> strengths = new ArrayList<>();
  private final List<TestCase> tests = new ArrayList<>();

  AuditSketch(String id) {
    this.id = id;
  }

  static AuditSketch older() {
    return new AuditSketch("2025-12-25");
  }

  static AuditSketch newer() {
    return new AuditSketch("2025-12-26");
  }

  AuditSketch decision(Decision said, Decision found) {
    declared = said;
    supported = found;
    return this;
  }

  AuditSketch phase(String phase, String number) {
    phaseId = phase;
    phaseNumber = number;
    return this;
  }

  AuditSketch gate(Decision said, Decision found) {
    gateDeclared = said;
    gateSupported = found;
    return this;
  }

  AuditSketch scope(String name, Decision said) {
    scopes.add(decided(name, said));
    return this;
  }

  AuditSketch policy(Policy asked) {
    policy = asked;
    return this;
  }

  AuditSketch target(String written, String from, String to) {
    target =
        Optional.of(new Target(written, LocalDate.parse(from), LocalDate.parse(to), Prose.EMPTY));
    return this;
  }

  AuditSketch scores(String overall, Map<String, Integer> aspects) {
    List<Scores.Aspect> rows =
        aspects.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> aspect(e.getKey(), e.getValue()))
            .toList();
    scores =
        Optional.of(
            new Scores(BigDecimal.valueOf(5), Optional.of(new BigDecimal(overall)), "", rows, AT));
    return this;
  }

  private static Scores.Aspect aspect(String name, int score) {
    return new Scores.Aspect(name, BigDecimal.valueOf(score), Prose.EMPTY, AT);
  }

  AuditSketch commit(String hash) {
    commit = Optional.of(new Commit(hash, Instant.EPOCH, Instant.EPOCH, "Author", "Subject"));
    return this;
  }

  AuditSketch coverage(long covered, long total) {
    coverage = new CoverageReport(Map.of(CoverageUnit.LINE, new Ratio(covered, total)), List.of());
    return this;
  }

  AuditSketch narrative(String markdown) {
    narrative = markdown;
    return this;
  }

  AuditSketch figure(String name, Quantity quantity) {
    return figure(name, quantity, "");
  }

  AuditSketch figure(String name, Quantity quantity, String arrow) {
    figures.add(new Figures.Figure(name, quantity, arrow, AT));
    return this;
  }

  AuditSketch count(String name, long value) {
    return figure(name, Quantity.exact(value));
  }

  AuditSketch task(TaskSketch task) {
    tasks.add(task.assessed());
    return this;
  }

  AuditSketch issue(Issue issue) {
    issues.add(issue);
    return this;
  }

  AuditSketch condition(String conditionId, String text, Standing standing) {
    return condition(conditionId, text, standing, false);
  }

  /** A condition of the audit before that this one does not mention. */
  AuditSketch carried(String conditionId, String text) {
    return condition(conditionId, text, Standing.OPEN, true);
  }

  private AuditSketch condition(
      String conditionId, String text, Standing standing, boolean carried) {
    Condition condition =
        new Condition(
            conditionId,
            Prose.literal(text),
            standing.isMet(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            AT);
    conditions.add(new AssessedCondition(condition, standing, "", List.of(), id, carried));
    return this;
  }

  AuditSketch corrects(String audit, String claim, String was, String is) {
    corrections.add(new Correction(audit, claim, Prose.literal(was), Prose.literal(is), AT));
    return this;
  }

  AuditSketch estimate(String name, Quantity duration) {
    estimates.add(new Estimate(name, duration, Prose.EMPTY, AT));
    return this;
  }

  AuditSketch strength(String text) {
    strengths.add(Prose.literal(text));
    return this;
  }

  AuditSketch test(TestCase test) {
    tests.add(test);
    return this;
  }

  AuditSketch producer(String tool) {
    dialect = tool;
    return this;
  }

  Audit audit() {
    return new Audit("sample", source(), Optional.empty(), commit, "", measured(), assessment());
  }

  private AuditSource source() {
    return new AuditSource(
        id, statement(), Prose.literal(narrative), List.of(), true, true, List.of(), List.of());
  }

  private Measured measured() {
    TestTotals totals = TestTotals.of(tests);
    Artifact artifact =
        new Artifact(
            "report.xml",
            "",
            1,
            "junit-xml",
            dialect,
            true,
            Tally.of(totals, coverage),
            List.of(),
            Origin.NONE);
    return new Measured(tests.isEmpty() ? List.of() : List.of(artifact), tests, totals, coverage);
  }

  private Assessment assessment() {
    Gate gate = new Gate(Prose.literal("The suite can be trusted"), "", Optional.empty(), policy);
    Phase phase =
        new Phase(
            phaseId,
            phaseNumber,
            Prose.literal("Testing"),
            Prose.EMPTY,
            Optional.empty(),
            Optional.empty(),
            gate,
            List.of(),
            AT);
    AssessedGate assessed =
        new AssessedGate(
            phase,
            true,
            gateDeclared,
            gateSupported,
            "",
            List.of(),
            tasks,
            AssessedGate.Count.NONE);
    return new Assessment(
        List.of(assessed),
        declared,
        supported,
        "",
        conditions,
        List.of(),
        List.of(),
        Map.of(),
        AssessedGate.Count.NONE,
        List.of(),
        List.of());
  }

  private Statement statement() {
    List<DeclaredDecision> decisions = new ArrayList<>(scopes);
    if (declared != Decision.NONE) {
      decisions.add(0, decided("overall", declared));
    }
    return new Statement(
        Optional.of(LocalDate.parse("2025-12-26")),
        "",
        Optional.empty(),
        Prose.literal("Audit"),
        "",
        Optional.empty(),
        Prose.EMPTY,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "",
        "",
        decisions,
        target,
        scores,
        new Figures(figures),
        strengths,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        issues,
        List.of(),
        estimates,
        corrections,
        List.of(),
        Optional.empty(),
        AT);
  }

  private static DeclaredDecision decided(String scope, Decision outcome) {
    return new DeclaredDecision(
        scope,
        outcome,
        "",
        Prose.EMPTY,
        "",
        Prose.EMPTY,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        AT);
  }
}
