package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.checks.SiteLinks;
import dev.gatebook.record.SealedContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that publishes its older audits in short. */
final class RetentionTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    write(5);
  }

  private void write(int audits) throws IOException {
    SealedContent content =
        SealedContent.of(audits)
            .put(SealedContent.folder("2026-01-10") + "errata/2026-06-01.md", "It was 39.\n");
    for (Map.Entry<String, byte[]> file : content.files().entrySet()) {
      Files.createDirectories(folder.resolve(file.getKey()).getParent());
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private void keep(String where, int full) throws IOException {
    String head = where.equals("gatebook.yml") ? "title: Register" : "name: App";
    CommandRun.write(folder.resolve("content"), where, head, "retention: { full: " + full + " }");
  }

  private CommandRun build(String... more) {
    Object[] all = new Object[more.length + 5];
    all[0] = "build";
    all[1] = "--content";
    all[2] = folder.resolve("content");
    all[3] = "--output";
    all[4] = folder.resolve("site");
    System.arraycopy(more, 0, all, 5, more.length);
    return CommandRun.of(all);
  }

  private Path site(String path) {
    return folder.resolve("site").resolve(path);
  }

  @Test
  void older_audits_keep_their_address_with_decisions_figures_errata_and_seal() throws IOException {
    keep("gatebook.yml", 2);

    CommandRun run = build();

    assertThat(run.out()).contains("app: 3 of 5 audits in short by its retention");
    String page = Jsoup.parse(Files.readString(site("app/audits/2026-01-10/index.html"))).text();
    assertThat(page)
        .contains("Published in short: the project shows its newest 2 audits in full")
        .contains("Erratum of 2026-06-01")
        .contains("Supported by evidence")
        .contains("Criteria verified")
        .contains("sha256:");
    assertThat(site("app/audits/2026-01-10/audit.json")).exists();
    assertThat(site("app/audits/2026-01-10/tests")).doesNotExist();
    assertThat(site("app/audits/2026-04-10/tests/index.html")).exists();
  }

  @Test
  void no_link_breaks_and_comparisons_with_thinned_audits_are_left_out() throws IOException {
    for (int full : new int[] {1, 2, 4, 5, 9}) {
      keep("gatebook.yml", full);
      build();

      assertThat(SiteLinks.broken(folder.resolve("site"))).as("full: %d", full).isEmpty();
      assertThat(Files.exists(site("app/diffs/2026-01-10...2026-02-10")))
          .as("full: %d", full)
          .isEqualTo(full >= 5);
    }
  }

  @Test
  void where_nothing_is_said_the_newest_twenty_audits_keep_all_their_pages() throws IOException {
    write(22);

    assertThat(build().out()).contains("app: 2 of 22 audits in short by its retention");
    assertThat(site("app/audits/2026-02-10/tests")).doesNotExist();
    assertThat(site("app/audits/2026-03-10/tests/index.html")).exists();
    assertThat(SiteLinks.broken(folder.resolve("site"))).isEmpty();

    keep("app/project.yml", 99);
    assertThat(build().out()).doesNotContain("in short");
  }

  @Test
  void the_project_page_and_the_list_of_versions_say_it() throws IOException {
    keep("gatebook.yml", 2);
    build();

    assertThat(Jsoup.parse(Files.readString(site("app/index.html"))).text())
        .contains("3 older audits published in short");
    assertThat(Files.readString(site("app/versions.json")).split("\"published\": \"short\"", -1))
        .hasSize(4);
  }

  @Test
  void the_retention_of_a_project_counts_before_that_of_the_site() throws IOException {
    keep("gatebook.yml", 1);
    keep("app/project.yml", 4);

    assertThat(build().out()).contains("app: 1 of 5 audits in short");
  }

  @Test
  void all_records_stay_and_are_verified_against_the_thinned_site() throws IOException {
    keep("gatebook.yml", 1);
    build();

    CommandRun run =
        CommandRun.of(
            "verify", "--content", folder.resolve("content"), "--against", folder.resolve("site"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("5 audits: 5 sealed, of them 5 intact");
  }

  @Test
  void a_dry_run_lists_what_would_change_and_writes_nothing() throws IOException {
    assertThat(build("--dry-run").out())
        .contains("write   app/audits/2026-01-10/tests/index.html")
        .contains("nothing was written");
    assertThat(folder.resolve("site")).doesNotExist();

    build();
    Map<String, String> before = CommandRun.files(folder.resolve("site"));
    keep("gatebook.yml", 4);
    CommandRun run = build("--dry-run");

    assertThat(run.code()).isNotEqualTo(2);
    assertThat(run.out())
        .contains("short   app 2026-01-10")
        .contains("remove  app/audits/2026-01-10/tests/index.html")
        .contains("app: 1 of 5 audits in short by its retention; all records stay");
    assertThat(CommandRun.files(folder.resolve("site"))).isEqualTo(before);
  }

  @Test
  void a_retention_that_is_no_number_is_refused_at_its_place() throws IOException {
    keep("gatebook.yml", 0);

    CommandRun run = build();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("gatebook.yml:2:").contains("a whole number from 1 on");
  }
}
