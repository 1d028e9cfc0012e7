package dev.gatebook.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.git.GitWriter.Committed;
import dev.gatebook.git.GitWriter.Signing;
import dev.gatebook.git.GitWriter.TagText;
import dev.gatebook.model.Commit;
import dev.gatebook.model.History;
import dev.gatebook.model.Seal;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GitWriterTest {
  private static final String AUDIT = "content/app/audits/2026-03-02";
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String ADA = "[user]\n\tname = Ada\n\temail = ada@example.org\n";

  @TempDir Path folder;
  @TempDir Path home;
  private TestRepository repository;
  private ObjectId first;
  private GitWriter writer;

  @BeforeEach
  void start() throws IOException {
    repository = TestRepository.in(folder);
    first = repository.with("a.txt", "one\n").with("b.txt", "two\n").commit("main", "Start");
    repository.checkOut(first);
    writer = new GitWriter(folder, new UserPrograms(home).configured(ADA));
  }

  @AfterEach
  void close() {
    repository.close();
  }

  /** Files of the audit, written to the work tree as well. */
  private List<SourceFile> audit(String... namesAndTexts) throws IOException {
    List<SourceFile> files = new java.util.ArrayList<>();
    for (int at = 0; at < namesAndTexts.length; at += 2) {
      String path = AUDIT + "/" + namesAndTexts[at];
      byte[] bytes = namesAndTexts[at + 1].getBytes(StandardCharsets.UTF_8);
      Files.createDirectories(folder.resolve(path).getParent());
      Files.write(folder.resolve(path), bytes);
      files.add(SourceFile.of(path, bytes));
    }
    return files;
  }

  private Committed commit(List<SourceFile> files) throws WriteRefused {
    return writer.commit(AUDIT, files, "Record the audit\n\nWith a body", NOON);
  }

  private List<String> paths(Commit commit) {
    try (GitRepository git = GitRepository.open(folder)) {
      return git.past().files(commit, "", "", path -> true).value().stream()
          .map(SourceFile::path)
          .toList();
    }
  }

  private Commit head() {
    try (GitRepository git = GitRepository.open(folder)) {
      return git.history().head().orElseThrow();
    }
  }

  @Test
  void the_folder_is_committed_on_top_of_the_branch_and_the_tree_is_clean_afterwards()
      throws Exception {
    Committed made = commit(audit("audit.yml", "a\r\n", "phases/1.yml", "b\n"));
    assertThat(made.branch()).contains("main");
    assertThat(made.created()).isTrue();
    assertThat(head().id()).isEqualTo(made.id());
    assertThat(head().subject()).isEqualTo("Record the audit");
    assertThat(head().author()).isEqualTo("Ada");
    assertThat(head().time()).isEqualTo(NOON);
    assertThat(paths(head()))
        .containsExactly("a.txt", "b.txt", AUDIT + "/audit.yml", AUDIT + "/phases/1.yml");
    try (GitRepository git = GitRepository.open(folder)) {
      assertThat(
              git.history().isAncestor(git.history().resolve(first.name()).orElseThrow(), head()))
          .isTrue();
      assertThat(git.treeCheck(List.of()).state().tree()).isEqualTo(Seal.Tree.CLEAN);
      History.Lookup file = git.history().file(head(), AUDIT + "/audit.yml");
      assertThat(((History.Lookup.Found) file).text()).contains("a\r\n");
    }
  }

  @Test
  void git_itself_finds_nothing_wrong() throws Exception {
    commit(audit("audit.yml", "a\n", "phases/1.yml", "b\n"));
    assertThat(UserPrograms.run(folder, "git", "fsck", "--strict")).doesNotContain("error");
    assertThat(UserPrograms.run(folder, "git", "status", "--porcelain")).isEmpty();
    assertThat(UserPrograms.run(folder, "git", "reflog", "-1", "main"))
        .contains("commit: Record the audit");
  }

  @Test
  void what_else_is_staged_or_changed_stays_so_and_is_not_committed() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "staged\n");
    UserPrograms.run(folder, "git", "add", "a.txt");
    Files.writeString(folder.resolve("b.txt"), "changed\n");
    Files.writeString(folder.resolve("new.txt"), "new\n");
    commit(audit("audit.yml", "a\n"));
    assertThat(UserPrograms.run(folder, "git", "status", "--porcelain"))
        .isEqualTo("M  a.txt\n M b.txt\n?? new.txt\n");
    assertThat(UserPrograms.run(folder, "git", "show", "--name-status", "--format=", "HEAD"))
        .isEqualTo("A\t" + AUDIT + "/audit.yml\n");
  }

  @Test
  void the_folder_holds_what_was_given_and_nothing_that_was_there_before() throws Exception {
    commit(audit("audit.yml", "a\n", "old.md", "o\n"));
    Files.delete(folder.resolve(AUDIT + "/old.md"));
    commit(audit("audit.yml", "a\n", "new.md", "n\n"));
    assertThat(paths(head()))
        .containsExactly("a.txt", "b.txt", AUDIT + "/audit.yml", AUDIT + "/new.md");
    assertThat(UserPrograms.run(folder, "git", "status", "--porcelain")).isEmpty();
  }

  @Test
  void where_nothing_is_new_no_commit_is_made() throws Exception {
    Committed made = commit(audit("audit.yml", "a\n"));
    assertThat(commit(audit("audit.yml", "a\n")))
        .isEqualTo(new Committed(made.id(), made.branch(), false));
    assertThat(head().id()).isEqualTo(made.id());
  }

  @Test
  void without_a_branch_the_commit_is_on_none_and_that_is_told() throws Exception {
    repository.detach(first);
    Committed made = commit(audit("audit.yml", "a\n"));
    assertThat(made.branch()).isEmpty();
    assertThat(head().id()).isEqualTo(made.id());
    assertThat(repository.jgit().exactRef("refs/heads/main").getObjectId()).isEqualTo(first);
  }

  @Test
  void the_first_commit_of_a_repository_can_be_an_audit(@TempDir Path empty) throws Exception {
    TestRepository.in(empty).close();
    GitWriter first = new GitWriter(empty, new UserPrograms(home).configuration());
    SourceFile file = SourceFile.of("x/a", new byte[] {1});
    Committed made = first.commit("x", List.of(file), "Start", NOON);
    assertThat(made.branch()).contains("main");
    try (GitRepository git = GitRepository.open(empty)) {
      assertThat(git.history().head().map(Commit::id)).contains(made.id());
    }
  }

  @Test
  void nobody_is_made_up_to_commit() throws Exception {
    writer = new GitWriter(folder, new UserPrograms(home).configured("[user]\n\tname = Ada\n"));
    List<SourceFile> files = audit("audit.yml", "a\n");
    assertThatThrownBy(() -> commit(files))
        .isInstanceOf(WriteRefused.class)
        .hasMessage("git does not know your email");
    assertThat(head().id()).isEqualTo(first.name());
  }

  @Test
  void the_repository_may_name_another_person_than_the_user_does() throws Exception {
    Path config = repository.gitFolder().resolve("config");
    Files.writeString(config, Files.readString(config) + "[user]\n\tname = Ada at work\n");
    commit(audit("audit.yml", "a\n"));
    assertThat(head().author()).isEqualTo("Ada at work");
  }

  @Test
  void a_lock_of_another_git_and_a_merge_under_way_are_refused_and_left_alone() throws Exception {
    List<SourceFile> files = audit("audit.yml", "a\n");
    Path lock = Files.createFile(repository.gitFolder().resolve("index.lock"));
    assertThatThrownBy(() -> commit(files)).hasMessageContaining("index.lock");
    assertThat(lock).exists();
    Files.delete(lock);
    Path merge = Files.writeString(repository.gitFolder().resolve("MERGE_HEAD"), first.name());
    assertThatThrownBy(() -> commit(files)).hasMessageContaining("under way");
    Files.delete(merge);
    assertThat(commit(files).created()).isTrue();
    assertThat(lock).doesNotExist();
  }

  @Test
  void a_branch_that_another_one_locked_is_not_moved_and_the_index_stays() throws Exception {
    List<SourceFile> files = audit("audit.yml", "a\n");
    byte[] index = Files.readAllBytes(repository.gitFolder().resolve("index"));
    Path lock = Files.createFile(repository.gitFolder().resolve("refs/heads/main.lock"));
    assertThatThrownBy(() -> commit(files)).hasMessageContaining("the branch moved meanwhile");
    assertThat(Files.readAllBytes(repository.gitFolder().resolve("index"))).isEqualTo(index);
    assertThat(repository.gitFolder().resolve("index.lock")).doesNotExist();
    Files.delete(lock);
    assertThat(head().id()).isEqualTo(first.name());
  }

  @Test
  void files_outside_of_the_folder_are_refused() throws IOException {
    for (String path : new String[] {"a.txt", AUDIT + "x/a", "../up", AUDIT}) {
      List<SourceFile> files = List.of(SourceFile.of(path, new byte[0]));
      assertThatThrownBy(() -> commit(files)).isInstanceOf(WriteRefused.class);
    }
    for (String path : new String[] {AUDIT + "/../x", AUDIT + "/.git/config", AUDIT + "//x"}) {
      List<SourceFile> files = List.of(SourceFile.of(path, new byte[0]));
      assertThatThrownBy(() -> commit(files)).isInstanceOf(WriteRefused.class);
    }
    assertThat(head().id()).isEqualTo(first.name());
  }

  @Test
  void no_hook_and_no_filter_runs() throws Exception {
    Path mark = home.resolve("ran");
    Path hooks = Files.createDirectories(repository.gitFolder().resolve("hooks"));
    for (String hook :
        List.of("pre-commit", "commit-msg", "post-commit", "reference-transaction")) {
      Files.writeString(hooks.resolve(hook), "#!/bin/sh\necho " + hook + " >> " + mark + "\n");
      assertThat(hooks.resolve(hook).toFile().setExecutable(true)).isTrue();
    }
    Path config = repository.gitFolder().resolve("config");
    Files.writeString(
        config,
        Files.readString(config) + "[filter \"x\"]\n\tclean = echo filter >> " + mark + "\n");
    Files.writeString(folder.resolve(".gitattributes"), "* filter=x\n");
    commit(audit("audit.yml", "a\n"));
    assertThat(Files.exists(mark) ? Files.readString(mark) : "").isEmpty();
  }

  @Test
  void a_draft_of_the_audit_that_was_staged_is_replaced_by_the_audit() throws Exception {
    audit("audit.yml", "draft\n");
    UserPrograms.run(folder, "git", "add", AUDIT);
    commit(audit("audit.yml", "final\n"));
    assertThat(UserPrograms.run(folder, "git", "status", "--porcelain")).isEmpty();
    DirCache index = DirCache.read(repository.jgit());
    DirCacheEntry entry = index.getEntry(AUDIT + "/audit.yml");
    assertThat(entry.getStage()).isZero();
  }

  private TagText text(String name) {
    return new TagText(name, first.name(), "Audit\n\nseal: sha256:abc", NOON);
  }

  @Test
  void a_tag_carries_its_message_and_is_found_again() throws Exception {
    writer.tag(text("audit/app/2026-03-02"), Signing.NEVER);
    assertThat(UserPrograms.run(folder, "git", "fsck", "--strict")).doesNotContain("error");
    try (GitRepository git = GitRepository.open(folder)) {
      assertThat(git.past().tags("audit/app/*"))
          .singleElement()
          .satisfies(tag -> assertThat(tag.commit().id()).isEqualTo(first.name()));
    }
  }

  @Test
  void a_tag_is_never_replaced_and_never_names_nothing() throws Exception {
    writer.tag(text("audit/app/1"), Signing.NEVER);
    assertThatThrownBy(() -> writer.tag(text("audit/app/1"), Signing.NEVER))
        .hasMessageContaining("there is a tag");
    assertThatThrownBy(() -> writer.tag(text("audit/../1"), Signing.NEVER))
        .hasMessageContaining("cannot be the name");
    TagText stranger = new TagText("audit/x", "1".repeat(40), "x", NOON);
    assertThatThrownBy(() -> writer.tag(stranger, Signing.NEVER))
        .hasMessageContaining("there is no commit");
  }

  @Test
  void a_tag_that_cannot_be_signed_is_refused_or_made_with_the_reason() throws Exception {
    assertThatThrownBy(() -> writer.tag(text("audit/app/1"), Signing.ALWAYS))
        .isInstanceOf(WriteRefused.class)
        .hasMessage(
            "the tag cannot be signed: your own git configuration names no user.signingKey");
    assertThat(repository.jgit().exactRef("refs/tags/audit/app/1")).isNull();
    assertThat(writer.tag(text("audit/app/1"), Signing.WHERE_POSSIBLE).because())
        .isEqualTo("the tag is not signed: your own git configuration names no user.signingKey");
  }

  @Test
  void a_tag_is_refused_when_the_key_that_git_names_does_not_sign() throws Exception {
    String broken =
        "[user]\n\tsigningkey = " + home.resolve("no-key") + "\n[gpg]\n\tformat = ssh\n";
    GitWriter unable = new GitWriter(folder, new UserPrograms(home).configured(ADA + broken));

    assertThatThrownBy(() -> unable.tag(text("audit/app/1"), Signing.WHERE_POSSIBLE))
        .isInstanceOf(WriteRefused.class)
        .hasMessageStartingWith("the tag cannot be signed: ")
        .satisfies(
            e ->
                assertThat(((WriteRefused) e).problem().mend())
                    .contains("'git tag -s audit/app/1 " + first.name().substring(0, 7) + "'"));
    assertThat(repository.jgit().exactRef("refs/tags/audit/app/1")).isNull();
  }

  @Test
  void outside_of_a_repository_nothing_is_written(@TempDir Path other) {
    GitWriter outside = new GitWriter(other, new UserPrograms(home).configuration());
    assertThatThrownBy(() -> outside.commit("x", List.of(), "x", NOON))
        .isInstanceOf(WriteRefused.class)
        .satisfies(e -> assertThat(((WriteRefused) e).problem().code()).isEqualTo("GB320"));
  }
}
