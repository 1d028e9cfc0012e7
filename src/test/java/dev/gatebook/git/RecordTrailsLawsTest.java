package dev.gatebook.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.RecordTrail;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In histories made by chance, with branches that are merged as git merges them, exactly those
 * commits are named that touched a sealed record.
 */
final class RecordTrailsLawsTest {
  private static final int STEPS = 60;

  private final Path folder;
  private final Set<String> touching = new TreeSet<>();
  private final List<Branch> branches = new ArrayList<>();
  private int made;

  RecordTrailsLawsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** A line of work: where it is, what its files are, and where it was last one with the main. */
  private static final class Branch {
    private final Map<String, String> files;
    private ObjectId tip;
    private Map<String, String> base;

    Branch(Map<String, String> files, ObjectId tip) {
      this.files = new TreeMap<>(files);
      this.tip = tip;
      this.base = Map.copyOf(files);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void every_touch_of_a_sealed_record_is_told_and_no_honest_merge_is(int seed) throws IOException {
    Random random = new Random(seed);
    try (TestRepository repository = TestRepository.in(folder)) {
      Branch main = new Branch(Map.of("a", "a"), repository.with("a", "a").commit("main", "start"));
      for (int step = 0; step < STEPS; step++) {
        step(repository, main, random);
      }
      while (!branches.isEmpty()) {
        merge(repository, main, branches.remove(0));
      }
      repository.point("refs/heads/main", main.tip);
    }
    try (GitRepository git = GitRepository.open(folder)) {
      Set<String> told = new TreeSet<>();
      for (RecordTrail trail : git.past().records("content").trails()) {
        trail.changes().forEach(change -> told.add(change.commit().subject()));
      }
      assertThat(told).isEqualTo(touching);
      assertThat(touching).isNotEmpty();
    }
  }

  private void step(TestRepository repository, Branch main, Random random) throws IOException {
    Branch branch =
        branches.isEmpty() || random.nextBoolean()
            ? main
            : branches.get(random.nextInt(branches.size()));
    switch (random.nextInt(6)) {
      case 0 -> branches.add(new Branch(main.files, main.tip));
      case 1 -> seal(repository, branch);
      case 2 -> touch(repository, branch, random);
      case 3 -> {
        if (branch != main) {
          branches.remove(branch);
          merge(repository, main, branch);
        }
      }
      case 4 -> {
        if (branch != main) {
          update(repository, branch, main);
        }
      }
      default -> commit(repository, branch, "work " + ++made, Map.of("src/" + made, "x"));
    }
  }

  private void seal(TestRepository repository, Branch branch) throws IOException {
    String record = "content/app/audits/" + ++made;
    Map<String, String> files = new TreeMap<>(Map.of(record + "/seal.yml", "seal"));
    for (int file = 0; file < 5; file++) {
      files.put(record + "/" + file, "as sealed");
    }
    commit(repository, branch, "seal " + made, files);
  }

  /** Every file is touched once at most in all branches, so that no merge has a conflict. */
  private void touch(TestRepository repository, Branch branch, Random random) throws IOException {
    List<String> intact =
        branch.files.entrySet().stream()
            .filter(file -> file.getValue().equals("as sealed") && touched.add(file.getKey()))
            .map(Map.Entry::getKey)
            .limit(1)
            .toList();
    if (!intact.isEmpty()) {
      String subject = "touch " + ++made;
      touching.add(subject);
      String removed = random.nextBoolean() ? "" : "changed";
      commit(repository, branch, subject, Map.of(intact.get(0), removed));
    }
  }

  private final Set<String> touched = new HashSet<>();

  /** An empty text takes the file away. */
  private void commit(
      TestRepository repository, Branch branch, String subject, Map<String, String> files)
      throws IOException {
    branch.files.putAll(files);
    branch.files.values().removeIf(String::isEmpty);
    branch.tip = write(repository, branch.files, subject, branch.tip);
  }

  private static ObjectId write(
      TestRepository repository, Map<String, String> files, String subject, ObjectId... parents)
      throws IOException {
    repository.clear();
    files.forEach(repository::with);
    return repository.commit("any", subject, parents);
  }

  private void merge(TestRepository repository, Branch main, Branch side) throws IOException {
    Map<String, String> merged = merged(main.files, side);
    main.files.clear();
    main.files.putAll(merged);
    main.tip = write(repository, merged, "merge " + ++made, main.tip, side.tip);
  }

  private void update(TestRepository repository, Branch side, Branch main) throws IOException {
    Map<String, String> merged = merged(main.files, side);
    side.files.clear();
    side.files.putAll(merged);
    side.tip = write(repository, merged, "update " + ++made, side.tip, main.tip);
    side.base = Map.copyOf(main.files);
  }

  /** What differs from the common base on the side is taken over. */
  private static Map<String, String> merged(Map<String, String> main, Branch side) {
    Map<String, String> merged = new TreeMap<>(main);
    Set<String> paths = new TreeSet<>(side.files.keySet());
    paths.addAll(side.base.keySet());
    for (String path : paths) {
      String now = side.files.get(path);
      if (!Objects.equals(now, side.base.get(path))) {
        if (now == null) {
          merged.remove(path);
        } else {
          merged.put(path, now);
        }
      }
    }
    return merged;
  }
}
