package dev.gatebook.bench;

import dev.gatebook.assess.Assessor;
import dev.gatebook.assess.Subject;
import dev.gatebook.content.ContentLoader;
import dev.gatebook.diff.AuditDiff;
import dev.gatebook.diff.AuditDiffer;
import dev.gatebook.diff.TestPast;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.History;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Origin;
import dev.gatebook.model.Project;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.Tally;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.TestTotals;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * How long it takes to compare two audits that are loaded, and in how much memory.
 *
 * <pre>
 * java -cp target/classes:target/test-classes:… dev.gatebook.bench.DiffBench 10000 200
 * java -Xmx2g -cp … dev.gatebook.bench.DiffBench 1000000 200
 * </pre>
 */
final class DiffBench {
  private static final int ROUNDS = 31;
  private static final int PER_CLASS = 40;
  private static final String[] WORDS = {
    "cellar", "lantern", "harbour", "meadow", "saddle", "orchard", "kettle", "ribbon", "quarry"
  };

  private DiffBench() {}

  /** Compares audits of so many tests and tasks. */
  public static void main(String[] arguments) {
    int tests = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    int tasks = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
    Audit older = audit("2026-01-10", tests, tasks, 1);
    Audit newer = audit("2026-02-10", tests, tasks, 2);
    TestPast past = TestPast.NONE.and(older);
    int rounds = tests > 100_000 ? 5 : ROUNDS;
    double[] millis = new double[rounds];
    AuditDiff diff = AuditDiffer.diff(older, newer, History.Span.NONE, past);
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      diff = AuditDiffer.diff(older, newer, History.Span.NONE, past);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%d tests, %d tasks: %d changes, %.1f ms at best, %.1f ms in the middle, heap at most %d MB%n",
        tests,
        tasks,
        diff.changes().size(),
        millis[0],
        millis[rounds / 2],
        Runtime.getRuntime().maxMemory() / 1_000_000);
  }

  private static Audit audit(String id, int tests, int tasks, long seed) {
    Random random = new Random(seed);
    Project project =
        ContentLoader.load("content", content(id, tasks, Math.max(1, tests / 5_000), random))
            .value()
            .projects()
            .get(0);
    AuditSource source = project.audits().get(0);
    Measured measured = measured(tests, random);
    Subject subject =
        new Subject(
            project,
            source,
            Optional.empty(),
            Optional.empty(),
            measured,
            History.absent("no repository"),
            LocalDate.of(2026, 1, 10));
    return new Audit(
        "bench",
        source,
        Optional.empty(),
        Optional.empty(),
        "",
        measured,
        Assessor.assess(subject));
  }

  private static List<SourceFile> content(String id, int tasks, int every, Random random) {
    StringBuilder plan = new StringBuilder("phase: 1\ntitle: Work\ntasks:\n");
    for (int i = 0; i < tasks; i++) {
      String status = random.nextInt(4) > 0 ? "done" : "open";
      plan.append(
          String.format(
              Locale.ROOT,
              "  - id: \"1.%d\"%n    title: %s %s %s of part %d%n    status: %s%n",
              i,
              WORDS[random.nextInt(WORDS.length)],
              WORDS[i % WORDS.length],
              WORDS[i / 20 % WORDS.length],
              i,
              status));
      // Looking tests up is the cost of the assessment, not of the comparison.
      if (i % every == 0) {
        plan.append(
            String.format(
                Locale.ROOT,
                "    evidence: [{ tests: { select: \"part%d.*\", failed: \"<= %d\" } }]%n",
                i,
                random.nextInt(20) == 0 ? 2 : 1));
      }
    }
    return List.of(
        file("gatebook.yml", "title: Bench\n"),
        file("bench/project.yml", "name: Bench\nrepository: none\n"),
        file("bench/phases/1-work.yml", plan.toString()),
        file("bench/audits/" + id + "/audit.yml", "title: Audit\ndate: " + id + "\n"),
        file("bench/audits/" + id + "/phases/1-work.yml", plan.toString()));
  }

  private static SourceFile file(String path, String text) {
    return SourceFile.of("content/" + path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Measured measured(int count, Random random) {
    List<TestCase> tests = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      tests.add(test(i, random));
    }
    TestTotals totals = TestTotals.of(tests);
    Artifact artifact =
        new Artifact(
            "a.xml",
            "",
            1,
            "junit-xml",
            "surefire",
            true,
            Tally.of(totals, CoverageReport.NONE),
            List.of(),
            Origin.NONE);
    return new Measured(List.of(artifact), tests, totals, CoverageReport.NONE);
  }

  /** One in fifty fails, one in a hundred has another name in every run. */
  private static TestCase test(int number, Random random) {
    int roll = random.nextInt(100);
    TestOutcome outcome =
        roll < 2 ? TestOutcome.FAILED : roll < 4 ? TestOutcome.SKIPPED : TestOutcome.PASSED;
    String name = "case" + number + (random.nextInt(100) == 0 ? "v" + random.nextInt(9) : "");
    Optional<TestCase.Failure> failure =
        outcome == TestOutcome.FAILED
            ? Optional.of(new TestCase.Failure("expected " + number, "Error", "at line"))
            : Optional.empty();
    String holder = "part" + number / PER_CLASS % 250 + ".Class" + number / PER_CLASS;
    return new TestCase(
        holder,
        holder,
        name,
        "",
        outcome,
        Optional.of((long) random.nextInt(100)),
        failure,
        "",
        List.of(),
        "a.xml");
  }
}
