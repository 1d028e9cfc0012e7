package dev.gatebook.site;

import dev.gatebook.diff.AuditDiff;
import dev.gatebook.diff.AuditDiffer;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.DeclaredStatus;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Gate;
import dev.gatebook.model.History;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Method;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Policy;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Project;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Scores;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Statement;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import dev.gatebook.model.Terms;
import dev.gatebook.model.Theme;
import dev.gatebook.model.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small site built from values: one project with two audits, one without any. */
public final class Sample {
  static final SourceRef AT = new SourceRef("content/app/phases/1-base.yml", 3, 5);

  private Sample() {}

  /** The input of the whole site. */
  public static SiteInput input() {
    return input("Readiness", "Database indexes");
  }

  /** The same with the words of a foreign author in two places. */
  public static SiteInput input(String siteTitle, String taskTitle) {
    Audit first = audit("2025-12-25", taskTitle, Standing.ATTESTED, Optional.empty());
    Audit second = audit("2025-12-26", taskTitle, Standing.CONTRADICTED, Optional.of(first.id()));
    Project app = project("app", "App V2", List.of(first.source(), second.source()));
    Project bare = project("bare", "Bare", List.of());
    Portfolio portfolio =
        new Portfolio(
            siteTitle,
            Prose.literal("Where the projects stand."),
            Optional.of("https://example.org/book/"),
            Theme.SHIPPED,
            List.of(app, bare),
            List.of(new Portfolio.FreePage("about", "About", Prose.literal("Words."), AT)));
    return new SiteInput(
        portfolio,
        List.of(
            new ProjectAudits(
                app,
                List.of(first, second),
                List.of(AuditDiffer.diff(first, second, History.Span.NONE)),
                Head.unknown("there is no repository")),
            new ProjectAudits(bare, List.of(), List.of(), Head.unknown("there is no repository"))),
        "0.1.0",
        Instant.parse("2026-02-16T08:00:00Z"));
  }

