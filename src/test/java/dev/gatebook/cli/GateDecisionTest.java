package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.git.TestRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What gates ask for and what is declared, on a real repository with two audits. */
final class GateDecisionTest {
  private final Path folder;
  private final Path content;
  private final TestRepository repository;
  private final ObjectId first;
  private final ObjectId second;

  GateDecisionTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    content = folder.resolve("content");
    repository = TestRepository.in(folder);
    first = repository.with("main.py", "a\n").commit("main", "Begin");
    second =
        repository
            .with("main.py", "a\nb\nc\n")
            .with("db/migrations/001_users.up.sql", "create\n")
            .with("db/migrations/001_users.down.sql", "drop\n")
            .with("pulled.txt", "restored\n")
            .commit("main", "Grow", first);
    write(content, "gatebook.yml", "title: Register");
    write(content, "shop/project.yml", "name: Shop");
    plan("{ id: a, title: Main, status: done, evidence: [{ file: main.py }] }");
    audit("2026-03-01", first, "decision: { outcome: none }");
  }

  @AfterEach
  void close() {
    repository.close();
  }

  private void plan(String... tasks) {
    write(
        content,
        "shop/phases/1-base.yml",
        "phase: 1",
        "title: Base",
        "tasks:",
        "  - " + String.join("\n  - ", tasks));
  }

  private void audit(String day, ObjectId commit, String... more) {
    write(
        content,
        "shop/audits/" + day + "/audit.yml",
        "date: " + day,
        "title: Audit",
        "auditor: Reviewer",
        "commit: '" + commit.name() + "'",
        String.join("\n", more));
  }

  private CommandRun check(String... more) {
    Object[] all = new Object[more.length + 3];
    all[0] = "check";
    all[1] = "--content";
    all[2] = content;
    System.arraycopy(more, 0, all, 3, more.length);
    return CommandRun.of(all);
  }

  @Test
  void an_expired_waiver_counts_for_nothing_against_the_day_of_as_of() {
    String waiver = "waiver: { by: Boss, reason: later, until: 2026-03-31 }";
    plan(
        "{ id: a, title: Main, status: done, evidence: [{ file: main.py }] }",
        "{ id: b, title: Rest, status: open, " + waiver + " }");

    assertThat(check("--as-of", "2026-03-31").out()).contains("supported conditional-go");
    CommandRun after = check("--as-of", "2026-04-01");
    assertThat(after.out())
        .contains("supported pending", "b is declared open, its waiver ended on 2026-03-31");
  }

  @Test
  void the_page_says_that_a_waiver_has_expired() throws IOException {
    plan(
        "{ id: b, title: Rest, status: failed,"
            + " waiver: { by: Boss, reason: later, until: 2026-02-01 } }");
    assertThat(page("audits/2026-03-01/index.html"))
        .contains("Expired: it counts for nothing.", "its waiver ended on 2026-02-01");
  }

  @Test
  void a_condition_that_was_only_called_met_stays_with_its_first_audit_until_it_is_shown() {
    audit(
        "2026-03-01",
        first,
        "decision: { outcome: conditional-go, conditions: [",
        "  { id: C1, text: Load test is run, met: true },",
        "  { id: C2, text: Backups are restored, evidence: [{ file: pulled.txt }] } ] }");
    audit("2026-03-02", second, "decision: { outcome: go }");

    assertThat(check().out())
        .contains("supported conditional-go")
        .contains("condition[claimed] C1: Load test is run (since 2026-03-01:")
        .contains("the condition \"Load test is run\" is only claimed to be met");
    assertThat(check("--format", "json").out())
        .containsPattern("\"id\": \"C2\",[^}]*\"standing\": \"verified\"[^}]*\"carried\": true");
  }

  @Test
  void where_a_word_is_enough_trust_a_word_closes_a_condition() {
    write(content, "shop/project.yml", "name: Shop", "policy: { trust: claimed }");
    audit(
        "2026-03-01",
        first,
        "decision: { outcome: go, conditions: [{ id: C1, text: Run, met: true }] }");
    assertThat(check().out()).contains("supported go");
  }

  @Test
  void done_with_a_qualifier_is_not_done_and_the_page_shows_the_qualifier() throws IOException {
    plan("{ id: a, title: Main, status: Done (local), evidence: [{ file: main.py }] }");

    assertThat(check().out()).contains("supported pending", "declared Done (local)");
    assertThat(page("audits/2026-03-01/index.html")).contains("Done (local)");
  }

  @Test
  void declared_changes_are_counted_between_the_commits_of_both_audits() {
    audit(
        "2026-03-02",
        second,
        "decision: { outcome: go }",
        "declares: { files: { modified: 5 }, lines: { added: 92 }, migrations: 1 }",
        "deliverables: [{ file: main.py, added: 2, lines: 3 }]");

    CommandRun run = check("--fail-on", "contradicted");
    assertThat(run.out())
        .contains("declared figures: 3 confirmed, 2 contradicted")
        .contains("figure[contradicted] files.modified 5: declared 5, measured 1")
        .contains("figure[contradicted] lines.added 92: declared 92, measured 5")
        .contains("supported hold");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void declared_findings_are_counted_in_the_reports_of_static_analysis() {
    write(
        content,
        "shop/audits/2026-03-01/artifacts/lint.sarif",
        "{ \"version\": \"2.1.0\", \"runs\": [ { \"tool\": { \"driver\": { \"name\": \"lint\" } },",
        "  \"results\": [ { \"ruleId\": \"R1\", \"level\": \"error\", \"message\": { \"text\": \"x\" } } ] } ] }");
    audit("2026-03-01", first, "declares: { findings: { total: 0, error: 1, warning: 0 } }");

    assertThat(check().out())
        .contains("declared figures: 2 confirmed, 1 contradicted")
        .contains("figure[contradicted] findings.total 0: declared 0, measured 1");
  }

  @Test
  void more_migrations_than_were_added_may_be_all_of_them_and_fewer_are_contradicted() {
    audit("2026-03-02", second, "declares: { migrations: 4 }");
    assertThat(check().out())
        .contains("figure[unverifiable] migrations 4: 1 migration added since");
    audit("2026-03-02", second, "declares: { migrations: 0 }");
    assertThat(check().out()).contains("figure[contradicted] migrations 0: declared 0, measured 1");
  }

  @Test
  void a_task_is_held_to_the_checks_that_it_lists() {
    plan(
        "{ id: a, title: Main, status: done, declares: { checks: { passed: 3, total: 2 } }, checks: ["
            + "{ title: One, status: done, evidence: [{ file: main.py }] },"
            + "{ title: Two, status: done, evidence: [{ file: main.py }] } ] }");

    assertThat(check().out())
        .contains("figure[contradicted] checks.passed of a 3: declared 3, measured 2")
        .contains("error[GB096]: checks.passed of a is declared as 3")
        .contains("supported hold");
  }

  @Test
  void a_figure_with_its_whole_agrees_only_when_both_do() {
    write(
        content,
        "shop/audits/2026-03-01/artifacts/TEST-a.xml",
        "<testsuite name='a' tests='2' failures='0' errors='0' skipped='1'>",
        "<testcase classname='a' name='x'/><testcase classname='a' name='y'><skipped/></testcase>",
        "</testsuite>");
    audit("2026-03-01", first, "declares: { tests: { passed: 1 of 2, skipped: 1 of 3 } }");

    assertThat(check().out())
        .contains("declared figures: 1 confirmed, 1 contradicted")
        .contains("figure[contradicted] tests.skipped 1 of 3: declared 1 of 3, measured 1 of 2");
  }

  @Test
  void a_part_beyond_its_whole_is_an_error_though_nothing_can_be_measured() {
    audit("2026-03-01", first, "declares: { checks: { passed: 9, total: 7 } }");

    assertThat(check("--fail-on", "GB096").code()).isEqualTo(1);
    assertThat(check().out())
        .contains("error[GB096]: checks.passed is declared as 9, more than the whole of 7");
  }

  @Test
  void a_figure_with_its_whole_has_bounds_and_a_whole_in_the_data() {
    audit(
        "2026-03-01", first, "declares: { tests: { passed: 39 of 52, failed: 15+ }, rest: 2-3 h }");

    assertThat(check("--format", "json").out())
        .containsPattern("\"least\": 39,\\s+\"most\": 39,\\s+\"of\": 52")
        .containsPattern("\"least\": 15\\s")
        .containsPattern("\"least\": 2,\\s+\"most\": 3,\\s+\"unit\": \"h\"");
  }

  @Test
  void every_rule_is_listed_with_the_key_that_it_comes_from() {
    write(
        content,
        "shop/project.yml",
        "name: Shop",
        "policy: { tests: { passed: '>= 90%' }, coverage: { line: '>= 70%' } }");

    assertThat(check().out())
        .contains("rule[not-evaluated] tests passed >= 90 %")
        .contains("(content/shop/project.yml:2:20)")
        .contains("(content/shop/project.yml:2:52)")
        .contains("3 of 8 rules held");
  }

  @Test
  void a_task_above_checks_is_weighed_and_not_counted() {
    plan(
        "{ id: a, title: Main, status: done, evidence: [{ file: gone.py }], checks: ["
            + "{ title: One, status: done, evidence: [{ file: lost.py }] },"
            + "{ title: Two, status: done, evidence: [{ file: main.py }] } ] }");

    assertThat(check("--format", "json").out())
        .contains("\"actual\": \"1 of 2 met, 1 task above checks not\"")
        .contains("1 of 2 mandatory criteria and 1 task above checks lack their evidence");
  }

  @Test
  void without_a_repository_that_is_the_reason() {
    write(content, "shop/project.yml", "name: Shop", "repository: none");
    write(content, "shop/audits/2026-03-01/audit.yml", "date: 2026-03-01", "title: Audit");

    assertThat(check().out())
        .contains("a is unavailable: the project names no repository")
        .doesNotContain("a is unavailable: the audit names no commit");
  }

  private String page(String path) throws IOException {
    Path site = folder.resolve("site");
    CommandRun run = CommandRun.of("build", "--content", content, "--output", site);
    assertThat(run.code()).as(run.err()).isZero();
    return Files.readString(site.resolve("shop").resolve(path));
  }
}
