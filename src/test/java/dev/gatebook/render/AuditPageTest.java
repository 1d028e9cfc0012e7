package dev.gatebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Measured;
import dev.gatebook.site.FullAudit;
import dev.gatebook.site.Sample;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AuditPageTest {
  private static final String PATH = "app/audits/" + FullAudit.ID + "/index.html";
  private static final Printed FULL = Printed.of(FullAudit.input(3, FullAudit.measured(40)));
  private static final Document PAGE = FULL.page(PATH);

  @Test
  void every_kind_of_information_has_its_section_in_order() {
    assertThat(PAGE.select("main section").eachAttr("id"))
        .containsExactly(
            "decisions",
            "conditions",
            "measured",
            "corrections",
            "scores",
            "phase-2-testing",
            "issues",
            "tests",
            "causes",
            "components",
            "deliverables",
            "environment",
            "runs",
            "list-before-production",
            "list-smoke-steps",
            "list-events",
            "strengths",
            "non-claims",
            "plan",
            "time",
            "report",
            "findings",
            "provenance");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Critical review",
        "Re-audit",
        "independent reviewer (role)",
        "Read the code and ran the tests.",
        "REVIEWED & CORRECTED",
        "ABSOLUTELY NOT",
        "Do not deploy until four conditions hold.",
        "two runs agree",
        "board (role)",
        "Rationale of overall",
        "Phase 3",
        "Q2 2026",
        "tests must be rewritten",
        "Phase 1 bugs are fixed",
        "B-3 is open.",
        "~35 %",
        "50+",
        "multiple",
        "No artifact shows tests.passed 39.",
        "52 pass",
        "NOT PRODUCTION READY",
        "Title of 2.1.2",
        "Done (local)",
        "In one line: 2.1.",
        "LimiterTest#*",
        "src/limiter.py",
        "Why attestation stands so.",
        "A remark on evidence.",
        "staging",
        "Residual action of 2.1",
        "Note of 2.1",
        "CVE-2024-47874",
        "No certificates yet.",
        "Waived to 2026-02-25",
        "limiter.py",
        "app/limiter.py:292-294, 313-315",
        "A key without expiry",
        "Quotas can be bypassed",
        "Still not atomic",
        "Found by reading",
        "Wrong API routes",
        "15+",
        "Expected 403, got 404",
        "Health routes",
        "app/routers/governance.py",
        "177-209",
        "20260214_0002",
        "python smoke.py",
        "Item one of Before production",
        "Detail",
        "Schema and indexes are right",
        "Nothing is said about load",
        "Correct the routes",
        "2–3 h",
        "10–14 d",
        "Focused effort",
        "No pipeline ran them.",
        "report.pdf",
        "After a full run",
        "Unpinned",
        "not sealed",
        "junit-2.xml",
        "Gatebook 0.1.0",
        "/app/audits/2025-12-26/"
      })
  void everything_that_is_said_is_shown(String words) {
    assertThat(PAGE.select("main").text()).contains(words);
  }

  @Test
  void the_declared_figures_stand_beside_what_was_measured() {
    assertThat(PAGE.select("#measured tbody tr").eachText())
        .anyMatch(row -> row.startsWith("Tests 110"))
        .anyMatch(row -> row.startsWith("Passing tests 39"))
        .anyMatch(row -> row.startsWith("Failing tests 51"))
        .anyMatch(row -> row.startsWith("Skipped tests 20"));
    String chart = PAGE.select("#measured svg desc").text();
    assertThat(chart).contains("39 passing, 51 failing, 20 skipped.").contains("Measured:");
  }

  @Test
  void declared_is_hollow_and_supported_is_solid() {
    List<Element> decisions = PAGE.select(".hero .decision");
    assertThat(decisions.get(0).classNames()).contains("decision--said");
    assertThat(decisions.get(1).classNames()).contains("decision--nogo");
    assertThat(PAGE.select("#measured rect[class$=-said]")).isNotEmpty();
  }

  @Test
  void a_contradicted_task_is_open_and_every_task_has_a_permalink() {
    assertThat(PAGE.getElementById("task-2.1")).isNotNull();
    assertThat(PAGE.select("[id=task-2.1] > details[open]")).hasSize(1);
    assertThat(PAGE.select("[id=task-2.2] > details[open]")).isEmpty();
    assertThat(PAGE.select("[id=task-2.1.2]")).hasSize(1);
  }

  @Test
  void a_score_says_how_it_moved_and_what_the_mean_of_its_parts_is() {
    assertThat(PAGE.select("#scores tfoot").text())
        .contains("Overall, declared", "2.5 of 5", "\u22121")
        .contains("Mean of the 2 aspects", "3.0 of 5");
  }

  @Test
  void efforts_are_added_up_bound_by_bound() {
    assertThat(PAGE.select("#plan tfoot").text()).contains("2–3 h").contains("1 of 1 action");
  }

  @Test
  void an_audit_that_says_little_leaves_sections_out_instead_of_showing_empty_tables() {
    Document bare = Printed.of(Sample.input()).page("app/audits/2025-12-25/index.html");
    assertThat(bare.select("main section").eachAttr("id"))
        .contains("phase-1-base", "issues", "provenance")
        .doesNotContain("conditions", "runs", "plan", "report", "causes");
    assertThat(bare.select("#provenance").text()).contains("Not stated");
    assertThat(bare.select("tbody:empty")).isEmpty();
  }

  @Test
  void a_page_of_two_hundred_tasks_is_small() {
    Printed large = Printed.of(FullAudit.input(200, Measured.NOTHING));
    assertThat(large.page(PATH).select("#phase-2-testing .tasks > li")).hasSizeGreaterThan(200);
    assertThat(large.gzipped(PATH)).isLessThan(50_000);
    assertThat(large.gzipped("app/audits/" + FullAudit.ID + "/gates/2-testing/index.html"))
        .isLessThan(50_000);
  }

  @Test
  void every_page_of_a_project_with_two_hundred_tasks_is_small() {
    Printed large = Printed.of(FullAudit.input(200, FullAudit.measured(10_000)));

    assertThat(large.pages()).hasSizeGreaterThan(10);
    large
        .pages()
        .keySet()
        .forEach(path -> assertThat(large.gzipped(path)).as(path).isLessThan(50_000));
  }
}
