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

/** An audit of a real repository that cites lines, a text and a file that must be gone. */
final class StaleEvidenceTest {
  private static final String LIMITER =
      "RATE = 60\n\n\ndef allowed(user):\n    return calls(user) < RATE\n";

  private final Path folder;
  private final Path content;
  private final TestRepository repository;
  private final ObjectId audited;

  StaleEvidenceTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    content = folder.resolve("content");
    repository = TestRepository.in(folder);
    audited = repository.with("limiter.py", LIMITER).commit("main", "Add the limiter");
    write(content, "gatebook.yml", "title: Register");
    write(content, "shop/project.yml", "name: Shop");
    write(
        content,
        "shop/phases/1-base.yml",
        "phase: 1",
        "title: Base",
        "tasks:",
        "  - id: '1.1'",
        "    title: Limiter",
        "    status: done",
        "    evidence: [{ file: limiter.py, lines: 4-5 }]",
        "  - id: '1.2'",
        "    title: Rate",
        "    status: done",
        "    evidence:",
        "      - { file: limiter.py, contains: 'RATE = 60' }",
        "      - { file: secret.key, present: false }",
        "      - { file: limiter.py, contains: 'never there' }");
    write(
        content,
        "shop/audits/2026-03-01/audit.yml",
        "date: 2026-03-01",
        "title: First audit",
        "auditor: Reviewer",
        "commit: '" + audited.name() + "'");
  }

  @AfterEach
  void close() {
    repository.close();
  }

  private ObjectId commit(String subject, String limiter) throws IOException {
    return repository.with("limiter.py", limiter).commit("main", subject, audited);
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
  void at_the_audited_commit_nothing_is_stale() {
    CommandRun run = check("--fail-on", "stale");
    assertThat(run.out()).doesNotContain("stale");
    assertThat(run.code()).isZero();
  }

  @Test
  void layout_and_moved_lines_are_not_stale() throws IOException {
    commit("Format", "import time\n\nRATE  =  60\n\n\n" + LIMITER.substring(11).indent(4));
    CommandRun run = check("--fail-on", "stale");
    assertThat(run.out()).doesNotContain("stale");
    assertThat(run.code()).isZero();
    assertThat(check("--format", "json").out())
        .contains("\"freshness\": \"shifted\"")
        .contains("\"freshness\": \"fresh\"");
  }

  @Test
  void an_edit_of_cited_lines_is_named_with_its_commit_and_fails_on_stale() throws IOException {
    ObjectId edit = commit("Allow one more", LIMITER.replace("< RATE", "<= RATE"));
    CommandRun run = check("--fail-on", "stale");
    assertThat(run.out())
        .contains("stale[touched]: 1.1 cites limiter.py:4-5: lines 4-5 changed")
        .contains("--> " + edit.name().substring(0, 7) + " Allow one more");
    assertThat(run.err())
        .contains("shop 2026-03-01 fails on stale: what 1 citation means changed since");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void ci_systems_are_told_of_stale_lines_where_they_are_now() throws IOException {
    ObjectId edit = commit("Allow one more", "\n\n" + LIMITER.replace("< RATE", "<= RATE"));
    String by = edit.name().substring(0, 7) + " Allow one more";
    assertThat(check("--format", "github").out())
        .contains("::notice file=limiter.py,line=6,title=GB341::stale since 2026-03-01: 1.1 cites")
        .contains(by);
    assertThat(check("--format", "sarif").out())
        .contains("\"ruleId\": \"GB341\"", "\"level\": \"note\"", by, "\"startLine\": 6");
  }

  @Test
  void evidence_that_did_not_hold_at_the_audit_cannot_go_stale() throws IOException {
    commit("Write it", LIMITER + "# never there\n");
    assertThat(check().out()).doesNotContain("stale");
    assertThat(check("--format", "json").out()).containsOnlyOnce("\"id\": \"1.1\"");
  }

  @Test
  void without_fail_on_stale_evidence_is_told_and_nothing_more() throws IOException {
    commit("Half the rate", LIMITER.replace("60", "30"));
    CommandRun run = check();
    assertThat(run.out()).contains("stale[gone]: 1.2 cites limiter.py: 'RATE = 60' no longer");
    assertThat(run.code()).isZero();
  }

  @Test
  void the_page_of_the_project_shows_what_went_stale_and_the_frozen_audit_does_not()
      throws IOException {
    commit("Allow one more", LIMITER.replace("< RATE", "<= RATE"));
    Path site = folder.resolve("site");
    CommandRun run = CommandRun.of("build", "--content", content, "--output", site);
    assertThat(run.code()).as(run.err()).isZero();
    String project = Files.readString(site.resolve("shop/index.html"));
    assertThat(project).contains("limiter.py:4-5", "Allow one more", "chip--stale", "1 of 3 stale");
    assertThat(Files.readString(site.resolve("index.html")))
        .contains("1 criterion is stale since the audit 2026-03-01");
    assertThat(Files.readString(site.resolve("shop/audits/2026-03-01/index.html")))
        .doesNotContain("Allow one more")
        .doesNotContain("chip--stale");
  }
}
