package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.git.TestRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happened between audits stands on the axis of the charts, in a list and in the table. */
final class ChartEventsTest {
  @TempDir private Path folder;
  private Document page;

  private static String phase(int coverage) {
    return """
        phase: 1
        title: Base
        gate: { title: Base, policy: { coverage: { line: ">= %d %%" } } }
        tasks: [{ id: '1.1', title: Build, status: done }]
        """
        .formatted(coverage);
  }

  private static String tests(String suite) {
    return "<testsuite name='%s' tests='1'><testcase classname='a.B' name='t'/></testsuite>"
        .formatted(suite);
  }

  @BeforeEach
  void three_audits_between_which_a_bar_fell_a_tool_changed_and_code_was_committed()
      throws IOException {
    try (TestRepository repository = TestRepository.in(folder)) {
      repository
          .with("content/gatebook.yml", "title: Register\n")
          .with("content/shop/project.yml", "name: Shop\n")
          .with("content/shop/phases/1-base.yml", phase(60));
      audit(repository, "2026-01-10", 70, "s", "3.11.2");
      repository.at(Instant.parse("2026-01-15T08:00:00Z")).with("a", "1").commit("main", "Work");
      audit(repository, "2026-01-20", 60, "s", "3.11.2");
      repository.at(Instant.parse("2026-01-25T08:00:00Z")).with("a", "2").commit("main", "More");
      audit(repository, "2026-02-28", 60, "pytest", "3.12.1");
      repository.checkOut(repository.commit("main", "Audit it"));
    }
    Path site = folder.resolve("site");
    CommandRun run =
        CommandRun.of("build", "--content", folder.resolve("content"), "--output", site);
    assertThat(run.code()).as(run.err()).isZero();
    page = Jsoup.parse(Files.readString(site.resolve("shop/index.html")));
  }

  private static void audit(
      TestRepository repository, String day, int coverage, String suite, String python)
      throws IOException {
    ObjectId audited =
        repository.at(Instant.parse(day + "T06:00:00Z")).commit("main", "Ready for " + day);
    String at = "content/shop/audits/" + day + "/";
    repository
        .with(
            at + "audit.yml",
            "date: %s\ntitle: Audit\ncommit: %s\nenvironment: { Python: '%s', Rows: '%s' }\n"
                .formatted(day, audited.name(), python, day))
        .with(at + "phases/1-base.yml", phase(coverage))
        .with(at + "artifacts/junit.xml", tests(suite));
  }

  private List<String> list() {
    return page.select("#readiness .kv").select("dt, dd").eachText();
  }

  @Test
  void each_event_is_told_in_words_at_the_audit_that_it_is_first_so_for() {
    assertThat(list()).hasSize(4);
    assertThat(list().get(0)).isEqualTo("1 2026-01-20");
    assertThat(list().get(1)).startsWith("Criteria: 1 goalpost moved:").contains("60 %", "70 %");
    assertThat(list().get(2)).isEqualTo("2 2026-02-28");
    assertThat(list().get(3))
        .startsWith("Tools: ")
        .contains("Reports of tests by pytest, before")
        .contains("Python 3.12.1, before 3.11.2.")
        .doesNotContain("Rows");
  }

  @Test
  void each_event_leads_to_the_comparison_that_found_it() {
    assertThat(page.select("#readiness .kv a").eachAttr("href"))
        .containsExactly(
            "diffs/2026-01-10...2026-01-20/index.html#goalposts",
            "diffs/2026-01-20...2026-02-28/index.html");
  }

  @Test
  void both_charts_carry_the_same_numbers() {
    for (String chart : List.of("#readiness", "#tests")) {
      String texts = chart + " svg[role=img] text";
      assertThat(page.select(texts).eachText()).contains("Criteria", "Tools", "Commits");
      assertThat(page.select(texts + "[text-anchor=middle]").eachText()).contains("1", "2");
    }
  }

  @Test
  void the_description_and_the_table_tell_them_too() {
    assertThat(page.select("#readiness desc").text())
        .contains("Criteria changed at 2026-01-20.")
        .contains("Tools changed at 2026-02-28.")
        .containsPattern("\\d commits between the audits\\.");
    List<String> events = page.select("#readiness .data tbody td:last-child").eachText();
    assertThat(events).containsExactly("1: criteria, 1 commit", "2: tools, 1 commit");
    assertThat(page.select("#readiness .data tbody td:nth-child(6)").eachText())
        .allMatch(commit -> commit.matches("[0-9a-f]{7}"));
  }

  @Test
  void the_axis_is_to_scale_and_says_so() {
    assertThat(page.select("#readiness small").text()).startsWith("To time scale");
    List<Double> xs =
        page.select("#readiness svg[role=img] text").stream()
            .filter(text -> text.text().matches("\\d\\d-\\d\\d"))
            .map(text -> Double.parseDouble(text.attr("x")))
            .toList();
    assertThat((xs.get(2) - xs.get(1)) / (xs.get(1) - xs.get(0))).isBetween(3.8, 4.0);
  }
}
