package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The evidence of an issue is looked up at the commit, and what it showed stays with the record.
 */
final class IssueEvidenceTest {
  @TempDir private Path folder;
  private RecordScene scene;

  @BeforeEach
  void a_sealed_audit_with_a_fix_that_holds_and_one_that_does_not() throws IOException {
    scene = new RecordScene(folder);
    write(
        scene.audit("2026-03-02"),
        "audit.yml",
        "date: 2026-03-02",
        "title: Review",
        "issues:",
        "  - { id: B1, title: Limit is wrong, status: fixed,",
        "      evidence: [{ file: src/limiter.py, contains: RATE = 60 }] }",
        "  - { id: B2, title: Burst is wrong, status: fixed,",
        "      evidence: [{ file: src/limiter.py, contains: BURST = 5 }] }");
    CommandRun run = scene.run("record", "--id", "2026-03-02", "--date", "2026-03-02");
    assertThat(run.code()).as(run.out() + run.err()).isZero();
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private String hero(String issue) throws IOException {
    Path site = folder.resolve("target/site");
    scene.run("build", "--output", site);
    return Jsoup.parse(site.resolve("shop/issues/" + issue + "/index.html").toFile(), "UTF-8")
        .select(".hero .verdict .chip")
        .text();
  }

  @Test
  void a_fix_stands_as_its_evidence_shows() throws IOException {
    assertThat(hero("b1")).isEqualTo("Fixed, verified");
    assertThat(hero("b2")).isEqualTo("Declared fixed, contradicted");
  }

  @Test
  void a_fix_that_its_evidence_contradicts_is_a_finding() {
    assertThat(scene.run("check").out()).contains("GB097").contains("B2 is declared fixed");
  }

  @Test
  void what_was_found_stays_with_the_record_when_the_code_changes() throws IOException {
    scene.commit("src/limiter.py", "BURST = 5\n");

    assertThat(hero("b1")).isEqualTo("Fixed, verified");
    assertThat(hero("b2")).isEqualTo("Declared fixed, contradicted");
    assertThat(Files.readString(scene.audit("2026-03-02").resolve("measured/assessment.json")))
        .contains("\"issues\"");
  }
}
