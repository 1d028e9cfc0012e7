package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.git.TestRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Content of eight unlike projects, written as the pages explain it and in agreement with itself:
 * the tool has nothing to say about any of their audits. The folders {@code code-1} and so on are
 * the commits, and {@code @1@} in the content stands for the first of them.
 */
final class CleanFoldersTest {
  private static final Path FOLDERS = Path.of("src/test/resources/clean");

  static Stream<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDERS)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void no_audit_has_a_finding(String name, @TempDir Path folder) throws IOException {
    set(FOLDERS.resolve(name), folder);
    Path site = folder.resolve("site");

    CommandRun run =
        CommandRun.of("build", "--content", folder.resolve("content"), "--output", site);

    assertThat(run.code()).as(run.err()).isZero();
    Map<String, String> audits = new TreeMap<>(CommandRun.files(site));
    audits.keySet().removeIf(path -> !path.endsWith("/audit.json"));
    assertThat(audits).isNotEmpty().allSatisfy(CleanFoldersTest::hasNoFinding);
  }

  private static void hasNoFinding(String path, String json) {
    String findings = json.substring(json.indexOf("\"findings\": ["));

    assertThat(findings).as(path).startsWith("\"findings\": []");
  }

  private static void set(Path from, Path to) throws IOException {
    Map<String, String> files = CommandRun.files(from);
    Map<String, String> commits = new TreeMap<>();
    List<ObjectId> before = new ArrayList<>();
    try (TestRepository repository = TestRepository.in(to)) {
      for (int n = 1; Files.exists(from.resolve("code-" + n)); n++) {
        String folder = "code-" + n + "/";
        files.forEach((path, text) -> add(repository, folder, path, text));
        ObjectId[] parents = before.stream().skip(n - 2L < 0 ? 0 : n - 2L).toArray(ObjectId[]::new);
        before.add(repository.commit("main", "Commit " + n, parents));
        commits.put("@" + n + "@", before.get(n - 1).name());
      }
    }
    files.forEach((path, text) -> write(to, path, filled(text, commits)));
  }

  private static void add(TestRepository repository, String folder, String path, String text) {
    if (path.startsWith(folder)) {
      repository.with(path.substring(folder.length()), text);
    }
  }

  private static String filled(String text, Map<String, String> commits) {
    String filled = text;
    for (Map.Entry<String, String> commit : commits.entrySet()) {
      filled = filled.replace(commit.getKey(), commit.getValue());
    }
    return filled;
  }
}
