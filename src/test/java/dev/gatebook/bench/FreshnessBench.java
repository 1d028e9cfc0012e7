package dev.gatebook.bench;

import dev.gatebook.git.GitRepository;
import dev.gatebook.model.Citation;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Drift;
import dev.gatebook.model.History;
import dev.gatebook.model.LineRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Times how long it takes to follow cited lines through a long history, beside what git needs to
 * list the commits of the same files.
 *
 * <p>{@code FreshnessBench FOLDER [COMMITS [FILES [CITED]]]}: writes the repository into the folder
 * when there is none; with an existing repository of another origin, cites lines of its files.
 */
final class FreshnessBench {
  private static final int ROUNDS = 3;

  private final Path folder;
  private final int cited;

  private FreshnessBench(Path folder, int cited) {
    this.folder = folder;
    this.cited = cited;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int commits = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30_000;
    int files = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3_000;
    if (!Files.exists(folder.resolve(".git"))) {
      Files.createDirectories(folder);
      write(folder, commits, files);
    }
    new FreshnessBench(folder, arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1_000).run();
  }

  private static void write(Path folder, int commits, int files) throws Exception {
    try (LongHistory history = new LongHistory(folder)) {
      print("written", time(() -> history.write(commits, files)));
    }
    git(folder, "repack", "-adq");
  }

  private void run() throws Exception {
    String first =
        git(folder, "rev-list", "--first-parent", "HEAD").lines().reduce((a, b) -> b).orElseThrow();
    String middle = git(folder, "rev-list", "-1", "--skip=300", "HEAD").strip();
    System.out.println("commits " + git(folder, "rev-list", "--count", "HEAD").strip());
    compare("from the first commit", first);
    if (!middle.isEmpty()) {
      compare("from 300 commits ago", middle);
    }
  }

  private void compare(String name, String from) throws Exception {
    List<Citation> citations = citations(from);
    System.out.println(name + ", " + citations.size() + " citations");
    String[] paths = citations.stream().map(Citation::path).distinct().toArray(String[]::new);
    double given = best(() -> git(folder, onePass(from, paths)));
    print("  git log --name-only with the paths given", given);
    double names = best(() -> git(folder, onePass(from)));
    print("  git log --name-only of all files", names);
    double log = Math.min(given, names);
    double own = best(() -> drift(from, citations));
    print("  gatebook, following the lines", own);
    System.out.printf(Locale.ROOT, "  ratio to the faster git log %.2f%n", own / log);
    double some = time(() -> perPath(from, paths));
    double all = some * paths.length / Math.min(50, paths.length);
    print("  git log per path (from 50 of them)", all);
    System.out.printf(Locale.ROOT, "  ratio to git log per path 1/%.0f%n", all / own);
    System.out.println("  " + kinds(drift(from, citations)));
  }

  private static String[] onePass(String from, String... paths) {
    return Stream.concat(
            Stream.of("log", "--format=%H", "--name-only", "--no-renames", from + "..HEAD", "--"),
            Stream.of(paths))
        .toArray(String[]::new);
  }

  private String perPath(String from, String[] paths) throws Exception {
    for (int at = 0; at < Math.min(50, paths.length); at++) {
      git(folder, "log", "--format=%H", from + "..HEAD", "--", paths[at]);
    }
    return "";
  }

  private List<Drift> drift(String from, List<Citation> citations) {
    try (GitRepository git = GitRepository.open(folder)) {
      History history = git.history();
      return history.drift(
          history.resolve(from).orElseThrow(), history.head().orElseThrow(), citations);
    }
  }

  private static Map<Drift.Kind, Integer> kinds(List<Drift> drifts) {
    Map<Drift.Kind, Integer> kinds = new EnumMap<>(Drift.Kind.class);
    drifts.forEach(drift -> kinds.merge(drift.kind(), 1, Integer::sum));
    return kinds;
  }

  /** Five lines each of files drawn by chance. */
  private List<Citation> citations(String from) throws Exception {
    List<String> paths = git(folder, "ls-tree", "-r", "--name-only", from).lines().toList();
    Random random = new Random(7);
    List<Citation> citations = new ArrayList<>();
    try (GitRepository git = GitRepository.open(folder)) {
      Commit commit = git.history().resolve(from).orElseThrow();
      for (int tries = 0; tries < 20 * cited && citations.size() < cited; tries++) {
        String path = paths.get(random.nextInt(paths.size()));
        long lines = lines(git.history().file(commit, path));
        if (lines > 5) {
          int line = 1 + random.nextInt((int) lines - 5);
          LineRange range = new LineRange(line, line + 4);
          citations.add(new Citation(path, List.of(range), List.of(), List.of()));
        }
      }
    }
    return citations;
  }

  private static long lines(History.Lookup found) {
    return found instanceof History.Lookup.Found file
        ? file.text().map(text -> text.lines().count()).orElse(0L)
        : 0;
  }

  private static double best(Callable<?> work) throws Exception {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      double seconds = time(work);
      print("    round " + (round + 1), seconds);
      best = Math.min(best, seconds);
    }
    return best;
  }

  private static double time(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void print(String what, double seconds) {
    System.out.printf(Locale.ROOT, "%s: %.3f s%n", what, seconds);
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
