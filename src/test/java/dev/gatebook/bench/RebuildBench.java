package dev.gatebook.bench;

import dev.gatebook.app.Backfill;
import dev.gatebook.app.BackfillOrder;
import dev.gatebook.app.BackfillOrder.Ending;
import dev.gatebook.app.BackfillOrder.Points;
import dev.gatebook.app.Backfilled;
import dev.gatebook.app.BuildSite;
import dev.gatebook.app.Progress;
import dev.gatebook.app.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Times how long it takes to rebuild all audits of a long history from a fresh clone.
 *
 * <p>{@code RebuildBench FOLDER make [COMMITS [TAGS [TASKS [TESTS]]]]} writes the repository;
 * {@code clone}, {@code backfill GLOB}, {@code retain FULL}, {@code live GLOB} and {@code build}
 * work on its clone, each in a process of its own, so that nothing is warm. {@code sizes} says what
 * the built site is made of.
 */
final class RebuildBench {
  private final Path origin;
  private final Path clone;

  private RebuildBench(Path folder) {
    this.origin = folder.resolve("origin");
    this.clone = folder.resolve("clone");
  }

  /** Runs one step. */
  public static void main(String[] arguments) throws Exception {
    RebuildBench bench = new RebuildBench(Path.of(arguments[0]));
    String of = arguments.length > 2 ? arguments[2] : "v*";
    switch (arguments[1]) {
      case "make" -> bench.make(arguments);
      case "clone" -> time("clone", bench::copy);
      case "backfill" -> time("backfill " + of, () -> bench.backfill(of));
      case "live" -> time("audits from tags " + of, () -> bench.live(of));
      case "build" -> time("build", bench::build);
      case "retain" -> bench.retain(of);
      case "sizes" -> SiteSizes.of(bench.clone.resolve("target/site")).print();
      default -> throw new IllegalArgumentException(arguments[1]);
    }
  }

  private void make(String[] arguments) throws Exception {
    int[] sizes = {5_000, 300, 200, 200};
    for (int at = 2; at < arguments.length; at++) {
      sizes[at - 2] = Integer.parseInt(arguments[at]);
    }
    Files.createDirectories(origin);
    try (AuditedHistory history = new AuditedHistory(origin, sizes[2], sizes[3])) {
      history.write(sizes[0], sizes[1]);
    }
    git(origin, "repack", "-adq");
  }

  private String copy() throws Exception {
    git(origin.getParent(), "clone", "-q", "--no-local", origin.toString(), clone.toString());
    return git(clone, "rev-list", "--count", "HEAD").strip() + " commits";
  }

  private Request request() {
    return new Request(clone.resolve("content"), Optional.empty(), "bench");
  }

  private String backfill(String glob) throws Exception {
    BackfillOrder order = new BackfillOrder(Optional.empty(), new Points.Tags(glob), Ending.WRITE);
    Backfilled done = Backfill.run(request(), order, Progress.SILENT);
    return done.count(Backfilled.Outcome.RECORDED) + " recorded";
  }

  private String live(String glob) throws Exception {
    Path project = clone.resolve("content/app/project.yml");
    String kept = Files.readString(project);
    Files.writeString(project, kept + "audits: { tags: \"" + glob + "\" }\n");
    try {
      return build();
    } finally {
      Files.writeString(project, kept);
    }
  }

  private void retain(String full) throws IOException {
    String text = "title: Register\nretention: { full: " + full + " }\n";
    Files.writeString(clone.resolve("content/gatebook.yml"), text);
  }

  private String build() throws Exception {
    BuildSite.Built built = BuildSite.run(request(), clone.resolve("target/site"), Progress.SILENT);
    int audits = built.evaluation().projects().get(0).audits().size();
    return audits
        + " audits, "
        + built.receipt().map(receipt -> receipt.written()).orElse(0)
        + " written of "
        + built.sizes().files()
        + " files, "
        + built.sizes().total() / 1000
        + " kB";
  }

  private static void time(String what, Callable<String> work) throws Exception {
    long start = System.nanoTime();
    String done = work.call();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "%s: %.2f s, %s%n", what, seconds, done);
  }

  private static String git(Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("git " + arguments[0] + " failed");
    }
    return output;
  }
}
