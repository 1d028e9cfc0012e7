package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long something was open where the dates of audits are odd. */
final class LifeDatesTest {
  @TempDir private Path folder;

  private String why(String first, String second) throws IOException {
    Path content = folder.resolve("content");
    write(content, "gatebook.yml", "title: Readiness");
    write(content, "shop/project.yml", "name: Shop");
    audit(content, "a", first, "open");
    audit(content, "b", second, "fixed");
    Path site = folder.resolve("site");
    CommandRun run = CommandRun.of("build", "--content", content, "--output", site);
    assertThat(run.code()).as(run.err()).isZero();
    return Jsoup.parse(site.resolve("shop/issues/b1/index.html").toFile(), "UTF-8")
        .select(".hero .why")
        .text();
  }

  private static void audit(Path content, String id, String date, String status) {
    write(
        content,
        "shop/audits/" + id + "/audit.yml",
        "title: Review",
        "date: " + date,
        "issues: [{ id: B1, title: Payment crashes, status: " + status + " }]");
  }

  @Test
  void two_audits_of_one_day_are_less_than_a_day_apart() throws IOException {
    assertThat(why("2026-03-02", "2026-03-02"))
        .startsWith("Open for less than a day, from a to b.");
  }

  @Test
  void without_a_date_no_time_is_made_up() throws IOException {
    assertThat(why("2026-03-02", "current session"))
        .contains("Open for an unknown time, for want of dates");
  }
}
