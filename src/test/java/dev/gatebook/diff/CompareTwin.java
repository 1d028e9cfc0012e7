package dev.gatebook.diff;

import dev.gatebook.app.Evaluate;
import dev.gatebook.app.Evaluation;
import dev.gatebook.app.Progress;
import dev.gatebook.app.Request;
import dev.gatebook.checks.Browser;
import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Audit;
import dev.gatebook.model.History;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Project;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SiteFile;
import dev.gatebook.model.Terms;
import dev.gatebook.model.Theme;
import dev.gatebook.render.Renderer;
import dev.gatebook.site.Head;
import dev.gatebook.site.ProjectAudits;
import dev.gatebook.site.SiteInput;
import dev.gatebook.site.SitePlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares every pair of audits twice, here and in the browser, and prints each row that differs:
 * the audits of a content folder and a project of audits made by chance, so that the script can
 * never say something else than the pages do.
 */
public final class CompareTwin {
  private static final Set<Family> TOLD =
      Set.of(
          Family.DECISION,
          Family.TASKS,
          Family.FIGURES,
          Family.SCORES,
          Family.ISSUES,
          Family.CONDITIONS,
          Family.TESTS,
          Family.COVERAGE);
  private static final int MADE = 12;
  private static final int SEEDS = 4;
  private static final int LARGE = 16;
  private static final double MOST_MILLIS = 200;
  private static final long MOST_BYTES = 22_000;

  private final List<String> wrong = new ArrayList<>();
  private final Browser browser;
  private final Set<Kind> seen = EnumSet.noneOf(Kind.class);
  private int pairs;
  private int rows;

  private CompareTwin(Browser browser) {
    this.browser = browser;
  }

  /**
   * Exits with 1 when a row differs or when there was nothing to compare.
   *
   * @param args the written site and the content folder that it was made of
   */
  public static void main(String[] args) throws IOException {
    try (Browser browser = Browser.start()) {
      CompareTwin twin = new CompareTwin(browser);
      Evaluation own =
          Evaluate.run(new Request(Path.of(args[1]), Optional.empty(), "0"), Progress.SILENT);
      for (ProjectAudits project : own.projects()) {
        twin.project(Path.of(args[0]), project.project().id(), project.audits());
      }
      for (int seed = 1; seed <= SEEDS; seed++) {
        twin.made(seed);
      }
      twin.large();
      Arrays.stream(Kind.values())
          .filter(kind -> TOLD.contains(kind.family()) && !twin.seen.contains(kind))
          .forEach(kind -> twin.wrong.add("no pair has a row of the kind " + kind.key()));
      twin.wrong.stream().limit(40).forEach(System.out::println);
      System.out.println(
          twin.rows + " rows of " + twin.pairs + " pairs, " + twin.wrong.size() + " differ");
      System.exit(twin.wrong.isEmpty() && twin.rows > 0 ? 0 : 1);
    }
  }

  private void made(long seed) throws IOException {
    List<Audit> audits = new RandomAudits(seed).some(MADE);
    project(written(audits), "sample", audits);
  }

  /** A pair of 200 tasks and 10,000 tests, the best of some runs; the data is loaded before. */
  private void large() throws IOException {
    List<Audit> audits = LargeAudits.some(LARGE);
    Path folder = written(audits);
    project(folder, "sample", audits.subList(0, 2));
    long bytes = 0;
    for (Audit audit : audits.subList(1, audits.size())) {
      bytes += Files.size(folder.resolve("sample/compare/" + audit.id() + ".js"));
    }
    String millis =
        browser.evaluate(
            "gatebookComparing.compare('audit-0000', 'audit-0001').then(async () => { const [a, b] ="
                + " [await gatebookComparing.load('audit-0000'), await"
                + " gatebookComparing.load('audit-0001')]; let best = 1e9; for (let i = 0; i < 7;"
                + " i++) { const start = performance.now(); gatebookComparing.diff(a, b); best ="
                + " Math.min(best, performance.now() - start); } return best.toFixed(1); })");
    System.out.println(
        "200 tasks and 10,000 tests: "
            + millis
            + " ms; an audit more takes "
            + bytes / (LARGE - 1)
            + " bytes");
    if (Double.parseDouble(millis) > MOST_MILLIS) {
      wrong.add("200 tasks and 10,000 tests take " + millis + " ms");
    }
    if (bytes / (LARGE - 1) > MOST_BYTES) {
      wrong.add("an audit more takes " + bytes / (LARGE - 1) + " bytes");
    }
  }

