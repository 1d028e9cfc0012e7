package dev.gatebook.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Commit;
import dev.gatebook.model.FileChange;
import dev.gatebook.model.History;
import dev.gatebook.model.History.Lookup;
import dev.gatebook.model.History.Span;
import dev.gatebook.model.History.State;
import dev.gatebook.model.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories that are not what one expects. */
final class OddRepositoriesTest {
  private static final Commit SOME =
      new Commit("1234567890123456789012345678901234567890", Instant.EPOCH, Instant.EPOCH, "", "");

  private final Path folder;

  OddRepositoriesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void without_a_repository_every_answer_says_so() {
    try (GitRepository git = GitRepository.open(folder.resolve("not/there"))) {
      History history = git.history();
      assertThat(history.state())
          .isEqualTo(new State(State.Kind.ABSENT, "the folder is in no git repository"));
      assertThat(git.workTree()).isEmpty();
      assertThat(history.head()).isEmpty();
      assertThat(history.file(SOME, "a.txt"))
          .isEqualTo(new Lookup.Unknown("the folder is in no git repository"));
    }
  }

  @Test
  void an_empty_repository_has_no_head_and_says_so() throws IOException {
    TestRepository.in(folder).close();
    try (GitRepository git = GitRepository.open(folder)) {
      assertThat(git.history().state())
          .isEqualTo(new State(State.Kind.EMPTY, "the repository has no commit yet"));
      assertThat(git.history().head()).isEmpty();
      assertThat(git.history().tags()).isEmpty();
      assertThat(git.history().resolve("HEAD")).isEmpty();
      assertThat(git.workTree()).contains(folder);
    }
  }

  @Test
  void a_bare_repository_has_no_work_tree() throws IOException {
    Path bare = folder.resolve("project.git");
    try (TestRepository repository = TestRepository.bareIn(bare)) {
      ObjectId id = repository.with("a.txt", "a").commit("main", "Start");
      try (GitRepository git = GitRepository.open(bare)) {
        assertThat(git.history().head().map(Commit::id)).contains(id.name());
        assertThat(git.workTree()).isEmpty();
      }
    }
  }

  @Test
  void a_linked_work_tree_has_its_own_head_and_the_tags_of_all() throws IOException {
    Path main = folder.resolve("main");
    Path linked = Files.createDirectories(folder.resolve("linked"));
    try (TestRepository repository = TestRepository.in(main)) {
      ObjectId first = repository.with("a.txt", "a").commit("main", "Start");
      ObjectId second = repository.with("a.txt", "b").commit("topic", "Topic", first);
      repository.tag("v1", first);
      Path own = Files.createDirectories(repository.gitFolder().resolve("worktrees/linked"));
      Files.writeString(own.resolve("HEAD"), "ref: refs/heads/topic\n");
      Files.writeString(own.resolve("commondir"), "../..\n");
      Files.writeString(own.resolve("gitdir"), linked.resolve(".git") + "\n");
      Files.writeString(linked.resolve(".git"), "gitdir: " + own + "\n");
      try (GitRepository git = GitRepository.open(linked)) {
        assertThat(git.workTree()).contains(linked);
        assertThat(git.history().head().map(Commit::id)).contains(second.name());
        assertThat(git.history().tags()).extracting(Tag::name).containsExactly("v1");
        assertThat(git.history().state().kind()).isEqualTo(State.Kind.COMPLETE);
      }
    }
  }

  @Test
  void a_git_file_that_leads_nowhere_is_no_repository() throws IOException {
    Files.writeString(folder.resolve(".git"), "gitdir: /nowhere/at/all\n");
    try (GitRepository git = GitRepository.open(folder)) {
      assertThat(git.history().state().kind()).isEqualTo(State.Kind.ABSENT);
      assertThat(git.history().state().because()).isNotEmpty().doesNotContain("/");
    }
  }

  @Test
  void a_shallow_clone_says_where_it_does_not_know_more() throws IOException {
    try (TestRepository repository = TestRepository.in(folder)) {
      ObjectId first = repository.with("a.txt", "1").commit("main", "One");
      ObjectId second = repository.with("a.txt", "2").commit("main", "Two", first);
      ObjectId third = repository.with("a.txt", "3").commit("main", "Three", second);
      repository.point("refs/heads/main", third);
      Files.writeString(repository.gitFolder().resolve("shallow"), second.name() + "\n");
      Files.delete(looseObject(repository, first));
      try (GitRepository git = GitRepository.open(folder)) {
        History history = git.history();
        assertThat(history.state().kind()).isEqualTo(State.Kind.SHALLOW);
        Commit older = history.resolve(second.name()).orElseThrow();
        Commit newer = history.resolve(third.name()).orElseThrow();
        Span known = history.between(older, newer);
        assertThat(known.commits()).hasSize(1);
        assertThat(known.because()).isEmpty();
        assertThat(history.resolve(first.name())).isEmpty();
        Commit gone = new Commit(first.name(), Instant.EPOCH, Instant.EPOCH, "", "");
        assertThat(history.file(gone, "a.txt")).isInstanceOf(Lookup.Unknown.class);
        assertThat(history.between(gone, newer).because()).isNotEmpty();
      }
    }
  }

  @Test
  void a_span_that_crosses_the_cut_of_a_shallow_clone_says_so() throws IOException {
    try (TestRepository repository = TestRepository.in(folder)) {
      ObjectId first = repository.with("a.txt", "1").commit("main", "One");
      ObjectId second = repository.with("a.txt", "2").commit("main", "Two", first);
      Files.writeString(repository.gitFolder().resolve("shallow"), second.name() + "\n");
      try (GitRepository git = GitRepository.open(folder)) {
        History history = git.history();
        Commit older = history.resolve(first.name()).orElseThrow();
        Span span = history.between(older, history.head().orElseThrow());
        assertThat(span.because()).contains("shallow");
        assertThat(span.changes()).hasSize(1);
      }
    }
  }

