package dev.gatebook.assess;

import dev.gatebook.model.Action;
import dev.gatebook.model.Actor;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Cause;
import dev.gatebook.model.Checklist;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Condition;
import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Deliverable;
import dev.gatebook.model.Estimate;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Exemption;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Gate;
import dev.gatebook.model.History;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Policy;
import dev.gatebook.model.Project;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Scores;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Statement;
import dev.gatebook.model.Target;
import dev.gatebook.model.Task;
import dev.gatebook.model.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds an audit for a test. What is not said is empty, except that the audit has a date, an
 * auditor, a commit and a decision to hold, so that no rule speaks up unasked.
 */
public final class AuditBuilder {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 14);

  private final List<Phase> plan = new ArrayList<>();
  private final List<DeclaredDecision> decisions = new ArrayList<>();
  private final List<Figures.Figure> declares = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final List<Action> actions = new ArrayList<>();
  private final List<Cause> causes = new ArrayList<>();
  private final List<Checklist> lists = new ArrayList<>();
  private final List<Estimate> estimates = new ArrayList<>();
  private final List<Deliverable> deliverables = new ArrayList<>();
  private final List<Evidence.Command> runs = new ArrayList<>();
  private final List<String> assesses = new ArrayList<>();
  private final List<Exemption> exemptions = new ArrayList<>();
  private String id = "2026-02-14";
  private Optional<LocalDate> date = Optional.of(DAY);
  private Optional<LocalDate> documentDate = Optional.empty();
  private String dateWritten = "";
  private Optional<String> auditor = Optional.of("Auditor");
  private Optional<String> commit = Optional.of("main");
  private Optional<String> since = Optional.empty();
  private Optional<Target> target = Optional.empty();
  private Optional<Scores> scores = Optional.empty();
  private Optional<Audit> previous = Optional.empty();
  private Optional<Commit> resolved = Optional.empty();
  private History history = History.absent("there is no repository");
  private Measured measured = Measured.NOTHING;

  public static AuditBuilder audit() {
    return new AuditBuilder();
  }

  public AuditBuilder id(String value) {
    id = value;
    return this;
  }

  public AuditBuilder phase(String phaseId, TaskBuilder... tasks) {
    return phase(phaseId, Policy.DEFAULT, tasks);
  }

  public AuditBuilder phase(String phaseId, Policy policy, TaskBuilder... tasks) {
    return phase(phaseId, policy, Optional.empty(), tasks);
  }

  public AuditBuilder startedPhase(String phaseId, LocalDate started, TaskBuilder... tasks) {
    return phase(phaseId, Policy.DEFAULT, Optional.of(started), tasks);
  }

  private AuditBuilder phase(
      String phaseId, Policy policy, Optional<LocalDate> started, TaskBuilder... tasks) {
    List<Task> built = List.of(tasks).stream().map(TaskBuilder::build).toList();
    Gate gate = new Gate(Prose.literal("Gate"), "", Optional.empty(), policy);
    SourceRef at = SourceRef.of("phases/" + phaseId + ".yml");
    plan.add(
        new Phase(
            phaseId,
            phaseId.substring(0, 1),
            Prose.literal("Phase " + phaseId),
            Prose.EMPTY,
            started,
            Optional.empty(),
            gate,
            built,
            at));
    return this;
  }

  public AuditBuilder decides(String scope, Decision outcome, Condition... conditions) {
    decisions.add(
        new DeclaredDecision(
            scope,
            outcome,
            "",
            Prose.EMPTY,
            "",
            Prose.EMPTY,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(conditions),
            SourceRef.of("audit.yml#" + scope)));
    return this;
  }

  public static Condition condition(String id, boolean met, Evidence... evidence) {
    return condition(id, "Condition " + id, met, evidence);
  }

  public static Condition condition(String id, String text, boolean met, Evidence... evidence) {
    return new Condition(
        id,
        Prose.literal(text),
        met,
        Optional.of(new Actor("Owner", Actor.Kind.PERSON)),
        Optional.empty(),
        List.of(evidence),
        Pieces.AT);
  }

  public AuditBuilder declares(String name, Quantity quantity) {
    return declares(name, quantity, "");
  }

  public AuditBuilder declares(String name, Quantity quantity, String arrow) {
    declares.add(new Figures.Figure(name, quantity, arrow, SourceRef.of("audit.yml#" + name)));
    return this;
  }

  public AuditBuilder issue(IssueBuilder issue) {
    issues.add(issue.build());
    return this;
  }

  public AuditBuilder action(Action action) {
    actions.add(action);
    return this;
  }

  public AuditBuilder cause(Quantity tests) {
    causes.add(
        new Cause(
            Prose.literal("Cause"),
            Optional.of(tests),
            Prose.EMPTY,
            Prose.EMPTY,
            Prose.EMPTY,
            Optional.empty(),
            Pieces.AT));
    return this;
  }

  public AuditBuilder list(Checklist list) {
    lists.add(list);
    return this;
  }

  public AuditBuilder estimate(String name, Quantity duration) {
    estimates.add(new Estimate(name, duration, Prose.EMPTY, Pieces.AT));
    return this;
  }

  public AuditBuilder deliverable(Deliverable deliverable) {
    deliverables.add(deliverable);
    return this;
  }

  public AuditBuilder run(Evidence.Command run) {
    runs.add(run);
    return this;
  }

  public AuditBuilder assesses(String phaseId) {
    assesses.add(phaseId);
    return this;
  }

  public AuditBuilder on(LocalDate day) {
    date = Optional.of(day);
    return this;
  }

  public AuditBuilder undated(String written) {
    date = Optional.empty();
    dateWritten = written;
    return this;
  }

  public AuditBuilder documentDate(LocalDate day) {
    documentDate = Optional.of(day);
    return this;
  }

  public AuditBuilder auditor(String name) {
    auditor = Optional.of(name);
    return this;
  }

  public AuditBuilder withoutAuditor() {
    auditor = Optional.empty();
    return this;
  }

  public AuditBuilder since(String revision) {
    since = Optional.of(revision);
    return this;
  }

  public AuditBuilder unpinned() {
    commit = Optional.empty();
    return this;
  }

  public AuditBuilder target(String written, LocalDate from, LocalDate to) {
    target = Optional.of(new Target(written, from, to, Prose.EMPTY));
    return this;
  }

  public AuditBuilder scores(String overall, String... aspects) {
    List<Scores.Aspect> parts =
        List.of(aspects).stream()
            .map(a -> new Scores.Aspect("A", new BigDecimal(a), Prose.EMPTY, Pieces.AT))
            .toList();
    scores =
        Optional.of(
            new Scores(
                BigDecimal.valueOf(5), Optional.of(new BigDecimal(overall)), "", parts, Pieces.AT));
    return this;
  }

  public AuditBuilder after(AuditBuilder before) {
    previous = Optional.of(before.build());
    return this;
  }

  public AuditBuilder at(Commit audited, History known) {
    resolved = Optional.of(audited);
    history = known;
    return this;
  }

  public AuditBuilder history(History known) {
    history = known;
    return this;
  }

  public AuditBuilder measured(Measured facts) {
    measured = facts;
    return this;
  }

  public Subject subject() {
    return new Subject(
        project(), source(), previous, resolved, measured, history, date.orElse(DAY));
  }

  public Assessment assess() {
    return Assessor.assess(subject());
  }

  /** Switches a rule off for a subject. */
  public AuditBuilder except(String rule, String subject, LocalDate until) {
    exemptions.add(
        new Exemption(rule, subject, Prose.literal("agreed"), until, SourceRef.of("project.yml")));
    return this;
  }

  /** The findings of one rule. */
  public List<Finding> findings(String code) {
    return assess().findings().stream().filter(f -> f.code().equals(code)).toList();
  }

  public Audit build() {
    return new Audit(
        "project", source(), previous.map(Audit::id), resolved, "", measured, assess());
  }

  private Project project() {
    return new Project(
        "project",
        Prose.literal("Project"),
        Prose.EMPTY,
        Prose.EMPTY,
        Terms.DEFAULT.with(exemptions),
        plan,
        List.of(),
        Pieces.AT);
  }

  private AuditSource source() {
    return new AuditSource(id, statement(), Prose.EMPTY, plan, true, false, List.of(), List.of());
  }

  private Statement statement() {
    return new Statement(
        date,
        dateWritten,
        documentDate,
        Prose.literal("Audit"),
        "",
        auditor.map(name -> new Actor(name, Actor.Kind.PERSON)),
        Prose.EMPTY,
        "",
        commit,
        since,
        Optional.empty(),
        assesses,
        "",
        "",
        decisions.isEmpty() ? audit().decides("overall", Decision.HOLD).decisions : decisions,
        target,
        scores,
        new Figures(declares),
        List.of(),
        List.of(),
        List.of(),
        deliverables,
        runs,
        List.of(),
        causes,
        issues,
        actions,
        estimates,
        List.of(),
        lists,
        Optional.empty(),
        SourceRef.of("audit.yml"));
  }
}
