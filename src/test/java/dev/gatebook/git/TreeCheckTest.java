package dev.gatebook.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gatebook.model.Seal;
import dev.gatebook.model.TreeCheck;
import dev.gatebook.model.TreeState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TreeCheckTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  private final Path folder;
  private final TestRepository repository;
  private final ObjectId commit;

  TreeCheckTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    repository = TestRepository.in(folder);
    repository.with("a.txt", "one\n").with("docs/b.txt", "two\n").with("run.sh", "echo\n");
    commit = repository.commit("main", "Start");
    repository.checkOut(commit);
  }

  @AfterEach
  void close() {
    repository.close();
  }

  private TreeCheck state(String... except) {
    try (GitRepository git = GitRepository.open(folder)) {
      return git.treeCheck(List.of(except));
    }
  }

  private static TreeCheck dirty(int staged, int changed, int untracked, String... paths) {
    TreeState state = new TreeState(Seal.Tree.DIRTY, changed, untracked, "");
    return new TreeCheck(state, staged, List.of(paths));
  }

  private static final TreeCheck CLEAN = new TreeCheck(TreeState.CLEAN, 0, List.of());

  @Test
  void a_fresh_checkout_is_clean() {
    assertThat(state()).isEqualTo(CLEAN);
  }

  @Test
  void an_edited_file_is_changed_even_when_size_and_time_are_kept_within_the_second_of_the_index()
      throws IOException {
    Path file = folder.resolve("a.txt");
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, "ONE\n");
    Files.setLastModifiedTime(file, time);
    assertThat(state()).isEqualTo(dirty(0, 1, 0, "a.txt"));
  }

  @Test
  void a_file_that_was_only_touched_or_has_other_line_ends_is_not_changed() throws IOException {
    Files.setLastModifiedTime(folder.resolve("a.txt"), LONG_AGO);
    Files.writeString(folder.resolve("docs/b.txt"), "two\r\n");
    assertThat(state()).isEqualTo(CLEAN);
  }

  @Test
  void a_lost_file_a_folder_in_its_place_and_a_link_in_its_place_are_changes() throws IOException {
    Files.delete(folder.resolve("a.txt"));
    Files.delete(folder.resolve("run.sh"));
    Files.createDirectory(folder.resolve("run.sh"));
    Files.move(folder.resolve("docs"), folder.resolve("moved"));
    Files.createSymbolicLink(folder.resolve("docs"), Path.of("moved"));
    assertThat(state())
        .isEqualTo(dirty(0, 3, 2, "a.txt", "docs", "docs/b.txt", "moved/b.txt", "run.sh"));
  }

  @Test
  void an_executable_bit_is_a_change_unless_the_repository_does_not_track_it() throws IOException {
    Files.setPosixFilePermissions(
        folder.resolve("run.sh"), PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(state()).isEqualTo(dirty(0, 1, 0, "run.sh"));
    configure("[core]\n\tfilemode = false\n");
    assertThat(state()).isEqualTo(CLEAN);
  }

  @Test
  void what_is_staged_and_changed_again_counts_once() throws IOException {
    edit("a.txt", entry -> entry.setObjectId(ObjectId.fromString("1".repeat(40))));
    assertThat(state()).isEqualTo(dirty(1, 1, 0, "a.txt"));
  }

  @Test
  void an_unmerged_file_is_a_change() throws IOException {
    DirCache index = repository.jgit().lockDirCache();
    var builder = index.builder();
    for (int at = 0; at < index.getEntryCount(); at++) {
      DirCacheEntry entry = index.getEntry(at);
      if (!entry.getPathString().equals("a.txt")) {
        builder.add(entry);
        continue;
      }
      for (int stage = 1; stage <= 3; stage++) {
        DirCacheEntry side = new DirCacheEntry("a.txt", stage);
        side.setFileMode(FileMode.REGULAR_FILE);
        side.setObjectId(entry.getObjectId());
        builder.add(side);
      }
    }
    builder.commit();
    assertThat(state().state().changed()).isEqualTo(1);
    assertThat(state().paths()).containsExactly("a.txt");
  }

  @Test
  void a_file_that_sparse_checkout_left_out_is_no_change_and_one_that_is_there_is_looked_at()
      throws Exception {
    Process git =
        new ProcessBuilder("git", "update-index", "--skip-worktree", "a.txt")
            .directory(folder.toFile())
            .start();
    assumeThat(git.waitFor()).as("git is installed").isZero();
    Files.delete(folder.resolve("a.txt"));
    assertThat(state()).isEqualTo(CLEAN);
    Files.writeString(folder.resolve("a.txt"), "other\n");
    assertThat(state()).isEqualTo(dirty(0, 1, 0, "a.txt"));
  }

  @Test
  void a_file_that_git_was_told_to_take_for_unchanged_is_looked_at_all_the_same()
      throws IOException {
    edit("a.txt", entry -> entry.setAssumeValid(true));
    assertThat(state()).isEqualTo(CLEAN);
    Files.writeString(folder.resolve("a.txt"), "other\n");
    assertThat(state()).isEqualTo(dirty(0, 1, 0, "a.txt"));
  }

  @Test
  void untracked_files_count_unless_a_rule_ignores_them() throws IOException {
    Files.writeString(folder.resolve(".gitignore"), "*.log\n/target/\n!keep.log\n");
    Files.createDirectories(folder.resolve("target/deep"));
    Files.writeString(folder.resolve("target/deep/x"), "");
    Files.writeString(folder.resolve("docs/keep.log"), "");
    Files.writeString(folder.resolve("docs/other.log"), "");
    Files.writeString(folder.resolve("docs/.gitignore"), "*.tmp\n");
    Files.writeString(folder.resolve("docs/x.tmp"), "");
    Files.writeString(folder.resolve("x.tmp"), "");
    Files.createDirectories(repository.gitFolder().resolve("info"));
    Files.writeString(repository.gitFolder().resolve("info/exclude"), "docs/.gitignore\n");
    assertThat(state()).isEqualTo(dirty(0, 0, 3, ".gitignore", "docs/keep.log", "x.tmp"));
  }

  @Test
  void another_repository_below_is_one_untracked_thing() throws IOException {
    TestRepository.in(Files.createDirectory(folder.resolve("inner"))).close();
    Files.writeString(folder.resolve("inner/x"), "");
    assertThat(state()).isEqualTo(dirty(0, 0, 1, "inner/"));
  }

  @Test
  void excepted_files_and_folders_are_not_looked_at() throws IOException {
    Files.writeString(folder.resolve("docs/b.txt"), "other\n");
    Files.writeString(folder.resolve("docs/new"), "");
    Files.writeString(folder.resolve("docsx"), "");
    assertThat(state("docs")).isEqualTo(dirty(0, 0, 1, "docsx"));
    assertThat(state("docs", "docsx")).isEqualTo(CLEAN);
  }

  @Test
  void only_the_first_paths_are_named_and_all_are_counted() throws IOException {
    for (int i = 0; i < 30; i++) {
      Files.writeString(folder.resolve("new" + (10 + i)), "");
    }
    assertThat(state().state().untracked()).isEqualTo(30);
    assertThat(state().paths()).hasSize(TreeCheck.MOST_PATHS).startsWith("new10");
  }

  @Test
  void links_are_compared_by_where_they_lead() throws IOException {
    Files.createSymbolicLink(folder.resolve("link"), Path.of("a.txt"));
    DirCacheEntry entry = new DirCacheEntry("link");
    entry.setFileMode(FileMode.SYMLINK);
    entry.setObjectId(insert("a.txt"));
    DirCache index = repository.jgit().lockDirCache();
    DirCacheEditor editor = index.editor();
    editor.add(copyOf(entry));
    editor.commit();
    assertThat(state()).isEqualTo(dirty(1, 1, 0, "link"));
    Files.delete(folder.resolve("link"));
    Files.createSymbolicLink(folder.resolve("link"), Path.of("run.sh"));
    assertThat(state()).isEqualTo(dirty(1, 1, 0, "link"));
  }

  @Test
  void a_submodule_is_clean_at_its_commit_and_changed_at_another_one_or_with_changes_in_it()
      throws IOException {
    Path inner = Files.createDirectory(folder.resolve("sub"));
    try (TestRepository sub = TestRepository.in(inner)) {
      ObjectId first = sub.with("x", "x\n").commit("main", "Sub");
      sub.checkOut(first);
      DirCacheEntry entry = new DirCacheEntry("sub");
      entry.setFileMode(FileMode.GITLINK);
      entry.setObjectId(first);
      DirCacheEditor editor = repository.jgit().lockDirCache().editor();
      editor.add(copyOf(entry));
      editor.commit();
      assertThat(state()).isEqualTo(dirty(1, 1, 0, "sub"));
      Files.writeString(inner.resolve("x"), "y\n");
      assertThat(state()).isEqualTo(dirty(1, 1, 0, "sub"));
      Files.writeString(inner.resolve("x"), "x\n");
      sub.with("x", "z\n").commit("main", "More", first);
      assertThat(state()).isEqualTo(dirty(1, 1, 0, "sub"));
    }
  }

  @Test
  void before_the_first_commit_all_is_staged_or_untracked() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    TestRepository.in(empty).close();
    Files.writeString(empty.resolve("x"), "");
    try (GitRepository git = GitRepository.open(empty)) {
      assertThat(git.treeCheck(List.of())).isEqualTo(dirty(0, 0, 1, "x"));
    }
  }

  @Test
  void without_a_work_tree_there_is_no_state(@TempDir Path other) throws IOException {
    TestRepository.bareIn(other.resolve("bare.git")).close();
    try (GitRepository bare = GitRepository.open(other.resolve("bare.git"));
        GitRepository none = GitRepository.open(other)) {
      assertThat(bare.treeCheck(List.of())).isEqualTo(TreeCheck.none("the repository is bare"));
      assertThat(none.treeCheck(List.of()))
          .isEqualTo(TreeCheck.none("the folder is in no git repository"));
    }
  }

  @Test
  void a_damaged_index_makes_it_unknown() throws IOException {
    Files.writeString(repository.gitFolder().resolve("index"), "no index at all");
    assertThat(state().state().tree()).isEqualTo(Seal.Tree.NONE);
    assertThat(state().state().because()).isNotEmpty();
  }

  @Test
  void a_large_file_in_place_of_its_pointer_is_no_change() throws IOException {
    String sha = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    String pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:" + sha + "\nsize 5\n";
    ObjectId next = repository.with("big", pointer).commit("main", "Large", commit);
    repository.checkOut(next);
    assertThat(state()).isEqualTo(CLEAN);
    Files.writeString(folder.resolve("big"), "hello");
    assertThat(state()).isEqualTo(CLEAN);
    Files.writeString(folder.resolve("big"), "hallo");
    assertThat(state()).isEqualTo(dirty(0, 1, 0, "big"));
  }

  @Test
  void a_filter_of_the_repository_does_not_run() throws IOException {
    Path mark = folder.resolve(".git/ran");
    configure("[filter \"x\"]\n\tclean = touch " + mark + "\n\tsmudge = touch " + mark + "\n");
    Files.writeString(folder.resolve(".gitattributes"), "* filter=x\n");
    Files.writeString(folder.resolve("a.txt"), "other\n");
    assertThat(state()).isEqualTo(dirty(0, 1, 1, ".gitattributes", "a.txt"));
    assertThat(mark).doesNotExist();
  }

  private void configure(String text) throws IOException {
    Path config = repository.gitFolder().resolve("config");
    Files.writeString(config, Files.readString(config) + text);
  }

  private ObjectId insert(String text) throws IOException {
    try (var inserter = repository.jgit().newObjectInserter()) {
      ObjectId id =
          inserter.insert(
              org.eclipse.jgit.lib.Constants.OBJ_BLOB,
              text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      inserter.flush();
      return id;
    }
  }

  private interface Edit {
    void apply(DirCacheEntry entry);
  }

  private void edit(String path, Edit edit) throws IOException {
    DirCacheEditor editor = repository.jgit().lockDirCache().editor();
    editor.add(
        new DirCacheEditor.PathEdit(path) {
          @Override
          public void apply(DirCacheEntry entry) {
            edit.apply(entry);
          }
        });
    editor.commit();
  }

  private static DirCacheEditor.PathEdit copyOf(DirCacheEntry made) {
    return new DirCacheEditor.PathEdit(made) {
      @Override
      public void apply(DirCacheEntry entry) {
        entry.copyMetaData(made);
      }
    };
  }
}
