package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One project whose only task is backed by a test report. */
final class CheckTest {
  private static final String REPORT = "shop/audits/2026-01-10/artifacts/TEST-shop.CartTest.xml";
  @TempDir private Path folder;
  private Path content;

  @BeforeEach
  void a_project_whose_tests_pass() {
    content = folder.resolve("content");
    write(content, "gatebook.yml", "title: Register");
    write(content, "shop/project.yml", "name: Shop", "policy: { tests: { failed: '= 0' } }");
    write(
        content,
        "shop/phases/1-base.yml",
        "phase: 1",
        "title: Base",
        "tasks:",
        "  - id: '1.1'",
        "    title: Cart",
        "    status: done",
        "    evidence: [{ tests: { select: 'shop.CartTest*', passed: '>= 2', failed: '= 0' } }]");
    write(
        content,
        "shop/audits/2026-01-10/audit.yml",
        "date: 2026-01-10",
        "title: First audit",
        "auditor: Reviewer",
        "decision: { outcome: go }",
        "declares: { tests: { total: 2, passed: 2, failed: 0 } }");
    report("");
  }

  private void report(String second) {
    write(
        content,
        REPORT,
        "<?xml version='1.0' encoding='UTF-8'?>",
        "<testsuite name='shop.CartTest' tests='2' failures='0' errors='0' skipped='0' time='0.2'>",
        "  <testcase classname='shop.CartTest' name='adds' time='0.1'/>",
        "  <testcase classname='shop.CartTest' name='removes' time='0.1'>" + second + "</testcase>",
        "</testsuite>");
  }

  private CommandRun check(Object... more) {
    Object[] all = new Object[more.length + 3];
    all[0] = "check";
    all[1] = "--content";
    all[2] = content;
    System.arraycopy(more, 0, all, 3, more.length);
    return CommandRun.of(all);
  }

  @Test
  void passing_tests_support_the_declared_go() {
    CommandRun run = check("--fail-on", "contradicted,no-go,hold,pending,unavailable,missing");

    assertThat(run.out()).contains("shop 2026-01-10  declared go, supported go");
    assertThat(run.code()).isZero();
  }

  @Test
  void without_an_audit_the_next_command_is_told() throws IOException {
    Files.delete(content.resolve(REPORT));
    Files.delete(content.resolve("shop/audits/2026-01-10/audit.yml"));

    CommandRun run = check();

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("No audit to check yet").contains("gatebook record PROJECT");
  }

  @Test
  void a_failing_test_turns_the_gate_and_is_named_by_fail_on() {
    report("<failure message='expected 1'>trace</failure>");

    CommandRun run = check("--fail-on", "contradicted,no-go");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("supported no-go");
    assertThat(run.err()).contains("shop 2026-01-10 fails on contradicted", "fails on no-go");
  }

  @Test
  void evidence_of_an_issue_that_cannot_be_looked_up_counts_for_fail_on() {
    write(
        content,
        "shop/audits/2026-01-10/audit.yml",
        "date: 2026-01-10",
        "title: First audit",
        "auditor: Reviewer",
        "decision: { outcome: go }",
        "issues:",
        "  - id: B1",
        "    title: Cart loses items",
        "    severity: major",
        "    status: fixed",
        "    evidence: [{ coverage: { line: '>= 80%' } }]");

    CommandRun run = check("--fail-on", "unavailable");

    assertThat(run.err()).contains("shop 2026-01-10 fails on unavailable: 1 piece of evidence");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void without_fail_on_a_bad_gate_is_told_and_nothing_more() {
    report("<failure message='expected 1'>trace</failure>");

    assertThat(check().code()).isZero();
  }

  @Test
  void a_truncated_report_is_named_with_its_position_and_the_gate_gets_no_greener()
      throws IOException {
    Path whole = content.resolve(REPORT);
    write(
        content,
        "shop/audits/2026-01-10/artifacts/TEST-shop.OtherTest.xml",
        "<testsuite name='shop.OtherTest'><testcase classname='shop.OtherTest' name='x'/></testsuite>");
    String text = Files.readString(whole);
    Files.writeString(whole, text.substring(0, text.indexOf("removes")));

    CommandRun run = check("--format", "json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .contains("TEST-shop.CartTest.xml")
        .containsPattern("\"line\": 4")
        .containsPattern("\"supported\": \"(no-go|hold)\"");
    CommandRun list = CommandRun.of("list", "--content", content, "--format", "json");
    assertThat(list.out()).doesNotContain("\"supported\": \"go\"");
  }

  @Test
  void a_declared_failure_without_a_test_keeps_the_gate_from_go() throws IOException {
    Path report = content.resolve(REPORT);
    Files.writeString(report, Files.readString(report).replace("errors='0'", "errors='1'"));

    CommandRun run = check();

    assertThat(run.out()).doesNotContain("supported go").contains("GB211");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void the_other_files_still_count_beside_a_broken_one() throws IOException {
    Path broken = content.resolve("shop/audits/2026-01-10/artifacts/broken.xml");
    Files.writeString(broken, "<testsuite><testcase");

    CommandRun run = CommandRun.of("inspect", content.resolve(REPORT).resolveSibling(""));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("2 files, 1 not read: 2 tests: 2 passed");
  }

  @Test
  void json_has_the_documented_shape() {
    assertThat(check("--format", "json").out())
        .startsWith("{\n  \"projects\": [")
        .contains("\"id\": \"shop\"", "\"audit\": \"2026-01-10\"", "\"declared\": \"go\"")
        .endsWith("\"problems\": []\n}\n");
  }

  @Test
  void an_unknown_project_is_a_usage_error_that_names_the_known_ones() {
    CommandRun run = check("--project", "shpo");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there are shop");
  }

  @Test
  void an_unknown_word_of_fail_on_is_a_usage_error() {
    CommandRun run = check("--fail-on", "contradictd");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("contradictd").contains("contradicted");
  }

  @Test
  void an_unknown_code_of_fail_on_is_a_usage_error_because_it_could_never_occur() {
    CommandRun run = check("--fail-on", "GB999");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("GB999");
  }

  @Test
  void a_code_of_fail_on_is_told_as_it_is_published() {
    report("<failure message='expected 1'>trace</failure>");

    assertThat(check("--fail-on", "gb010").err()).contains("fails on GB010: 1 finding");
  }

  @Test
  void a_hint_fails_by_its_code_and_never_by_its_severity() throws IOException {
    Path audit = content.resolve("shop/audits/2026-01-10/audit.yml");
    String runs = "runs: [{ command: make, observed: ok }, { command: make, observed: broken }]";
    Files.writeString(audit, Files.readString(audit) + runs + "\n");

    assertThat(check().out()).contains("warning[GB031] (hint)");
    assertThat(check("--fail-on", "warning").code()).isZero();
    assertThat(check("--fail-on", "GB031").code()).isEqualTo(1);
  }

  @Test
  void list_shows_both_decisions() {
    CommandRun run = CommandRun.of("list", "--content", content);

    assertThat(run.out()).containsPattern("2026-01-10 +declared go +supported go +unpinned +draft");
  }
}
