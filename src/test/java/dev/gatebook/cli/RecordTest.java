package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.files;
import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.record.SealYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Audits recorded from the command line, in a real repository. */
final class RecordTest {
  private final RecordScene scene;

  RecordTest(@TempDir Path folder) throws IOException {
    scene = new RecordScene(Files.createDirectory(folder.resolve("one")));
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void an_audit_of_what_is_checked_out_is_written_and_sealed() throws Exception {
    CommandRun run = scene.run("record", "--date", "2026-03-02", "--auditor", "Ann");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("2026-03-02: sealed")
        .contains(scene.head().substring(0, 7) + " Add the limiter")
        .contains("2: 2 passed, 0 failed, 0 skipped")
        .contains("pending: 1.2 is declared open")
        .contains("The statement claims nothing");
    assertThat(files(scene.audit("2026-03-02")).keySet())
        .containsExactly(
            "audit.yml",
            "measured/assessment.json",
            "measured/facts.json",
            "measured/git.json",
            "measured/tests.jsonl",
            "phases/1-base.yml",
            "project.yml",
            "seal.yml");
    assertThat(scene.run("list").out()).contains("2026-03-02", "declared none", "sealed");
    assertThat(scene.run("check").code()).isZero();
  }

  @Test
  void the_statement_that_is_written_claims_nothing() {
    scene.run("record", "--date", "2026-03-02", "--auditor", "Ann \"A\"");

    String audit = files(scene.audit("2026-03-02")).getOrDefault("audit.yml", "");
    assertThat(audit.lines().filter(line -> !line.startsWith("#") && !line.isEmpty()))
        .containsExactly(
            "date: 2026-03-02",
            "title: \"Audit of 2026-03-02\"",
            "auditor: \"Ann \\\"A\\\"\"",
            "commit: \"" + scene.head() + "\"",
            "assesses:",
            "  - \"1-base\"");
  }

  @Test
  void a_sealed_audit_is_never_touched() {
    scene.run("record", "--date", "2026-03-02");
    Map<String, String> before = files(scene.audit("2026-03-02"));

    CommandRun again = scene.run("record", "--id", "2026-03-02");

    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("is sealed and is not touched").contains("errata");
    assertThat(files(scene.audit("2026-03-02"))).isEqualTo(before);
  }

  @Test
  void a_second_audit_of_a_day_gets_a_number_and_is_chained_to_the_first() {
    scene.run("record", "--date", "2026-03-02");

    assertThat(scene.run("record", "--date", "2026-03-02").code()).isZero();

    String seal = files(scene.audit("2026-03-02-2")).getOrDefault("seal.yml", "");
    assertThat(seal).contains("previous:\n  audit: \"2026-03-02\"\n  digest: ");
    assertThat(scene.run("check").code()).isZero();
  }

  @Test
  void a_draft_is_completed_with_the_facts_that_were_measured_for_it() throws Exception {
    CommandRun draft = scene.run("record", "--date", "2026-03-02", "--draft");
    assertThat(draft.out()).contains("draft, not sealed").contains("record shop --id 2026-03-02");
    assertThat(scene.audit("2026-03-02").resolve("seal.yml")).doesNotExist();
    Path statement = scene.audit("2026-03-02").resolve("audit.yml");
    Files.writeString(
        statement,
        "decision: { outcome: hold, summary: Docs are open. }\n",
        java.nio.file.StandardOpenOption.APPEND);
    write(scene.audit("2026-03-02"), "report.md", "All of it.");
    String authored = Files.readString(statement);
    scene.report(9);
    scene.commit("src/limiter.py", "RATE = 1\n");

    CommandRun sealed = scene.run("record", "--id", "2026-03-02");

    assertThat(sealed.code()).as(sealed.err()).isZero();
    assertThat(sealed.out())
        .contains("2026-03-02: sealed")
        .contains("2: 2 passed")
        .contains("declared   hold")
        .doesNotContain("claims nothing");
    assertThat(statement).hasContent(authored);
    assertThat(files(scene.audit("2026-03-02")).getOrDefault("seal.yml", ""))
        .contains("path: \"report.md\"", "tree: clean")
        .doesNotContain("commit: " + scene.head());
  }

  @Test
  void a_statement_that_names_no_commit_is_about_what_is_checked_out() throws Exception {
    write(scene.audit("own"), "audit.yml", "date: 2026-03-02", "title: Own", "auditor: Ada");

    CommandRun run = scene.run("record", "--id", "own");

    assertThat(run.out()).contains("commit     " + scene.head().substring(0, 7));
    assertThat(files(scene.audit("own")).getOrDefault("seal.yml", ""))
        .contains("commit: " + scene.head());
    assertThat(files(scene.audit("own")).getOrDefault("measured/assessment.json", ""))
        .contains("\"verdict\": \"verified\"")
        .doesNotContain("GB019");
    assertThat(scene.run("verify").out()).doesNotContain("found later", "different today");
    assertThat(scene.run("list").out()).contains(scene.head().substring(0, 7));
  }

  @Test
  void a_statement_that_is_older_than_what_is_checked_out_stays_without_a_commit() {
    write(scene.audit("old"), "audit.yml", "date: 2001-01-01", "title: Old");

    CommandRun run = scene.run("record", "--id", "old");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("commit     none: the audit names no commit");
  }

  @Test
  void a_statement_about_an_earlier_commit_says_nothing_of_the_work_tree() throws Exception {
    String earlier = scene.head();
    scene.commit("src/limiter.py", "RATE = 1\n");
    write(
        scene.audit("first"),
        "audit.yml",
        "date: 2026-03-01",
        "title: First",
        "commit: '" + earlier + "'");

    CommandRun run = scene.run("record", "--id", "first");

    assertThat(run.out()).contains("not known: another commit, " + scene.head().substring(0, 7));
    assertThat(files(scene.audit("first")).getOrDefault("seal.yml", ""))
        .contains("commit: " + earlier, "tree: none");
  }

  @Test
  void named_artifacts_are_measured_and_kept_when_asked() {
    write(scene.folder, "target/more/other.xml", "<testsuite><testcase name='x'/></testsuite>");

    CommandRun run =
        scene.run(
            "record",
            "--date",
            "2026-03-02",
            "--artifacts",
            "target/**/*.xml",
            "--keep-artifacts",
            "shop");

    assertThat(run.out()).contains("3: 3 passed");
    assertThat(files(scene.audit("2026-03-02")).keySet())
        .contains("artifacts/target/more/other.xml", "artifacts/target/report.xml");
    assertThat(scene.run("check").code()).isZero();
  }

  @Test
  void a_work_tree_with_changes_is_refused_unless_allowed_and_then_the_record_says_so() {
    write(scene.folder, "src/limiter.py", "RATE = 61");

    CommandRun refused = scene.run("record", "--date", "2026-03-02");
    assertThat(refused.code()).isEqualTo(4);
    assertThat(refused.err()).contains("src/limiter.py").contains("--allow-dirty");
    assertThat(scene.audit("2026-03-02")).doesNotExist();

    CommandRun allowed = scene.run("record", "--date", "2026-03-02", "--allow-dirty");
    assertThat(allowed.out()).contains("not clean: 1 changed, 0 untracked");
    assertThat(files(scene.audit("2026-03-02")).getOrDefault("seal.yml", ""))
        .contains("tree: dirty");
    assertThat(page("shop/audits/2026-03-02/index.html"))
        .contains("Not clean: 1 file changed and 0 files untracked when it was recorded");
  }

  @Test
  void what_was_changed_after_the_sealing_is_named_by_check_and_on_the_page() throws Exception {
    scene.run("record", "--date", "2026-03-02");
    Path facts = scene.audit("2026-03-02").resolve("measured/facts.json");
    Files.writeString(facts, Files.readString(facts).replace("\"passed\": 2", "\"passed\": 9"));

    CommandRun check = scene.run("check");

    assertThat(check.code()).isEqualTo(3);
    assertThat(check.out() + check.err())
        .contains("GB401")
        .contains("measured/facts.json was changed after it was sealed");
    assertThat(page("shop/audits/2026-03-02/index.html")).contains("not as it was sealed", "GB401");
  }

  @Test
  void verdicts_that_cannot_be_read_are_made_anew_and_said_to_be() throws Exception {
    scene.run("record", "--date", "2026-03-02");
    Files.delete(scene.audit("2026-03-02").resolve("measured/assessment.json"));

    CommandRun check = scene.run("check");

    assertThat(check.code()).isEqualTo(3);
    assertThat(check.out() + check.err())
        .contains("GB404", "those of today stand in their place", "GB401");
    assertThat(page("shop/audits/2026-03-02/index.html"))
        .contains("not as it was sealed.", "GB404")
        .doesNotContain("This page stays as recorded");
  }

  @Test
  void the_folder_is_committed_and_tagged_with_the_digest_of_the_seal() throws Exception {
    Files.writeString(
        scene.folder.resolve(".git/config"),
        "[core]\n\tbare = false\n[user]\n\tname = Ann\n\temail = ann@example.org\n");
    write(scene.folder, "notes.txt", "not part of it");

    CommandRun run =
        scene.run(
            "record", "--as-of", "2026-03-02", "--allow-dirty", "--sign", "--message", "Seal");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("on main", "audit/shop/2026-03-02, ");
    assertThat(scene.git("log", "-1", "--format=%s", "--name-only", "main"))
        .startsWith("Seal")
        .contains("content/shop/audits/2026-03-02/seal.yml")
        .doesNotContain("notes.txt");
    assertThat(scene.git("status", "--porcelain")).isEqualTo("?? notes.txt");
    byte[] seal = Files.readAllBytes(scene.audit("2026-03-02").resolve("seal.yml"));
    assertThat(scene.git("cat-file", "tag", "audit/shop/2026-03-02"))
        .contains("seal.yml sha256 " + SealYaml.digest(seal));
    assertThat(scene.run("record", "--draft", "--sign").code()).isEqualTo(2);
  }

  @Test
  void the_same_repository_gives_the_same_record(@TempDir Path other) {
    Path copy = RecordScene.copy(scene.folder, other.resolve("two"));
    scene.run("record", "--date", "2026-03-02");
    CommandRun.of("record", "--content", copy.resolve("content"), "--as-of", "2026-03-02");

    assertThat(files(copy.resolve("content/shop/audits")))
        .isEqualTo(files(scene.content.resolve("shop/audits")))
        .isNotEmpty();
  }

  @Test
  void invalid_content_and_wrong_orders_write_nothing() {
    assertThat(scene.run("record", "--date", "tomorrow").code()).isEqualTo(2);
    assertThat(scene.run("record", "nowhere").err()).contains("there is no project 'nowhere'");
    assertThat(scene.run("record", "--id", "../out").code()).isEqualTo(2);
    write(scene.content, "shop/phases/1-base.yml", "phase: 1", "staus: x");

    CommandRun invalid = scene.run("record");

    assertThat(invalid.code()).isEqualTo(3);
    assertThat(invalid.err()).contains("GB101").contains("nothing was written");
    assertThat(scene.content.resolve("shop/audits")).doesNotExist();
  }

  private String page(String path) {
    Path site = scene.folder.resolve("target/site");
    scene.run("build", "--output", site);
    return new String(
        files(site).getOrDefault(path, "").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
        java.nio.charset.StandardCharsets.UTF_8);
  }
}
