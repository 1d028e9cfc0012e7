package dev.gatebook.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.model.Ancestry;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PastTest {
  private final Path folder;
  private final TestRepository repository;
  private final GitRepository git;

  PastTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    repository = TestRepository.in(folder);
    git = GitRepository.open(folder);
  }

  @AfterEach
  void close() {
    git.close();
    repository.close();
  }

  private Commit commit(ObjectId id) {
    return git.history().resolve(id.name()).orElseThrow();
  }

  private Parsed<List<SourceFile>> files(ObjectId id, String inside) {
    return git.past().files(commit(id), inside, "v1", path -> true);
  }

  private static String text(SourceFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void the_files_of_a_folder_come_as_they_were_with_the_label_in_front() throws IOException {
    repository.with("content/a/project.yml", "name: A\n").with("content/b.yml", "b\n");
    ObjectId first = repository.with("src/x", "x").with("content/.hidden", "").commit("main", "1");
    repository.with("content/b.yml", "changed\n").commit("main", "2", first);
    Parsed<List<SourceFile>> read = files(first, "content");
    assertThat(read.problems()).isEmpty();
    assertThat(read.value())
        .extracting(SourceFile::path)
        .containsExactly("v1:content/a/project.yml", "v1:content/b.yml");
    assertThat(read.value()).extracting(PastTest::text).containsExactly("name: A\n", "b\n");
    assertThat(read.value()).extracting(SourceFile::size).containsExactly(8L, 2L);
  }

  @Test
  void only_the_wanted_paths_are_read_and_without_a_label_they_stand_alone() throws IOException {
    ObjectId id = repository.with("a/x.xml", "x").with("a/y.yml", "y").commit("main", "1");
    assertThat(git.past().files(commit(id), "", "", path -> path.endsWith(".xml")).value())
        .extracting(SourceFile::path)
        .containsExactly("a/x.xml");
  }

  @Test
  void a_folder_that_is_not_wanted_is_not_opened() throws IOException {
    repository.with("a/x", "x").with("b/c/y", "y").with("b/d/z", "z");
    ObjectId id = repository.commit("main", "1");
    Past.Wanted wanted =
        new Past.Wanted() {
          @Override
          public boolean file(String path) {
            return true;
          }

          @Override
          public boolean folder(String path) {
            return !path.equals("b/c");
          }
        };
    assertThat(git.past().files(commit(id), "", "", wanted).value())
        .extracting(SourceFile::path)
        .containsExactly("a/x", "b/d/z");
  }

  @Test
  void a_folder_that_was_not_there_yet_is_an_error_that_names_it() throws IOException {
    ObjectId id = repository.with("a.txt", "x").commit("main", "1");
    for (String absent : new String[] {"content", "a.txt", "../up"}) {
      Parsed<List<SourceFile>> read = files(id, absent);
      assertThat(read.value()).isEmpty();
      assertThat(read.problems()).extracting(Problem::code).containsExactly("GB311");
      assertThat(read.problems().get(0).message()).contains(absent);
      assertThat(read.problems().get(0).at().path()).isEqualTo("v1:" + absent);
    }
  }

  @Test
  void a_commit_that_is_not_there_is_an_error_with_the_reason() {
    Commit stranger = new Commit("1".repeat(40), Instant.EPOCH, Instant.EPOCH, "", "");
    Parsed<List<SourceFile>> read = git.past().files(stranger, "a", "v1", path -> true);
    assertThat(read.problems()).extracting(Problem::code).containsExactly("GB311");
    assertThat(read.problems().get(0).message()).contains("1111111 is not in the repository");
  }

  @Test
  void a_lost_content_is_a_problem_and_an_exchanged_one_is_not_believed() throws IOException {
    ObjectId id = repository.with("a/1", "lost").with("a/2", "kept").commit("main", "1");
    Path lost = object("lost");
    Files.delete(lost);
    Parsed<List<SourceFile>> read = files(id, "a");
    assertThat(read.value()).extracting(SourceFile::path).containsExactly("v1:a/2");
    assertThat(read.problems()).extracting(Problem::code).containsExactly("GB310");
    Files.write(lost, Files.readAllBytes(object("kept")));
    SourceFile altered = files(id, "a").value().get(0);
    assertThatThrownBy(altered::bytes).isInstanceOf(UncheckedIOException.class);
  }

  private Path object(String text) {
    String id;
    try (var formatter = new org.eclipse.jgit.lib.ObjectInserter.Formatter()) {
      id =
          formatter
              .idFor(org.eclipse.jgit.lib.Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8))
              .name();
    }
    return repository.gitFolder().resolve("objects/" + id.substring(0, 2) + "/" + id.substring(2));
  }

  @ParameterizedTest
  @CsvSource({
    "v*, v1, true",
    "v*, v1/x, true",
    "v*, rev1, false",
    "audit/*/2026-*, audit/app/2026-01-02, true",
    "audit/*/2026-*, audit/app/2025-01-02, false",
    "v?, v1, true",
    "v?, v10, false",
    "v[0-9].[!a-z], v1.2, true",
    "v[0-9].[!a-z], v1.x, false",
    "v[, v[, true",
    "*, anything, true",
    "**, anything, true",
    "a*b*c, aXbYc, true",
    "a*b*c, aXbY, false",
    "'', x, false"
  })
  void a_glob_means_tags_as_git_lists_them(String glob, String name, boolean meant) {
    assertThat(new RefGlob(glob).matches(name)).isEqualTo(meant);
  }

  @Test
  void a_hostile_glob_takes_no_time() {
    String name = "a".repeat(10_000);
    assertThat(new RefGlob("*a".repeat(200) + "b").matches(name)).isFalse();
  }

  @Test
  void tags_are_listed_by_glob() throws IOException {
    ObjectId id = repository.with("a", "a").commit("main", "1");
    repository.tag("v1", id);
    repository.annotatedTag("v2", id);
    repository.tag("w", id);
    assertThat(git.past().tags("v*")).extracting(Tag::name).containsExactly("v1", "v2");
  }

  @Test
  void the_last_commit_of_each_month_is_taken_from_the_line_of_first_parents() throws IOException {
    List<ObjectId> line = new ArrayList<>();
    String[] times = {"2026-01-05", "2026-01-20", "2026-03-01", "2026-02-27", "2026-04-01"};
    ObjectId[] parents = {};
    for (String time : times) {
      repository.at(Instant.parse(time + "T12:00:00Z"));
      ObjectId id = repository.with("a", time).commit("main", time, parents);
      line.add(id);
      parents = new ObjectId[] {id};
    }
    repository.at(Instant.parse("2026-05-01T12:00:00Z"));
    ObjectId side = repository.with("b", "b").commit("side", "Side", line.get(0));
    repository.at(Instant.parse("2026-04-30T12:00:00Z"));
    repository.commit("main", "Merge", line.get(4), side);
    assertThat(git.past().monthly())
        .extracting(Commit::subject)
        .containsExactly("2026-01-20", "2026-03-01", "2026-02-27", "Merge");
  }

  @Test
  void ancestry_is_found_across_merges_and_not_between_branches() throws IOException {
    ObjectId base = repository.with("a", "1").commit("main", "Base");
    ObjectId left = repository.with("a", "2").commit("main", "Left", base);
    ObjectId right = repository.with("b", "1").commit("side", "Right", base);
    ObjectId between = repository.with("c", "1").commit("main", "Between", left, right);
    ObjectId last = repository.with("c", "2").commit("main", "Last", between);
    Ancestry ancestry =
        git.past().ancestry(List.of(commit(last), commit(right), commit(base), commit(left)));
    assertThat(ancestry.because()).isEmpty();
    assertThat(ancestry.isBefore(base.name(), last.name())).isTrue();
    assertThat(ancestry.isBefore(right.name(), last.name())).isTrue();
    assertThat(ancestry.isBefore(left.name(), right.name())).isFalse();
    assertThat(ancestry.isBefore(last.name(), base.name())).isFalse();
    assertThat(ancestry.isBefore(base.name(), base.name())).isFalse();
  }

  @Test
  void order_follows_ancestry_first_and_is_as_told_otherwise() throws IOException {
    ObjectId base = repository.with("a", "1").commit("main", "Base");
    ObjectId next = repository.with("a", "2").commit("main", "Next", base);
    ObjectId side = repository.with("b", "1").commit("side", "Side", base);
    Ancestry ancestry = git.past().ancestry(List.of(commit(base), commit(next), commit(side)));
    record Dated(String date, Optional<String> commit) {}
    Dated early = new Dated("2026-01-01", Optional.of(next.name()));
    Dated late = new Dated("2026-03-01", Optional.of(base.name()));
    Dated beside = new Dated("2026-01-02", Optional.of(side.name()));
    Dated loose = new Dated("2026-02-01", Optional.empty());
    assertThat(
            ancestry.order(
                List.of(loose, beside, early, late),
                Dated::commit,
                Comparator.comparing(Dated::date)))
        .containsExactly(loose, late, early, beside);
  }

  @Test
  void ancestry_of_a_lost_commit_is_not_known_and_that_is_said() throws IOException {
    ObjectId base = repository.with("a", "1").commit("main", "Base");
    Commit stranger = new Commit("1".repeat(40), Instant.EPOCH, Instant.EPOCH, "", "");
    Ancestry ancestry = git.past().ancestry(List.of(stranger, commit(base)));
    assertThat(ancestry.because()).contains("is not in the repository");
    assertThat(ancestry.before()).isEmpty();
  }

  @Test
  void ancestry_in_a_shallow_clone_says_so() throws IOException {
    ObjectId base = repository.with("a", "1").commit("main", "Base");
    ObjectId next = repository.with("a", "2").commit("main", "Next", base);
    Files.writeString(repository.gitFolder().resolve("shallow"), base.name() + "\n");
    try (GitRepository shallow = GitRepository.open(folder)) {
      Ancestry ancestry = shallow.past().ancestry(List.of(commit(base), commit(next)));
      assertThat(ancestry.because()).isEqualTo(CommitSpan.SHALLOW);
      assertThat(ancestry.isBefore(base.name(), next.name())).isTrue();
    }
  }

  @Test
  void without_a_repository_every_answer_has_a_reason(@TempDir Path other) {
    Commit stranger = new Commit("1".repeat(40), Instant.EPOCH, Instant.EPOCH, "", "");
    try (GitRepository none = GitRepository.open(other)) {
      Past past = none.past();
      String because = "the folder is in no git repository";
      assertThat(past.ancestry(List.of(stranger)).because()).isEqualTo(because);
      assertThat(past.records("content").because()).isEqualTo(because);
      assertThat(past.changes("content", path -> true).because()).isEqualTo(because);
      assertThat(past.files(stranger, "content", "", path -> true).isValid()).isFalse();
      assertThat(past.tags("*")).isEmpty();
      assertThat(past.monthly()).isEmpty();
    }
  }
}
