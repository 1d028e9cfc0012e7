package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.AlertTotals;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.TestTotals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Fixtures against figures that were counted without the reader: taken from what the tool printed,
 * or counted by hand. They stand in a file {@code counted.txt} of the folder.
 */
final class CountedTest {
  @TestFactory
  Stream<DynamicTest> each_figure_counted_apart_is_the_figure_read() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/artifact"))) {
      List<Path> lists = files.filter(file -> file.endsWith("counted.txt")).sorted().toList();
      assertThat(lists).isNotEmpty();
      return lists.stream().flatMap(CountedTest::lines);
    }
  }

  private static Stream<DynamicTest> lines(Path list) {
    try {
      return Files.readAllLines(list).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> DynamicTest.dynamicTest(line, () -> compare(list, line)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void compare(Path list, String line) throws IOException {
    String[] words = line.split(" +", -1);
    Path file = list.resolveSibling(words[0]);
    if (Files.isDirectory(file)) {
      compareFolder(file, words);
      return;
    }
    Artifact artifact =
        Artifacts.read(List.of(SourceFile.of(words[0], Files.readAllBytes(file))))
            .artifacts()
            .get(0);
    assertThat(artifact.readable()).isTrue();
    for (int i = 1; i < words.length; i++) {
      String key = words[i].substring(0, words[i].indexOf('='));
      String figure = words[i].substring(words[i].indexOf('=') + 1);
      assertThat(read(artifact, key)).as(words[0] + " " + key).isEqualTo(figure);
    }
  }

  /** A folder of files that are one run. */
  private static void compareFolder(Path folder, String[] words) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(one -> one.toString().endsWith(".json")).toList()) {
        files.add(SourceFile.of(file.getFileName().toString(), Files.readAllBytes(file)));
      }
    }
    TestTotals totals = Artifacts.read(files).totals();
    for (int i = 1; i < words.length; i++) {
      String[] figure = words[i].split("=", 2);
      assertThat(count(totals, figure[0])).as(words[0] + " " + words[i]).hasToString(figure[1]);
    }
  }

  private static String read(Artifact artifact, String key) {
    return switch (artifact.kind()) {
      case TESTS -> Long.toString(count(artifact.tests(), key));
      case COVERAGE -> {
        Ratio ratio = artifact.coverage().of(CoverageUnit.valueOf(key.toUpperCase(Locale.ROOT)));
        yield ratio.covered() + "/" + ratio.total();
      }
      case METRICS -> Integer.toString(artifact.metrics());
      default -> Long.toString(count(artifact.alerts(), key));
    };
  }

  private static long count(TestTotals tests, String key) {
    return switch (key) {
      case "tests" -> tests.total();
      case "passed" -> tests.passed();
      case "failed" -> tests.failed();
      case "errors" -> tests.errors();
      case "skipped" -> tests.skipped();
      case "flaky" -> tests.flaky();
      case "expected-failures" -> tests.expectedFailures();
      case "known-failures" -> tests.knownFailures();
      case "not-run" -> tests.notRun();
      default -> throw new AssertionError(key);
    };
  }

  private static long count(AlertTotals alerts, String key) {
    return switch (key) {
      case "error" -> alerts.error();
      case "warning" -> alerts.warning();
      case "note" -> alerts.note();
      case "none" -> alerts.none();
      case "suppressed" -> alerts.suppressed();
      case "runs" -> alerts.runs();
      case "failed-runs" -> alerts.failedRuns();
      default -> throw new AssertionError(key);
    };
  }
}
