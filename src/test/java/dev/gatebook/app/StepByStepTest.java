package dev.gatebook.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.bench.AuditedHistory;
import dev.gatebook.publish.Receipt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that grew audit by audit beside the same site made at once. */
final class StepByStepTest {
  private static final int AUDITS = 27;
  private static final int FULL = 4;

  /** A first site, one with a part of the history, and the last two steps. */
  private static final Set<Integer> BUILT = Set.of(1, 5, AUDITS - 2, AUDITS - 1, AUDITS);

  /** All that tells of the newest audit: none of it is a page of another audit. */
  private static final Set<String> OF_THE_NEWEST =
      Set.of(
          "app/claims/index.html",
          "app/compare/index.html",
          "app/feed.xml",
          "app/history/1/index.html",
          "app/index.html",
          "app/integrity/index.html",
          "app/later.js",
          "app/latest/index.html",
          "app/timeline/index.html",
          "app/versions.json",
          "feed.xml",
          "index.html",
          "manifest.json",
          "search/e0.js",
          "search/index.html",
          "search/index.js",
          "search/w0.js");

  @TempDir private static Path folder;
  private static Map<String, String> before = Map.of();
  private static Map<String, String> grown = Map.of();
  private static Map<String, String> atOnce = Map.of();
  private static int written;
  private static Map<String, FileTime> timesBefore = Map.of();
  private static Map<String, FileTime> timesAfter = Map.of();
  private static Receipt again = new Receipt(0, 0, 0, 0);

  @BeforeAll
  static void build() throws Exception {
    Path steps = repository("steps");
    for (int step = 1; step <= AUDITS; step++) {
      backfill(steps, String.format(Locale.ROOT, "v%04d", step));
      if (BUILT.contains(step)) {
        before = step == AUDITS ? files(steps) : before;
        timesBefore = step == AUDITS ? times(steps) : timesBefore;
        written = site(steps).written();
      }
    }
    grown = files(steps);
    timesAfter = times(steps);
    again = site(steps);
    Path once = repository("once");
    backfill(once, "v*");
    site(once);
    atOnce = files(once);
  }

  @Test
  void both_have_the_same_files_byte_for_byte() {
    assertThat(grown.keySet()).isEqualTo(atOnce.keySet());
    grown.forEach((path, bytes) -> assertThat(atOnce.get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void one_more_audit_leaves_every_page_of_the_audits_before_alone_but_those_that_move_into_short()
      throws IOException {
    assertThat(changed((path, bytes) -> path.contains("/audits/")))
        .isNotEmpty()
        .allMatch(path -> path.contains(id(AUDITS)) || isAtTheEdge(path));
    assertThat(changed((path, bytes) -> path.contains("/diffs/")))
        .allMatch(path -> path.contains("..." + id(AUDITS)));
    assertThat(written).isLessThan(grown.size() / 2);
  }

  @Test
  void older_audits_are_two_files_each() {
    assertThat(grown.keySet().stream().filter(path -> path.startsWith("app/audits/" + id(2))))
        .containsExactly(
            "app/audits/" + id(2) + "/audit.json", "app/audits/" + id(2) + "/index.html");
  }

  @Test
  void one_more_audit_rewrites_as_many_files_however_many_audits_there_are() {
    List<String> rewritten =
        changed((path, bytes) -> before.containsKey(path) && !isAtTheEdge(path));
    List<String> come = changed((path, bytes) -> !before.containsKey(path));

    assertThat(rewritten).isSubsetOf(OF_THE_NEWEST);
    assertThat(come).allMatch(path -> path.contains(id(AUDITS)));
  }

  @Test
  void a_file_that_stays_the_same_is_not_written_again() {
    List<String> same =
        grown.keySet().stream()
            .filter(path -> !path.equals(".gatebook-site"))
            .filter(path -> Objects.equals(grown.get(path), before.get(path)))
            .toList();

    assertThat(same).hasSizeGreaterThan(grown.size() / 2);
    assertThat(same).allMatch(path -> Objects.equals(timesAfter.get(path), timesBefore.get(path)));
  }

  @Test
  void a_build_without_a_change_writes_nothing() {
    assertThat(again.written()).isZero();
    assertThat(again.removed()).isZero();
    assertThat(again.unchanged()).isGreaterThan(100);
  }

  /** The audit that is in short now, and the one whose comparison with it went with it. */
  private static boolean isAtTheEdge(String path) {
    return path.contains(id(AUDITS - FULL)) || path.contains(id(AUDITS - FULL + 1));
  }

  /** The id of an audit, counted from 1. */
  private static String id(int audit) {
    return grown.keySet().stream()
        .filter(path -> path.matches("app/audits/[^/]+/index.html"))
        .map(path -> path.split("/", -1)[2])
        .sorted()
        .skip(audit - 1L)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> changedPaths(BiPredicate<String, String> which) {
    return grown.entrySet().stream()
        .filter(file -> which.test(file.getKey(), file.getValue()))
        .filter(file -> !file.getValue().equals(before.get(file.getKey())))
        .map(Map.Entry::getKey);
  }

  private static List<String> changed(BiPredicate<String, String> which) {
    return changedPaths(which).toList();
  }

  private static Path repository(String name) throws IOException {
    Path repository = folder.resolve(name);
    Files.createDirectories(repository);
    try (AuditedHistory history = new AuditedHistory(repository, 8, 12)) {
      history.write(60, AUDITS + 1);
    }
    Path content = repository.resolve("content");
    write(content.resolve("gatebook.yml"), "title: Register\nretention: { full: " + FULL + " }\n");
    write(content.resolve("app/project.yml"), "name: App\n");
    write(
        content.resolve("app/phases/1-part.yml"),
        "phase: 1\ntitle: Part\ntasks: [{ id: '1.0', title: Work, status: open }]\n");
    return repository;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Request request(Path repository) {
    return new Request(repository.resolve("content"), Optional.empty(), "test");
  }

  private static void backfill(Path repository, String tags) throws Exception {
    BackfillOrder order =
        new BackfillOrder(
            Optional.empty(), new BackfillOrder.Points.Tags(tags), BackfillOrder.Ending.WRITE);
    Backfill.run(request(repository), order, Progress.SILENT);
  }

  private static Receipt site(Path repository) throws Exception {
    return BuildSite.run(request(repository), repository.resolve("site"), Progress.SILENT)
        .receipt()
        .orElseThrow();
  }

  private static Map<String, FileTime> times(Path repository) throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    Path site = repository.resolve("site");
    for (String path : files(repository).keySet()) {
      times.put(path, Files.getLastModifiedTime(site.resolve(path)));
    }
    return times;
  }

  private static Map<String, String> files(Path repository) throws IOException {
    Path site = repository.resolve("site");
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            site.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