  /** One project with that many audits on neighbouring days; every task was verified at last. */
  public static SiteInput many(int count) {
    List<Audit> audits = new ArrayList<>();
    List<AuditDiff> diffs = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      String id = LocalDate.of(2025, 12, 1).plusDays(at).toString();
      Standing standing = at < count / 2 ? Standing.CONTRADICTED : Standing.VERIFIED;
      Optional<Audit> before = at == 0 ? Optional.empty() : Optional.of(audits.get(at - 1));
      Audit audit = audit(id, "Database indexes", standing, before.map(Audit::id));
      before.ifPresent(b -> diffs.add(AuditDiffer.diff(b, audit, History.Span.NONE)));
      audits.add(audit);
    }
    Project app = project("app", "App", audits.stream().map(Audit::source).toList());
    Portfolio portfolio =
        new Portfolio(
            "Many", Prose.EMPTY, Optional.empty(), Theme.SHIPPED, List.of(app), List.of());
    Head head = Head.unknown("there is no repository");
    return new SiteInput(
        portfolio,
        List.of(new ProjectAudits(app, audits, diffs, head)),
        "0.1.0",
        Instant.parse("2027-02-16T08:00:00Z"));
  }

  private static Project project(String id, String name, List<AuditSource> audits) {
    return new Project(
        id,
        Prose.literal(name),
        Prose.literal("What it is about."),
        Prose.EMPTY,
        Terms.DEFAULT,
        List.of(phase("Database indexes")),
        audits,
        AT);
  }

  static Phase phase(String taskTitle) {
    Gate gate = new Gate(Prose.literal("Gate 1"), "", Optional.empty(), Policy.DEFAULT);
    return new Phase(
        "1-base",
        "1",
        Prose.literal("Foundations"),
        Prose.EMPTY,
        Optional.empty(),
        Optional.empty(),
        gate,
        List.of(task("1.1", taskTitle), task("1.2", "Rate limiter")),
        AT);
  }

  static Task task(String id, String title) {
    Evidence file =
        new Evidence.File(
            new Evidence.Basis(AT, Prose.EMPTY, Optional.empty()),
            "src/limiter.py",
            List.of(),
            List.of(),
            List.of(),
            true);
    return new Task(
        id,
        Prose.literal(title),
        new DeclaredStatus("done", Status.DONE, Optional.empty()),
        true,
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        Prose.EMPTY,
        Prose.EMPTY,
        List.of(),
        List.of(file),
        Figures.NONE,
        List.of(),
        List.of(),
        Optional.empty(),
        AT);
  }

  private static Audit audit(
      String id, String taskTitle, Standing standing, Optional<String> previous) {
    Phase phase = phase(taskTitle);
    AuditSource source =
        new AuditSource(
            id, statement(id), Prose.EMPTY, List.of(phase), true, true, List.of(), List.of());
    List<AssessedTask> tasks =
        phase.tasks().stream().map(task -> assessed(task, standing)).toList();
    AssessedGate.Count count = new AssessedGate.Count(2, 2, 1, 2, 0);
    AssessedGate gate =
        new AssessedGate(
            phase, true, Decision.GO, Decision.NO_GO, "1 of 2 stands.", List.of(), tasks, count);
    Assessment assessment =
        new Assessment(
            List.of(gate),
            Decision.GO,
            Decision.NO_GO,
            "Task 1.1 is contradicted.",
            List.of(),
            List.of(),
            List.of(),
            Map.of(Method.INSPECTED, 2),
            count,
            List.of(),
            List.of());
    return new Audit("app", source, previous, Optional.empty(), "", Measured.NOTHING, assessment);
  }

  private static AssessedTask assessed(Task task, Standing standing) {
    EvidenceVerdict verdict =
        new EvidenceVerdict(
            task.evidence().get(0),
            Method.INSPECTED,
            Verdict.CONTRADICTED,
            "a file",
            "no file",
            "The file is not there.",
            List.of(AT));
    return new AssessedTask(task, standing, "The file is gone.", List.of(verdict), List.of());
  }

  static Statement statement(String id) {
    int step = Integer.parseInt(id.substring(8));
    return new Statement(
        Optional.of(LocalDate.parse(id)),
        "",
        Optional.empty(),
        Prose.literal("Readiness review"),
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
        List.of(decision()),
        Optional.empty(),
        Optional.of(scores(step)),
        tests(step),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(issue()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        AT);
  }

  private static Figures tests(int step) {
    return new Figures(
        List.of(
            new Figures.Figure("tests.total", Quantity.exact(110), "", AT),
            new Figures.Figure("tests.passed", Quantity.exact(step == 25 ? 52 : 39), "", AT),
            new Figures.Figure("tests.failed", Quantity.exact(51), "", AT)));
  }

  private static Scores scores(int step) {
    BigDecimal testing = BigDecimal.valueOf(step == 25 ? 3 : 1);
    return new Scores(
        BigDecimal.valueOf(5),
        Optional.of(new BigDecimal(step == 25 ? "3.5" : "2.5")),
        "",
        List.of(
            new Scores.Aspect("Architecture", BigDecimal.valueOf(5), Prose.EMPTY, AT),
            new Scores.Aspect("Testing", testing, Prose.EMPTY, AT)),
        AT);
  }

  private static DeclaredDecision decision() {
    return new DeclaredDecision(
        "overall",
        Decision.GO,
        "GO",
        Prose.literal("Everything is done."),
        "",
        Prose.EMPTY,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        AT);
  }

  private static Issue issue() {
    return new Issue(
        "I-1",
        Prose.literal("API tests call routes that do not exist"),
        "blocker",
        "critical",
        "P0",
        Issue.State.OPEN,
        "open",
        List.of(),
        Prose.EMPTY,
        Prose.EMPTY,
        Prose.EMPTY,
        Prose.EMPTY,
        Prose.EMPTY,
        Prose.EMPTY,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Figures.NONE,
        List.of(),
        List.of(),
        AT);
  }
}
