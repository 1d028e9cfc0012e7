package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Seal;
import dev.gatebook.model.SourceFile;
import dev.gatebook.record.SealYaml;
import dev.gatebook.record.SealedFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record of an engine that saw things otherwise than today's, and lacked one of its rules. */
final class LaterVerdictsTest {
  private final RecordScene scene;

  LaterVerdictsTest(@TempDir Path folder) throws IOException {
    scene = new RecordScene(folder);
    scene.run("record", "--date", "2026-03-02");
    assertThat(scene.run("verify").out()).doesNotContain("different today", "found later");
    Path verdicts = scene.audit("2026-03-02").resolve("measured/assessment.json");
    String written = Files.readString(verdicts);
    String older =
        written
            .replaceFirst("\"verdict\": \"verified\"", "\"verdict\": \"missing\"")
            .replaceFirst("(?s)\"findings\": \\[.*\\],\\s*\"set", "\"findings\": [ ], \"set");
    assertThat(written).contains("\"GB033\"");
    assertThat(older).contains("\"verdict\": \"missing\"").doesNotContain("\"GB033\"");
    Files.writeString(verdicts, older);
    seal("0.0.9");
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private void seal(String tool) throws IOException {
    Path folder = scene.audit("2026-03-02");
    List<SourceFile> files = new ArrayList<>();
    CommandRun.files(folder)
        .forEach(
            (path, text) ->
                files.add(SourceFile.of(path, text.getBytes(StandardCharsets.ISO_8859_1))));
    SealedFolder sealed = new SealedFolder(files);
    Seal old = sealed.seal().orElseThrow();
    Seal open =
        new Seal(
            old.schema(),
            tool,
            old.project(),
            old.audit(),
            old.commit(),
            old.tree(),
            old.previous(),
            sealed.entries(),
            "");
    Files.write(folder.resolve("seal.yml"), SealYaml.write(SealYaml.closed(open)));
  }

  @Test
  void what_comes_out_differently_today_is_listed_with_both_reasons_and_fails_only_when_asked() {
    CommandRun run = scene.run("verify");

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out())
        .contains("different today: 2026-03-02 1.1, file: ")
        .contains("then missing: ")
        .contains("now  verified: src/limiter.py is there and reads as cited")
        .contains("1 verdict comes out differently today");
    assertThat(scene.run("verify", "--fail-on", "different").code()).isEqualTo(1);
    assertThat(scene.run("verify", "--format", "json").out())
        .contains("\"subject\": \"1.1\"", "\"verdict\": \"missing\"", "\"verdict\": \"verified\"");
  }

  @Test
  void what_only_later_rules_find_stands_apart() {
    assertThat(scene.run("verify").out())
        .contains("found later[GB033]: 2026-03-02: the audit declares no decision");
  }

  @Test
  void the_integrity_page_shows_both_and_the_frozen_pages_neither() throws IOException {
    Path site = scene.folder.resolve("target/site");
    scene.run("build", "--output", site);

    String project =
        Jsoup.parse(Files.readString(site.resolve("shop/integrity/index.html"))).text();
    assertThat(project)
        .contains("Found later 2")
        .contains("Different today 1")
        .contains("The audit declares no decision");
    assertThat(Files.readString(site.resolve("shop/audits/2026-03-02/integrity/index.html")))
        .doesNotContain("declares no decision");
  }

  @Test
  void without_the_audited_commit_the_evidence_is_not_checked(@TempDir Path plain)
      throws IOException {
    Path copy = RecordScene.copy(scene.content, plain.resolve("content"));

    CommandRun run = CommandRun.of("verify", "--content", copy);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("found later[GB033]")
        .doesNotContain("different today")
        .contains("not checked: today's evidence of 2026-03-02: ");
  }
}
