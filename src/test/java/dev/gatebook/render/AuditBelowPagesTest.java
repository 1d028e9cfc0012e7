package dev.gatebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Measured;
import dev.gatebook.site.FullAudit;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages below an audit, and the comparison with the one before. */
final class AuditBelowPagesTest {
  private static final String AUDIT = "app/audits/" + FullAudit.ID + "/";
  private static final Printed FULL = Printed.of(FullAudit.input(3, FullAudit.measured(40)));
  private static final Printed UNMEASURED = Printed.of(FullAudit.input(3, Measured.NOTHING));

  @Test
  void a_gate_shows_every_rule_the_passed_and_the_unevaluated_ones_too() {
    Document gate = FULL.page(AUDIT + "gates/2-testing/index.html");
    assertThat(gate.select("#rules .chip").eachText())
        .containsExactly("Held", "Broken", "Not evaluated");
    assertThat(gate.select("#rules tbody").text()).contains(">= 70 %", "35 %", "Because of");
  }

  @Test
  void a_rule_leads_to_what_it_is_held_against_whatever_it_is_called() {
    Document gate = FULL.page(AUDIT + "gates/2-testing/index.html");
    assertThat(gate.select("#rules tbody tr td:last-child a:last-child").eachAttr("href"))
        .containsExactly(
            "#criteria", "../../tests/index.html#coverage", "../../tests/index.html#measured");
  }

  @Test
  void a_gate_shows_its_tasks_findings_conditions_and_the_issues_that_block_it() {
    Document gate = FULL.page(AUDIT + "gates/2-testing/index.html");
    assertThat(gate.select("main section").eachAttr("id"))
        .containsExactly(
            "rules",
            "criteria",
            "consistency",
            "conditions",
            "issues",
            "recommendation",
            "provenance");
    assertThat(gate.select("#criteria svg desc").text()).contains("1 of 9 verified");
    assertThat(gate.select("[id=task-2.1]")).hasSize(1);
    assertThat(gate.select("#issues").text()).contains("Quota counter can live forever");
  }

  @Test
  void measured_tests_show_failures_in_full_and_every_kind_of_outcome() {
    Document tests = FULL.page(AUDIT + "tests/index.html");
    assertThat(tests.select("main section").eachAttr("id"))
        .containsSubsequence("declared", "artifacts", "failures", "causes", "suites", "skipped")
        .contains("slow", "flaky", "coverage", "all");
    assertThat(tests.select("#failures .trace")).hasSize(10);
    assertThat(tests.select("#failures .task > summary .nm").eachText())
        .containsExactly("Expected #, got #");
    assertThat(tests.select("#failures .data").text())
        .contains("Expected 0, got 404", "Expected 1, got 404", "Expected 2, got 404");
    assertThat(tests.select("#artifacts").text())
        .contains("Unreadable", "the file ends inside an element", "line 7, column 3");
    assertThat(tests.select("#coverage tfoot").text()).contains("35.1 %", "351 of 1000");
  }

  @Test
  void without_a_report_the_claims_stand_alone_and_hollow() {
    Document tests = UNMEASURED.page(AUDIT + "tests/index.html");
    assertThat(tests.select("#measured .empty").text()).contains("No test report for this audit");
    assertThat(tests.select("#declared .legend").text())
        .contains("39 passing, 35.5 %", "51 failing, 46.4 %", "20 skipped, 18.2 %", "110 in total");
    assertThat(tests.select("rect.c-ok, rect.c-bad, rect.c-skip")).isEmpty();
    assertThat(tests.select(".figures")).isEmpty();
  }

  @Test
  void a_large_run_lists_its_tests_on_pages_of_their_own_and_failures_in_full() {
    Printed large = Printed.of(FullAudit.input(3, FullAudit.measured(8_400)));
    Document tests = large.page(AUDIT + "tests/index.html");
    assertThat(tests.getElementById("all")).isNull();
    assertThat(tests.select("#suites tbody tr")).hasSize(4);
    assertThat(tests.select("#suites tfoot").text()).contains("8400");
    assertThat(tests.select("#failures [data-list=failures]")).hasSize(1);
    assertThat(large.gzipped(AUDIT + "tests/index.html")).isLessThan(50_000);

    Set<String> failed = new HashSet<>();
    Set<String> listed = new HashSet<>();
    large
        .pages()
        .forEach(
            (path, page) -> {
              if (path.startsWith(AUDIT + "tests/failures/")) {
                failed.addAll(page.select("details.fail").eachAttr("id"));
              }
              if (path.startsWith(AUDIT + "tests/suites/")) {
                listed.addAll(page.select(".names > li").eachAttr("id"));
                assertThat(large.gzipped(path)).isLessThan(50_000);
              }
            });
    assertThat(failed).hasSize(2_100);
    assertThat(listed).hasSize(8_400);
    Document first = large.page(AUDIT + "tests/suites/1/index.html");
    assertThat(first.select(".names > li a").attr("href"))
        .startsWith("../../failures/")
        .contains("#failed-");
    assertThat(first.select(".parts a").eachAttr("href")).startsWith("../2/index.html");
    assertThat(first.select(".tools a").attr("href")).isEqualTo("../../index.html");
  }

  @Test
  void the_artifacts_show_what_each_says_of_its_run_and_what_could_not_be_read() {
    Document tests = FULL.page(AUDIT + "tests/index.html");
    assertThat(tests.select("#artifact-1").text())
        .contains("artifacts/junit-2.xml", "2.0 kB sha256:abab", "junit-xml by surefire")
        .contains("nothing", "Unreadable", "line 7, column 3");
    assertThat(tests.select("#reports .sec-note").text()).startsWith("No file says of which");
  }

  @Test
  void findings_are_grouped_with_their_numbers_places_and_rules() {
    Document integrity = FULL.page(AUDIT + "integrity/index.html");
    assertThat(integrity.select("main section").eachAttr("id"))
        .containsExactly("claims", "decisions", "sums", "gaps", "dates", "unchecked");
    assertThat(integrity.select("#sums .find").get(0).text())
        .contains("Header counts 50 of 57", "Declared 50", "Listed 57")
        .contains("content/app/phases/1-base.yml:3:5", "audit.yml:12:3");
    assertThat(integrity.select("#sums .src a").attr("href")).endsWith("rules/GB012/index.html");
    assertThat(integrity.select("#finding-1")).hasSize(1);
  }

  @Test
  void what_could_not_be_checked_is_listed_with_its_reason() {
    Document integrity = FULL.page(AUDIT + "integrity/index.html");
    assertThat(integrity.select("#unchecked").text())
        .contains("The audited commit", "Unpinned")
        .contains("artifacts/junit-2.xml", "Unreadable", "the file ends inside an element")
        .contains("Why file stands so.", "Unavailable")
        .contains("Passing tests", "declared 39", "Not measured");
  }

  @Test
  void a_comparison_sums_up_counts_and_groups() {
    Document diff = FULL.page("app/diffs/2025-12-25..." + FullAudit.ID + "/index.html");
    assertThat(diff.select("h1").text()).isEqualTo("What changed from 2025-12-25 to 2025-12-26");
    assertThat(diff.select(".hero .why").text()).isNotBlank();
    assertThat(diff.select(".counters a")).isNotEmpty();
    assertThat(diff.select("section.part").eachAttr("id")).startsWith("worse", "goalposts");
    assertThat(diff.select("#worse table").text()).contains("52", "39", "\u221213");
    assertThat(diff.select(".meta a").eachAttr("href"))
        .containsExactly(
            "../../audits/2025-12-25/index.html", "../../audits/2025-12-26/index.html");
  }
}