  @Test
  void a_partial_clone_lists_changed_files_and_says_that_lines_are_missing() throws IOException {
    try (TestRepository repository = TestRepository.in(folder)) {
      repository.with("a.txt", "one\n").with("b.txt", "b\n");
      ObjectId first = repository.commit("main", "One");
      repository.with("a.txt", "two\n").with("c.txt", "c\n").without("b.txt");
      ObjectId second = repository.commit("main", "Two", first);
      Files.delete(looseObject(repository, ObjectId.fromString(idOf("one\n"))));
      Files.delete(looseObject(repository, ObjectId.fromString(idOf("b\n"))));
      try (GitRepository git = GitRepository.open(folder)) {
        Commit older = git.history().resolve(first.name()).orElseThrow();
        Commit newer = git.history().resolve(second.name()).orElseThrow();
        Span span = git.history().between(older, newer);
        assertThat(span.commits()).hasSize(1);
        assertThat(span.changes())
            .containsExactly(
                new FileChange("a.txt", "a.txt", FileChange.Kind.MODIFIED, 0, 0),
                new FileChange("b.txt", "b.txt", FileChange.Kind.DELETED, 0, 0),
                new FileChange("c.txt", "c.txt", FileChange.Kind.ADDED, 1, 0));
        assertThat(span.because()).contains("is not in the repository");
      }
    }
  }

  @Test
  void with_any_object_damaged_or_lost_nothing_crashes_and_nothing_false_is_said()
      throws IOException {
    try (TestRepository repository = TestRepository.in(folder)) {
      ObjectId first = repository.with("a/b.txt", "one\n").commit("main", "One");
      ObjectId second = repository.with("a/b.txt", "two\n").commit("main", "Two", first);
      repository.annotatedTag("v1", first);
      History.Lookup truth = new Lookup.Found(idOf("two\n"), 4, Optional.of("two\n"));
      for (Path object : looseObjects(repository)) {
        byte[] intact = Files.readAllBytes(object);
        for (byte[] damaged : damages(intact)) {
          rewrite(object, damaged);
          askEverything(second, truth);
        }
        Files.delete(object);
        askEverything(second, truth);
        Files.write(object, intact);
      }
      assertThat(looseObjects(repository)).hasSize(9);
    }
  }

  private static String idOf(String text) {
    try (var formatter = new ObjectInserter.Formatter()) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return formatter.idFor(Constants.OBJ_BLOB, bytes).name();
    }
  }

  private static List<byte[]> damages(byte[] intact) {
    byte[] flipped = intact.clone();
    flipped[flipped.length / 2] ^= 0x10;
    byte[] cut = Arrays.copyOf(intact, intact.length / 2);
    return List.of(flipped, cut, new byte[0]);
  }

  private void askEverything(ObjectId newest, History.Lookup truth) {
    try (GitRepository git = GitRepository.open(folder)) {
      History history = git.history();
      history.tags();
      history.head();
      Commit newer = new Commit(newest.name(), Instant.EPOCH, Instant.EPOCH, "", "");
      Lookup lookup = history.file(newer, "a/b.txt");
      if (!(lookup instanceof Lookup.Unknown)) {
        assertThat(lookup).isEqualTo(truth);
      }
      history.resolve("v1").ifPresent(older -> history.between(older, newer));
    }
  }

  @Test
  void content_that_was_exchanged_under_its_id_is_not_believed() throws IOException {
    try (TestRepository repository = TestRepository.in(folder)) {
      ObjectId id = repository.with("a.txt", "fail").with("b.txt", "pass").commit("main", "One");
      Path fail = looseObject(repository, ObjectId.fromString(idOf("fail")));
      rewrite(fail, Files.readAllBytes(looseObject(repository, ObjectId.fromString(idOf("pass")))));
      try (GitRepository git = GitRepository.open(folder)) {
        Commit commit = git.history().resolve(id.name()).orElseThrow();
        assertThat(git.history().file(commit, "a.txt"))
            .isEqualTo(new Lookup.Unknown("an object of the repository is damaged"));
      }
    }
  }

  @Test
  void the_configuration_of_the_repository_moves_nothing_and_runs_nothing() throws IOException {
    try (TestRepository repository = TestRepository.in(folder)) {
      repository.with("a.txt", "a").commit("main", "One");
      Path config = repository.gitFolder().resolve("config");
      Files.writeString(
          config,
          Files.readString(config)
              + "[core]\n\tworktree = /etc\n\thooksPath = /tmp\n\tfsmonitor = touch /tmp/x\n"
              + "[include]\n\tpath = /dev/null\n[diff \"x\"]\n\ttextconv = touch\n");
      try (GitRepository git = GitRepository.open(folder)) {
        assertThat(git.workTree()).contains(folder);
        assertThat(git.history().head()).isPresent();
      }
    }
  }

  private static void rewrite(Path object, byte[] bytes) throws IOException {
    Files.delete(object);
    Files.write(object, bytes);
  }

  private static Path looseObject(TestRepository repository, ObjectId id) {
    String name = id.name();
    return repository
        .gitFolder()
        .resolve("objects/" + name.substring(0, 2) + "/" + name.substring(2));
  }

  private static List<Path> looseObjects(TestRepository repository) throws IOException {
    try (Stream<Path> files = Files.walk(repository.gitFolder().resolve("objects"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
