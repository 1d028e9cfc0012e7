package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.git.TestRepository;
import dev.gatebook.record.SealedContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records in a real repository whose history tells more than their seals. */
final class VerifyHistoryTest {
  private static final String FIRST = SealedContent.folder("2026-01-10");
  private final Path folder;
  private final TestRepository repository;
  private final SortedMap<String, byte[]> committed = new TreeMap<>();
  private final ObjectId begin;
  private ObjectId head;

  VerifyHistoryTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    repository = TestRepository.in(folder);
    begin = repository.with("README", "x").commit("main", "Begin");
    head = begin;
    commit("Seal three audits", SealedContent.of(3));
  }

  @AfterEach
  void close() {
    repository.close();
  }

  private ObjectId commit(String subject, SealedContent content) throws IOException {
    committed.keySet().forEach(repository::without);
    committed.clear();
    committed.putAll(content.files());
    committed.forEach(repository::with);
    writeAll();
    head = repository.commitBy("Grace Hopper", "main", subject, head);
    return head;
  }

  private void writeAll() throws IOException {
    Path content = folder.resolve("content");
    if (Files.exists(content)) {
      try (Stream<Path> walk = Files.walk(content)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    for (Map.Entry<String, byte[]> file : committed.entrySet()) {
      Files.createDirectories(folder.resolve(file.getKey()).getParent());
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private CommandRun verify(Object... more) {
    Object[] all = new Object[more.length + 3];
    all[0] = "verify";
    all[1] = "--content";
    all[2] = folder.resolve("content");
    System.arraycopy(more, 0, all, 3, more.length);
    return CommandRun.of(all);
  }

  private static SealedContent rewritten() {
    return SealedContent.of(3)
        .put(FIRST + "report.md", "All is well.\n")
        .sealAgain("2026-01-10", "2026-02-10", "2026-03-10");
  }

  @Test
  void records_that_nobody_touched_have_nothing_to_tell() {
    CommandRun run = verify();

    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).doesNotContain("error").doesNotContain("changes of the records");
  }

  @Test
  void a_changed_byte_is_placed_at_its_line_and_character() throws IOException {
    Path report = folder.resolve(FIRST + "report.md");
    Files.writeString(report, Files.readString(report).replace("stands on", "stands in"));

    assertThat(verify().out())
        .contains("report.md was changed after it was sealed")
        .contains("--> content/app/audits/2026-01-10/report.md:3:13");
  }

  @Test
  void a_chain_that_was_sealed_again_is_told_with_commit_author_day_and_files() throws IOException {
    ObjectId forged = commit("Tidy up", rewritten());

    CommandRun run = verify();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "error[GB407]: the sealed audit 2026-01-10 was changed after it was sealed by commit "
                + forged.name().substring(0, 7)
                + " of Grace Hopper on 2026-03-01: report.md changed, seal.yml changed");
  }

  @Test
  void a_seal_that_was_made_again_and_not_committed_is_told() throws IOException {
    Files.write(
        folder.resolve(SealedContent.folder("2026-03-10") + "seal.yml"),
        resealed(SealedContent.folder("2026-03-10") + "seal.yml"));
    Files.writeString(folder.resolve(SealedContent.folder("2026-03-10") + "report.md"), "Good.\n");

    assertThat(verify().out())
        .contains("error[GB407]: the seal of 2026-03-10 is not the one of commit")
        .contains("sealed again in the work tree");
  }

  private static byte[] resealed(String path) {
    SealedContent content =
        SealedContent.of(3)
            .put(SealedContent.folder("2026-03-10") + "report.md", "Good.\n")
            .sealAgain("2026-01-10", "2026-02-10", "2026-03-10");
    return content.files().getOrDefault(path, new byte[0]);
  }

  @Test
  void a_record_that_was_changed_and_brought_back_is_a_warning() throws IOException {
    commit("Tidy up", SealedContent.of(3).put(FIRST + "report.md", "All is well.\n"));
    commit("Undo", SealedContent.of(3));

    CommandRun run = verify();

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("warning[GB407]", "it is as it was sealed again");
    assertThat(verify("--fail-on", "warning").code()).isEqualTo(1);
  }

  @Test
  void a_removed_record_is_told_with_the_commit_that_removed_it() throws IOException {
    ObjectId removal =
        commit("Clean", SealedContent.of(3).remove(SealedContent.folder("2026-03-10")));

    CommandRun run = verify();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "error[GB408]: the sealed audit 2026-03-10 was removed by commit "
                + removal.name().substring(0, 7)
                + " of Grace Hopper");
  }

  @Test
  void a_record_that_only_vanished_from_disk_is_told_as_such() throws IOException {
    Files.delete(folder.resolve(SealedContent.folder("2026-03-10") + "seal.yml"));

    assertThat(verify().out())
        .contains("the sealed audit 2026-03-10 was removed in the work tree; commit");
  }

  @Test
  void a_project_that_lost_all_its_records_is_told_for_each_of_them() throws IOException {
    commit("Clean", SealedContent.of(3).remove("content/app/audits/"));

    CommandRun run = verify();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("the sealed audit 2026-01-10 was removed by commit")
        .contains("the sealed audit 2026-02-10 was removed by commit")
        .contains("the sealed audit 2026-03-10 was removed by commit");
  }

  @Test
  void a_project_that_was_removed_as_a_whole_is_told_by_its_records() throws IOException {
    commit(
        "Clean",
        SealedContent.of(3).remove("content/app/").put("content/shop/project.yml", "name: Shop\n"));

    assertThat(verify().out())
        .contains("error[GB408]: the sealed audit 2026-03-10 was removed by commit")
        .contains("--> content/app/audits/2026-03-10/seal.yml");
    assertThat(verify("app").code()).isEqualTo(1);
  }

  @Test
  void an_erratum_is_no_change_of_a_record() throws IOException {
    commit("Correct", SealedContent.of(3).put(FIRST + "errata/2026-05-01.md", "It was 39.\n"));

    CommandRun run = verify();

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("erratum content/app/audits/2026-01-10/errata/2026-05-01.md")
        .contains("1 with errata");
  }

  @Test
  void a_record_that_no_commit_has_is_not_checked_against_the_history() throws IOException {
    for (Map.Entry<String, byte[]> file : SealedContent.of(4).files().entrySet()) {
      Files.createDirectories(folder.resolve(file.getKey()).getParent());
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }

    CommandRun run = verify();

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("not checked: the history of 2026-04-10: no commit has its seal");
    assertThat(verify("--fail-on", "unchecked").code()).isEqualTo(1);
  }

  @Test
  void a_tag_that_was_moved_to_a_commit_without_the_record_is_told() throws IOException {
    repository.annotatedTag("audit/app/2026-01-10", begin);

    CommandRun run = verify();

    assertThat(run.out())
        .contains("warning[GB412]: the tag audit/app/2026-01-10 keeps no seal of the audit")
        .contains("it was moved, or made before the sealing; it is not signed");
    assertThat(verify("--fail-on", "warning").code()).isEqualTo(1);
  }

  @Test
  void a_tag_that_keeps_the_record_as_it_was_finds_a_chain_that_was_rewritten() throws IOException {
    repository.annotatedTag("audit/app/2026-01-10", head);
    assertThat(verify().out())
        .contains("tag audit/app/2026-01-10: the same seal; the tag is not signed")
        .contains("It does not show that what an audit says is right");

    commit("Tidy up", rewritten());

    assertThat(verify().out())
        .contains(
            "error[GB412]: the tag audit/app/2026-01-10 keeps another seal than the one here; it is"
                + " not signed");
  }

  @Test
  void a_shallow_clone_says_so_with_the_way_out() throws IOException {
    commit("More", SealedContent.of(4));
    Files.writeString(folder.resolve(".git").resolve("shallow"), head.name() + "\n");

    CommandRun run = verify();

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out())
        .contains("not checked: changes of the records after their sealing: the clone is shallow")
        .contains("run 'git fetch --unshallow'");
  }

  @Test
  void an_audited_commit_that_is_gone_is_a_warning_and_in_a_shallow_clone_unchecked()
      throws IOException {
    SealedContent content = SealedContent.of(3);
    content.audit("2026-04-10").sealAt("2026-04-10", "1".repeat(40));
    commit("More", content);

    assertThat(verify().out())
        .contains("warning[GB409]: the audited commit 1111111 of 2026-04-10 is not in the");

    Files.writeString(folder.resolve(".git").resolve("shallow"), head.name() + "\n");
    assertThat(verify().out())
        .doesNotContain("GB409")
        .contains("not checked: the audited commits of 2026-04-10:");
  }

  @Test
  void content_at_the_root_of_its_repository_is_followed_as_well(@TempDir Path root)
      throws IOException {
    try (TestRepository own = TestRepository.in(root)) {
      SealedContent content = SealedContent.of(1);
      for (Map.Entry<String, byte[]> file : content.files().entrySet()) {
        String path = file.getKey().substring("content/".length());
        own.with(path, file.getValue());
        Files.createDirectories(root.resolve(path).getParent());
        Files.write(root.resolve(path), file.getValue());
      }
      ObjectId sealed = own.commit("main", "Seal");
      String report = "app/audits/2026-01-10/report.md";
      own.with(report, "Better.\n").commit("main", "Tidy", sealed);
      Files.write(root.resolve(report), "Better.\n".getBytes(StandardCharsets.UTF_8));

      assertThat(CommandRun.of("verify", "--content", root).out())
          .contains("error[GB407]: the sealed audit 2026-01-10 was changed")
          .contains("app/audits/2026-01-10/report.md");
    }
  }

  @Test
  void without_git_the_history_is_not_checked_and_nothing_fails(@TempDir Path plain)
      throws IOException {
    for (Map.Entry<String, byte[]> file : committed.entrySet()) {
      Files.createDirectories(plain.resolve(file.getKey()).getParent());
      Files.write(plain.resolve(file.getKey()), file.getValue());
    }

    CommandRun run = CommandRun.of("verify", "--content", plain.resolve("content"));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "not checked: changes of the records after their sealing: the folder is in no git");
  }
}
