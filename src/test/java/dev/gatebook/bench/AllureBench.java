package dev.gatebook.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares {@code gatebook build}, {@code inspect --output}, which writes a report of the tests
 * alone, and {@code inspect} with {@code allure generate} of the same 100,000 cases in 1,000 files
 * of JUnit XML: {@code AllureBench FOLDER GATEBOOK ALLURE [ROUNDS]}, the last two being commands,
 * such as {@code ./gatebook} and {@code node_modules/.bin/allure} (allure-commandline of npm). The
 * files are the artifacts of the only audit of a project in git; five of a hundred cases fail with
 * a trace. All take turns, there and back, so that none always follows the longest, and each time
 * without the output of the time before. What is told are the medians and, round by round, the
 * ratios, by the clock and by the time on processors of the process and all that it starts.
 */
final class AllureBench {
  private static final int FILES = 1_000;
  private static final int CASES = 100;
  private static final int FAILS = 20;
  private static final Pattern CHILDREN =
      Pattern.compile("(\\d+)m([0-9.]+)s\\s+(\\d+)m([0-9.]+)s\\s*$");

  private final Path folder;

  private AllureBench(Path folder) {
    this.folder = folder;
  }

  /** What a process took, in seconds. */
  private record Took(double clock, double processors) {}

  /** A command and what it took each time. */
  private record Runs(String name, String command, List<Took> took) {
    Runs(String name, String command) {
      this(name, command, new ArrayList<>());
    }
  }

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    AllureBench bench = new AllureBench(Path.of(arguments[0]).toAbsolutePath());
    Path reports = bench.folder.resolve("content/shop/audits/2026-01-10/artifacts");
    if (!Files.exists(reports)) {
      bench.make(reports);
    }
    String gatebook = Path.of(arguments[1]).toAbsolutePath().toString();
    String allure = Path.of(arguments[2]).toAbsolutePath() + " generate -o report " + reports;
    int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 5;
    bench.compare(gatebook, allure, reports, rounds);
  }

  private void compare(String gatebook, String allure, Path reports, int rounds)
      throws IOException, InterruptedException {
    run(gatebook + " build --output site");
    List<Runs> turns =
        new ArrayList<>(
            List.of(
                new Runs("build", gatebook + " build --output site"),
                new Runs("report", gatebook + " inspect " + reports + " --output site"),
                new Runs("inspect", gatebook + " inspect " + reports),
                new Runs("allure", allure)));
    List<Took> theirs = turns.get(turns.size() - 1).took();
    List<Runs> ours = List.copyOf(turns.subList(0, turns.size() - 1));
    for (int round = 0; round < rounds; round++) {
      for (Runs turn : turns) {
        turn.took().add(run(turn.command()));
      }
      Collections.reverse(turns);
    }
    for (Runs one : ours) {
      tell(one.name() + ", by the clock", one.took(), theirs, Took::clock);
      tell(one.name() + ", on processors", one.took(), theirs, Took::processors);
    }
  }

  private static void tell(
      String what, List<Took> ours, List<Took> theirs, ToDoubleFunction<Took> of) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ours.size(); round++) {
      ratios.add(of.applyAsDouble(theirs.get(round)) / of.applyAsDouble(ours.get(round)));
    }
    System.out.printf(
        Locale.ROOT,
        "%s: gatebook %.2f s, allure %.2f s, ratio %.1f (%s)%n",
        what,
        median(ours.stream().map(of::applyAsDouble).toList()),
        median(theirs.stream().map(of::applyAsDouble).toList()),
        median(ratios),
        ratios.stream().map(r -> String.format(Locale.ROOT, "%.1f", r)).toList());
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** The shell tells what its children took when they are done. */
  private Took run(String command) throws IOException, InterruptedException {
    shell("rm -rf site report");
    long start = System.nanoTime();
    String told = shell(command + " >run.log 2>&1; times");
    double clock = (System.nanoTime() - start) / 1e9;
    Matcher children = CHILDREN.matcher(told);
    if (!children.find()) {
      throw new IOException("the shell said: " + told);
    }
    return new Took(clock, seconds(children, 1) + seconds(children, 3));
  }

  private static double seconds(Matcher found, int minutes) {
    return 60 * Double.parseDouble(found.group(minutes))
        + Double.parseDouble(found.group(minutes + 1));
  }

  private String shell(String script) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("sh", "-c", script).directory(folder.toFile()).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return told;
  }

  private void make(Path reports) throws IOException, InterruptedException {
    Files.createDirectories(reports);
    Files.createDirectories(folder.resolve("content/shop/phases"));
    Files.writeString(folder.resolve("content/gatebook.yml"), "title: Register\n");
    Files.writeString(folder.resolve("content/shop/project.yml"), "name: Shop\n");
    Files.writeString(
        folder.resolve("content/shop/phases/1-base.yml"),
        """
        phase: 1
        title: Base
        tasks: [{ id: T1, title: Tests run, status: done, evidence: [{ tests: "*" }] }]
        """);
    Files.writeString(
        reports.resolveSibling("audit.yml"), "title: First audit\ndate: 2026-01-10\n");
    for (int file = 0; file < FILES; file++) {
      String name = "com.example.part" + file % 20 + ".Case" + file + "Test";
      Files.writeString(reports.resolve("TEST-" + name + ".xml"), report(name));
    }
    shell(
        "git init -q . && git add content"
            + " && git -c user.name=A -c user.email=a@example.org commit -qm Start");
  }

  private static String report(String suite) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuite name=\"").append(suite).append("\" tests=\"").append(CASES);
    xml.append("\" failures=\"").append(CASES / FAILS).append("\" errors=\"0\" skipped=\"0\">\n");
    for (int test = 0; test < CASES; test++) {
      xml.append("  <testcase name=\"answersRequest[").append(test).append("]\" classname=\"");
      xml.append(suite).append("\" time=\"0.").append(100 + test * 7).append("\"");
      xml.append(test % FAILS == 0 ? ">\n" + failure(suite, test) + "  </testcase>\n" : "/>\n");
    }
    return xml.append("</testsuite>\n").toString();
  }

  private static String failure(String suite, int test) {
    StringBuilder xml = new StringBuilder("    <failure message=\"expected: ");
    xml.append(test).append(" but was: ").append(test + 1);
    xml.append("\" type=\"org.opentest4j.AssertionFailedError\">");
    xml.append("org.opentest4j.AssertionFailedError: expected: ").append(test).append('\n');
    for (int line = 0; line < 20; line++) {
      xml.append("\tat ").append(suite).append(".step").append(line).append("(Case.java:");
      xml.append(100 + line).append(")\n");
    }
    return xml.append("</failure>\n").toString();
  }
}
