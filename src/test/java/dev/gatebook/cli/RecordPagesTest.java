package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.git.TestRepository;
import dev.gatebook.record.SealedContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of a project say of its records. */
final class RecordPagesTest {
  private static final String FIRST = SealedContent.folder("2026-01-10");
  @TempDir Path folder;

  private void write(SealedContent content) throws IOException {
    for (Map.Entry<String, byte[]> file : content.files().entrySet()) {
      Files.createDirectories(folder.resolve(file.getKey()).getParent());
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private Document page(String path) throws IOException {
    Path site = folder.resolve("site");
    CommandRun.of("build", "--content", folder.resolve("content"), "--output", site);
    return Jsoup.parse(Files.readString(site.resolve(path)));
  }

  @Test
  void each_record_stands_with_its_state_its_seal_and_what_follows() throws IOException {
    write(SealedContent.of(2).audit("2026-03-10"));

    String records = page("app/integrity/index.html").text();

    assertThat(records)
        .contains("Records 2 of 3 sealed")
        .contains("2026-03-10 Draft no seal")
        .contains("2026-01-10 Intact sha256:")
        .contains("none, the first")
        .contains("Changes of the records after their sealing");
  }

  @Test
  void a_broken_record_is_named_with_its_file_and_code() throws IOException {
    write(SealedContent.of(2).put(FIRST + "report.md", "All is well.\n"));

    Document page = page("app/integrity/index.html");

    assertThat(page.text())
        .contains("2026-01-10 Broken")
        .contains("report.md was changed after it was sealed")
        .contains("content/app/audits/2026-01-10/report.md");
    assertThat(page.select("a[href$=rules/GB401/index.html]")).isNotEmpty();
  }

  @Test
  void a_change_after_the_sealing_is_told_with_commit_author_and_day() throws IOException {
    try (TestRepository repository = TestRepository.in(folder)) {
      SealedContent content = SealedContent.of(1);
      content.files().forEach(repository::with);
      ObjectId sealed = repository.commitBy("Ada Lovelace", "main", "Seal");
      content.put(FIRST + "report.md", "All is well.\n").sealAgain("2026-01-10");
      content.files().forEach(repository::with);
      ObjectId forged = repository.commitBy("Grace Hopper", "main", "Tidy", sealed);
      write(content);

      assertThat(page("app/integrity/index.html").text())
          .contains(
              "changed after it was sealed by commit "
                  + forged.name().substring(0, 7)
                  + " of Grace Hopper on 2026-03-01")
          .doesNotContain("Changes of the records after their sealing");
    }
  }

  @Test
  void an_erratum_stands_first_on_its_audit_and_is_counted_in_lists() throws IOException {
    write(
        SealedContent.of(1)
            .put(FIRST + "errata/2026-05-01.md", "It was **39**, not 52.\n")
            .put(FIRST + "errata/2026-05-01-2.md", "And on staging.\n"));

    Document page = page("app/audits/2026-01-10/index.html");

    assertThat(page.select("section h2").eachText().get(0)).contains("Erratum of 2026-05-01");
    assertThat(page.select("section h2").eachText().get(1)).contains("Erratum 2 of 2026-05-01");
    assertThat(page.select("#erratum-2026-05-01").text()).contains("It was 39, not 52.");
    assertThat(page("app/index.html").text()).contains("2 errata");
    assertThat(CommandRun.of("list", "--content", folder.resolve("content")).out())
        .contains("(2 errata)");
    assertThat(Files.readString(folder.resolve("site/app/versions.json")))
        .contains("\"errata\": 2");
  }

  @Test
  void the_seal_is_published_as_anybody_can_compute_it() throws Exception {
    SealedContent content = SealedContent.of(1);
    write(content);
    page("app/index.html");
    byte[] seal = Files.readAllBytes(folder.resolve(FIRST + "seal.yml"));
    String digest =
        java.util.HexFormat.of()
            .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(seal));

    assertThat(Files.readString(folder.resolve("site/app/versions.json")))
        .contains("\"seal\": \"" + digest + "\"");
    assertThat(Files.readString(folder.resolve("site/app/audits/2026-01-10/audit.json")))
        .contains("\"digest\": \"" + digest + "\"");
  }
}
