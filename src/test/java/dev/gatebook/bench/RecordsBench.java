package dev.gatebook.bench;

import dev.gatebook.git.GitRepository;
import dev.gatebook.git.Past;
import dev.gatebook.model.Commit;
import dev.gatebook.model.SourceFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;

/**
 * Times what records ask of a repository with many of them: 2,000 files of code, ten phase files of
 * one project that every third commit edits, a merge at every tenth commit, and records sealed at
 * even distances. One record in ten is changed after it was sealed.
 *
 * <p>{@code RecordsBench FOLDER [COMMITS [RECORDS]]}: writes the repository into the folder when
 * there is none. The git program must be installed.
 */
final class RecordsBench {
  private static final int CODE = 2_000;
  private static final int PHASES = 10;
  private static final int TASKS = 20;

  private final Random random = new Random(7);
  private final int commits;
  private final int records;

  private RecordsBench(int commits, int records) {
    this.commits = commits;
    this.records = records;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int commits = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000;
    int records = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 300;
    if (!Files.exists(folder.resolve(".git"))) {
      Files.createDirectories(folder);
      new RecordsBench(commits, records).write(folder);
    }
    for (int round = 0; round < 3; round++) {
      ask(folder);
    }
  }

  private static void ask(Path folder) throws Exception {
    try (GitRepository git = GitRepository.open(folder)) {
      Past past = git.past();
      List<Commit> tagged = past.tags("v*").stream().map(tag -> tag.commit()).toList();
      print("records: " + time(() -> touched(past)));
      print("order of " + tagged.size() + " commits: " + time(() -> past.ancestry(tagged)));
      print(
          "changes of the phases: " + time(() -> past.changes("content/app/phases", path -> true)));
      print("phases at each of the commits: " + time(() -> read(past, tagged)));
      print("months: " + time(past::monthly));
    }
  }

  private static long touched(Past past) {
    long touched =
        past.records("content").trails().stream()
            .filter(trail -> !trail.changes().isEmpty())
            .count();
    print("  changed after they were sealed: " + touched);
    return touched;
  }

  private static long read(Past past, List<Commit> commits) {
    long bytes = 0;
    for (Commit commit : commits) {
      for (SourceFile file : past.files(commit, "content/app/phases", "v", path -> true).value()) {
        bytes += file.bytes().length;
      }
    }
    return bytes;
  }

  private void write(Path folder) throws Exception {
    git(folder, "init", "-q", "-b", "main");
    Process process =
        new ProcessBuilder("git", "-C", folder.toString(), "fast-import", "--quiet").start();
    try (BufferedWriter out =
        new BufferedWriter(process.outputWriter(StandardCharsets.UTF_8), 1 << 16)) {
      for (int made = 1; made <= commits; made++) {
        commit(out, made);
      }
    }
    if (process.waitFor() != 0) {
      throw new IOException("git fast-import failed");
    }
    git(folder, "repack", "-adq");
  }

  private void commit(BufferedWriter out, int made) throws IOException {
    boolean side = made % 10 == 4;
    String branch = side ? "side" : "main";
    out.write("commit refs/heads/" + branch + "\nmark :" + made + "\n");
    out.write("committer Ada <ada@example.org> " + (1_600_000_000L + made * 3600L) + " +0000\n");
    out.write("data <<E\nCommit " + made + "\nE\n");
    if (side) {
      out.write("from :" + Math.max(1, made - 3) + "\n");
    } else if (made > 1) {
      out.write("from :" + (made % 10 == 5 ? made - 2 : made - 1) + "\n");
    }
    if (made % 10 == 9) {
      out.write("merge :" + (made - 5) + "\n");
    }
    files(out, made, side);
    if (made % (commits / records) == 0) {
      out.write("reset refs/tags/v" + made + "\nfrom :" + made + "\n\n");
    }
  }

  private void files(BufferedWriter out, int made, boolean side) throws IOException {
    if (made == 1) {
      for (int file = 0; file < CODE; file++) {
        file(out, "src/p" + file / 50 + "/f" + file + ".txt", "start " + file + "\n");
      }
    }
    int code = (side ? 0 : 1) + 2 * random.nextInt(CODE / 2);
    file(out, "src/p" + code / 50 + "/f" + code + ".txt", "made by " + made + "\n");
    if (made == 1 || (made % 3 == 0 && !side)) {
      file(out, "content/app/phases/" + random.nextInt(PHASES) + ".yml", phase(made));
    }
    int every = commits / records;
    if (made % every == 0) {
      seal(out, "content/app/audits/a" + made / every, made);
    }
    if (made % (10 * every) == 1 && made > every) {
      file(out, "content/app/audits/a" + made / every + "/report.md", "changed\n");
    }
  }

  private void seal(BufferedWriter out, String record, int made) throws IOException {
    for (String name : List.of("audit.yml", "report.md", "measured/facts.json", "seal.yml")) {
      file(out, record + "/" + name, name + " of " + made + "\n");
    }
    for (int phase = 0; phase < PHASES; phase++) {
      file(out, record + "/phases/" + phase + ".yml", phase(made));
    }
  }

  private static String phase(int made) {
    StringBuilder text = new StringBuilder("title: Phase " + made + "\ntasks:\n");
    for (int task = 0; task < TASKS; task++) {
      text.append("  - id: t" + task + "\n    title: Task " + task + "\n    status: done\n");
    }
    return text.toString();
  }

  private static void file(BufferedWriter out, String path, String text) throws IOException {
    out.write("M 100644 inline " + path + "\ndata " + text.length() + "\n" + text + "\n");
  }

  private static String time(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return String.format(Locale.ROOT, "%.3f s", (System.nanoTime() - start) / 1e9);
  }

  private static void print(String line) {
    System.out.println(line);
  }

  private static void git(Path folder, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IOException("git " + arguments[0] + " failed");
    }
  }
}
