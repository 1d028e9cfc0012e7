package dev.gatebook.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gatebook.git.TestRepository;
import dev.gatebook.model.AuditDrift;
import dev.gatebook.model.AuditDrift.By;
import dev.gatebook.model.Drift;
import dev.gatebook.model.Drift.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three audits of one repository: one at the first commit, one later, one without a commit. */
final class DriftsTest {
  private final Path content;
  private final TestRepository repository;
  private final ObjectId second;

  DriftsTest(@TempDir Path folder) throws IOException {
    content = folder.resolve("content");
    repository = TestRepository.in(folder);
    ObjectId first = repository.with("a.py", "one = 1\ntwo = 2\n").commit("main", "first");
    second = repository.with("a.py", "one = 1\ntwo = 20\n").commit("main", "second", first);
    write("gatebook.yml", "title: Register");
    write("shop/project.yml", "name: Shop");
    write(
        "shop/phases/1-base.yml",
        "phase: 1",
        "title: Base",
        "tasks:",
        "  - id: '1'",
        "    title: Parent",
        "    status: done",
        "    checks:",
        "      - { id: '1.1', title: One, status: done, evidence: [{ file: a.py, lines: '1' }] }",
        "      - { id: '1.2', title: Two, status: done, evidence: [{ file: a.py, lines: '2' }] }");
    audit("2026-03-01", "commit: '" + first.name() + "'");
    audit(
        "2026-03-02",
        "commit: '" + second.name() + "'",
        "decision:",
        "  outcome: conditional-go",
        "  conditions:",
        "    - { id: C-1, text: Keep it, evidence: [{ file: a.py, contains: 'two = 20' }] }",
        "issues:",
        "  - { id: I-1, title: Magic number, evidence: [{ file: a.py, lines: '2' }] }");
  }

  private void audit(String day, String... lines) throws IOException {
    String head = "date: " + day + "\ntitle: Audit\nauditor: Reviewer\n";
    write("shop/audits/" + day + "/audit.yml", head + String.join("\n", lines));
  }

  private void write(String path, String... lines) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  @AfterEach
  void close() {
    repository.close();
  }

  private List<AuditDrift> drifts() {
    Evaluation evaluation =
        Evaluate.run(new Request(content, Optional.empty(), "test"), Progress.SILENT);
    assertThat(evaluation.problems()).isEmpty();
    return evaluation.projects().get(0).drifts();
  }

  @Test
  void an_older_audit_is_followed_to_the_next_one() {
    AuditDrift older = drifts().get(0);
    assertThat(older.until()).contains("2026-03-02");
    assertThat(older.cited()).extracting(AuditDrift.Cited::id).containsExactly("1.1", "1.2");
    assertThat(older.stale()).extracting(AuditDrift.Cited::id).containsExactly("1.2");
  }

  @Test
  void the_newest_audit_is_followed_to_what_is_checked_out() throws IOException {
    assertThat(drifts().get(1).stale()).isEmpty();
    repository.with("a.py", "one = 1\ntwo = 21\n").commit("main", "third", second);
    AuditDrift newest = drifts().get(1);
    assertThat(newest.until()).isEmpty();
    assertThat(newest.cited())
        .extracting(AuditDrift.Cited::by, AuditDrift.Cited::id, one -> one.drift().kind())
        .containsExactly(
            tuple(By.CRITERION, "1.1", Kind.FRESH),
            tuple(By.CRITERION, "1.2", Kind.TOUCHED),
            tuple(By.CONDITION, "C-1", Kind.GONE),
            tuple(By.ISSUE, "I-1", Kind.TOUCHED));
  }

  @Test
  void an_audit_without_a_commit_says_that_nothing_is_known() throws IOException {
    audit("2026-03-03", "");
    List<AuditDrift> drifts = drifts();
    assertThat(drifts.get(2).cited()).isEmpty();
    assertThat(drifts.get(2).because()).isEqualTo("the audit names no commit");
    assertThat(drifts.get(1).because()).isEqualTo("the next audit has no commit");
  }

  @Test
  void the_words_of_kinds_are_those_of_the_json() {
    assertThat(Kind.values()).extracting(Drift.Kind::key).contains("fresh", "touched", "gone");
    assertThat(By.CRITERION.key()).isEqualTo("criterion");
  }
}
