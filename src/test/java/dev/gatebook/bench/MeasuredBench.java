package dev.gatebook.bench;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Origin;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.Tally;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.TestTotals;
import dev.gatebook.record.MeasuredJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Shows how large the measured facts of a long run are, how long writing and reading them takes,
 * and whether it fits into the heap: {@code java -Xmx2g … MeasuredBench [CASES]}.
 */
final class MeasuredBench {
  private static final int PER_CLASS = 40;
  private static final String[] VERBS = {"reads", "writes", "refuses", "keeps", "sorts", "finds"};
  private static final String[] NOUNS = {"an_order", "a_price", "the_cart", "a_user", "no_file"};

  private MeasuredBench() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    Measured measured = measured(cases);
    long start = System.nanoTime();
    List<SourceFile> files = MeasuredJson.write(measured);
    print("written", start);
    files.forEach(f -> System.out.printf(Locale.ROOT, "%s: %.2f MB%n", f.path(), f.size() / 1e6));
    start = System.nanoTime();
    Measured read = MeasuredJson.read(files).value();
    print("read", start);
    System.out.println("equal: " + read.equals(measured));
    System.out.println("heap at most: " + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB");
  }

  private static Measured measured(int cases) {
    Random random = new Random(42);
    List<Artifact> artifacts = new ArrayList<>();
    List<TestCase> tests = new ArrayList<>(cases);
    while (tests.size() < cases) {
      String type = "com.example.shop.part" + artifacts.size() % 97 + ".Case" + artifacts.size();
      String path = "target/surefire-reports/TEST-" + type + ".xml";
      artifacts.add(artifact(path));
      for (int at = 0; at < PER_CLASS && tests.size() < cases; at++) {
        tests.add(test(type, path, at, random));
      }
    }
    return new Measured(artifacts, tests, TestTotals.of(tests), CoverageReport.NONE);
  }

  private static TestCase test(String type, String path, int at, Random random) {
    String name =
        VERBS[random.nextInt(VERBS.length)]
            + "_"
            + NOUNS[random.nextInt(NOUNS.length)]
            + "_of_"
            + random.nextInt(500)
            + "_"
            + at;
    boolean fails = random.nextInt(200) == 0;
    return new TestCase(
        type,
        type,
        name,
        at % 8 == 0 ? "[" + at + "]" : "",
        fails ? TestOutcome.FAILED : TestOutcome.PASSED,
        Optional.of((long) Math.abs(random.nextGaussian() * 40)),
        fails
            ? Optional.of(
                new TestCase.Failure(
                    "expected " + random.nextInt(1000) + " but was " + random.nextInt(1000),
                    "org.opentest4j.AssertionFailedError",
                    "at " + type + "." + name + "(Case.java:" + random.nextInt(300) + ")"))
            : Optional.empty(),
        "",
        List.of(),
        path);
  }

  private static Artifact artifact(String path) {
    return new Artifact(
        path,
        String.format(Locale.ROOT, "%064x", path.hashCode() & 0xffffffffL),
        8_000,
        "junit-xml",
        "surefire",
        true,
        Tally.of(new TestTotals(PER_CLASS, PER_CLASS - 1, 1, 0, 0, 0, 1_300), CoverageReport.NONE),
        List.of(),
        Origin.NONE);
  }

  private static void print(String what, long start) {
    System.out.printf(Locale.ROOT, "%s in %.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }
}
