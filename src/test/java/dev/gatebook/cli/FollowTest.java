package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.checks.SiteLinks;
import dev.gatebook.git.TestRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.ObjectId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An audit of a real repository with reports that tools have written: from each verdict on its
 * pages a reader comes to what it rests on.
 */
final class FollowTest {
  private static final Path FIXTURES = Path.of("src/test/resources/artifact");
  private static final String AUDIT = "shop/audits/2026-03-01/";
  private static final String LIMITER =
      "RATE = 60\n\n\ndef allowed(user):\n    return calls(user) < RATE\n";
  @TempDir private static Path folder;
  private static Path site;
  private static String commit = "";

  @BeforeAll
  static void build() throws IOException {
    Path content = folder.resolve("content");
    site = folder.resolve("site");
    ObjectId audited;
    try (TestRepository repository = TestRepository.in(folder)) {
      audited = repository.with("limiter.py", LIMITER).commit("main", "Add the limiter");
    }
    commit = audited.name();
    content(content);
    for (String report :
        new String[] {
          "junit-xml/surefire.xml", "jacoco-xml/two-packages.xml", "sarif/ruff.sarif"
        }) {
      Path to = content.resolve(AUDIT + "artifacts").resolve(Path.of(report).getFileName());
      Files.createDirectories(to.getParent());
      Files.copy(FIXTURES.resolve(report), to);
    }
    CommandRun run = CommandRun.of("build", "--content", content, "--output", site);
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static void content(Path content) {
    write(content, "gatebook.yml", "title: Register");
    write(content, "shop/project.yml", "name: Shop");
    write(
        content,
        "shop/phases/1-base.yml",
        "phase: 1",
        "title: Base",
        "gate: { policy: { tests: { failed: '= 0' }, coverage: { line: '>= 70%' } } }",
        "tasks:",
        "  - { id: '1.1', title: Limiter, status: done,",
        "      evidence: [{ file: limiter.py, lines: ['1', '4-5'] }, { file: gone.py, present: false }] }",
        "  - { id: '1.2', title: Cart, status: done,",
        "      evidence: [{ tests: 'CartTest#adds' }, { tests: CartTest }, { tests: Nothing }] }",
        "  - { id: '1.3', title: Quality, status: done,",
        "      evidence: [{ coverage: { line: '>= 90%' } }, { findings: '*' }, { metric: { name: x, value: '> 1' } }] }",
        "  - { id: '1.4', title: Word, status: done, declares: { tests: { failed: 0 } },",
        "      evidence: [{ command: make, expected: ok, observed: ok },",
        "                 { link: 'https://example.org/run', text: The run },",
        "                 { attestation: Seen, by: Reviewer, until: 2026-01-01 },",
        "                 { commit: main }, { artifact: ruff.sarif }, { tests: '*' }] }");
    write(
        content,
        AUDIT + "audit.yml",
        "date: 2026-03-01",
        "title: First audit",
        "auditor: Reviewer",
        "commit: '" + commit + "'",
        "decision: { outcome: conditional-go, conditions: [",
        "  { id: C1, text: Tests pass, met: true, evidence: [{ tests: CartTest }, { file: limiter.py }] }] }",
        "declares: { tests: { total: 9, passed: 9 }, coverage: { line: 100% }, users: 5 }");
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(site.resolve(path).toFile(), "UTF-8");
  }

  /** The source of the evidence at that place of a task. */
  private static Element source(String task, int evidence) throws IOException {
    Element row =
        page(AUDIT + "index.html").select("[id=task-" + task + "] table tbody tr").get(evidence);
    return row.child(row.childrenSize() - 1);
  }

  /** The element that a link of an audit's own page leads to. */
  private static Element target(Element link) throws IOException {
    String[] href = link.attr("href").split("#", -1);
    Element found = page(AUDIT + href[0]).getElementById(href[1]);
    assertThat(found).as(link.outerHtml()).isNotNull();
    return found == null ? link : found;
  }

  @Test
  void every_verdict_and_finding_names_its_source() throws IOException {
    SourcesOfVerdicts walk = SourcesOfVerdicts.of(site);

    assertThat(walk.unsourced()).isEmpty();
    assertThat(walk.seen())
        .containsKeys(
            "evidence",
            "findings",
            "conditions",
            "Policy rules",
            "What could not be checked",
            "Declared against found",
            "Declared figures and what was measured");
    assertThat(SiteLinks.broken(site)).isEmpty();
  }

  @Test
  void a_file_is_named_with_its_lines_at_the_commit() throws IOException {
    String at = " @ " + commit.substring(0, 7);

    assertThat(source("1.1", 0).text()).isEqualTo("limiter.py:1, 4" + at);
    assertThat(source("1.1", 1).text()).isEqualTo("gone.py" + at);
  }

  @Test
  void tests_lead_to_their_artifact_and_to_the_rows_that_show_them() throws IOException {
    Element adds = source("1.2", 0);
    assertThat(target(adds.select("a").get(0)).text()).contains("surefire.xml", "9 tests");
    assertThat(target(adds.select("a").get(1)).text()).isEqualTo("adds 11 ms");

    // Of a selection that does not hold, the tests that failed.
    assertThat(source("1.2", 1).select("a").eachText())
        .containsExactly("audits/2026-03-01/artifacts/surefire.xml", "errs", "fails");
    assertThat(target(source("1.2", 1).select("a").get(2)).text()).startsWith("Failed fails");

    assertThat(source("1.2", 2).text()).isEqualTo("all suites written in phases/1-base.yml:8");
  }

  @Test
  void coverage_and_findings_lead_to_their_sections() throws IOException {
    assertThat(target(source("1.3", 0).select("a").get(0)).text()).contains("two-packages.xml");
    assertThat(target(source("1.3", 0).select("a").get(1)).text()).contains("shop.stock");
    assertThat(target(source("1.3", 1).select("a").get(1)).text()).contains("S101");
  }

  @Test
  void a_word_leads_to_the_place_where_it_is_given() throws IOException {
    for (int evidence : new int[] {0, 1, 2}) {
      assertThat(source("1.4", evidence).text()).startsWith("written in phases/1-base.yml:");
    }
    assertThat(source("1.4", 3).text()).startsWith("history @ " + commit.substring(0, 7));
    assertThat(target(source("1.4", 4).select("a").get(0)).text()).contains("sarif");
    assertThat(target(source("1.4", 5).select("a").get(1)).text()).contains("shop.CartTest");
  }

  @Test
  void a_rule_of_the_policy_leads_to_what_it_was_held_against() throws IOException {
    Document gate = page(AUDIT + "gates/1-base/index.html");

    assertThat(gate.select("#rules tbody tr td:last-child a").eachAttr("href"))
        .contains(
            "#criteria",
            "../../tests/index.html#measured",
            "../../tests/index.html#coverage",
            "../../tests/index.html#reports",
            "../../index.html#conditions",
            "../../index.html#measured");
    assertThat(gate.select("#rules tr:contains(Failing tests) td:last-child").text())
        .startsWith("phases/1-base.yml:3");
  }

  @Test
  void a_contradicted_figure_stands_beside_what_was_measured_on_the_integrity_page()
      throws IOException {
    for (String path : new String[] {AUDIT + "integrity/", "shop/integrity/"}) {
      Element section = page(path + "index.html").selectFirst("main section.sec");
      assertThat(section).as(path).isNotNull();
      assertThat(section == null ? "" : section.id()).isEqualTo("claims");
      assertThat(page(path + "index.html").select("#claims tr:contains(Passing tests)").text())
          .contains("9 6", "Declared 9, measured 6", "audit.yml:7", "artifacts/surefire.xml");
    }
  }

  @Test
  void what_has_grown_old_and_what_could_not_be_checked_are_listed_apart() throws IOException {
    Document page = page(AUDIT + "integrity/index.html");

    assertThat(page.select("#stale tbody tr").text())
        .contains("1.4 Word", "counted until 2026-01-01", "written in phases/1-base.yml");
    assertThat(page.select("#unchecked tbody tr").text())
        .contains("Users", "nothing is measured under this name".substring(1));
    assertThat(page("shop/integrity/index.html").select("#fresh").text())
        .contains("Nothing is stale");
  }
}