  /** The data and the page that compares, of all that a site has. */
  private static Path written(List<Audit> audits) throws IOException {
    Path folder = Files.createTempDirectory("compared");
    for (SiteFile file : Renderer.render(SitePlan.plan(site(audits)))) {
      if (file.path().contains("/compare/") || file.path().startsWith("assets/")) {
        Path place = folder.resolve(file.path());
        Files.createDirectories(place.getParent());
        Files.write(place, file.bytes());
      }
    }
    return folder;
  }

  private static SiteInput site(List<Audit> audits) {
    Project project =
        new Project(
            "sample",
            Prose.literal("Sample"),
            Prose.EMPTY,
            Prose.EMPTY,
            Terms.DEFAULT,
            List.of(),
            List.of(),
            AuditSketch.AT);
    Portfolio portfolio =
        new Portfolio(
            "Made", Prose.EMPTY, Optional.empty(), Theme.SHIPPED, List.of(project), List.of());
    ProjectAudits made = new ProjectAudits(project, audits, List.of(), Head.unknown("none"));
    return new SiteInput(portfolio, List.of(made), "0", Instant.EPOCH);
  }

  private void project(Path site, String id, List<Audit> audits) {
    if (audits.isEmpty()) {
      return;
    }
    browser.open(site.resolve(id + "/compare/index.html").toUri().toString());
    TestPast past = TestPast.NONE;
    for (Audit to : audits) {
      for (Audit from : audits) {
        if (!from.id().equals(to.id())) {
          pair(id, AuditDiffer.diff(from, to, History.Span.NONE, past));
        }
      }
      past = past.and(to);
    }
  }

  private void pair(String project, AuditDiff diff) {
    Audit from = diff.from();
    Audit to = diff.to();
    String name = project + " " + from.id() + "..." + to.id();
    List<List<String>> here =
        diff.changes().stream().filter(CompareTwin::isTold).map(this::row).toList();
    List<List<String>> there = inBrowser(from.id(), to.id());
    pairs++;
    rows += here.size();
    if (diff.isEmpty() && there.stream().allMatch(row -> row.get(2).equals("neutral"))) {
      return; // what is only told beside something that moved
    }
    for (List<String> row : there) {
      if (!here.contains(row)) {
        wrong.add(name + "\n  only in the browser: " + row);
      }
    }
    for (List<String> row : here) {
      if (!there.contains(row)) {
        wrong.add(name + "\n  only in the pages:   " + row);
      }
    }
    if (!here.equals(there) && here.size() != there.size()) {
      wrong.add(name + ": " + here.size() + " rows, in the browser " + there.size());
    } else if (!here.equals(there)) {
      wrong.add(name + ": another order");
    }
  }

  /** Of what tools measured, the browser tells the tests and their coverage alone. */
  private static boolean isTold(Change change) {
    boolean other = change.fact().kind() == Kind.METRIC && !change.subject().startsWith("tests");
    return TOLD.contains(change.family()) && !other;
  }

  private List<String> row(Change change) {
    seen.add(change.fact().kind());
    return List.of(
        change.kind(),
        change.subject(),
        change.direction().key(),
        change.before(),
        change.after(),
        change.because());
  }

  private List<List<String>> inBrowser(String from, String to) {
    String answer =
        browser.evaluate(
            "gatebookComparing.compare('%s', '%s').then(rows => JSON.stringify(rows.map(c => [c.kind, c.subject, c.direction, c.before, c.after, c.because])))"
                .formatted(from, to));
    try {
      Json.Arr rows = (Json.Arr) JsonBytes.read(answer.getBytes(StandardCharsets.UTF_8));
      return rows.items().stream()
          .map(row -> ((Json.Arr) row).items().stream().map(c -> ((Json.Text) c).value()).toList())
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(answer, e);
    }
  }
}
