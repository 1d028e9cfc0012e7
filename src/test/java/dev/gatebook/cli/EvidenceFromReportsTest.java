package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One claim at a time, judged by the command line against reports that tools have written. */
final class EvidenceFromReportsTest {
  private static final Path FIXTURES = Path.of("src/test/resources/artifact");
  private static final String AUDIT = "shop/audits/2026-01-10/";
  private static final String PARSE = "org.acme.ParseBench.parse [%s*";
  @TempDir private Path folder;

  @Test
  void findings_are_verified_by_a_clean_analysis() throws IOException {
    assertThat(verdict("findings: '*'", "sarif/ruff-clean.sarif"))
        .isEqualTo("verified: 0 findings, asked for: findings = 0");
    assertThat(verdict("findings: { rule: 'S*', path: '*.py', count: '= 2' }", "sarif/ruff.sarif"))
        .startsWith("verified: 2 findings: S101 at src/app.py:13 and S307 at src/app.py:18");
  }

  @Test
  void findings_are_contradicted_with_their_places() throws IOException {
    assertThat(verdict("findings: { rule: eqeqeq, level: warning }", "sarif/eslint.sarif"))
        .isEqualTo(
            "contradicted: 1 finding: eqeqeq at src/web.js:3 where warning = 0 was expected");
    assertThat(verdict("findings: { rule: 'no-undef', count: '>= 1' }", "sarif/eslint.sarif"))
        .isEqualTo("contradicted: 0 findings (1 more suppressed) where findings >= 1 was expected");
  }

  @Test
  void findings_are_unavailable_where_runs_failed() throws IOException {
    assertThat(verdict("findings: 'L*'", "sarif/no-results.sarif"))
        .isEqualTo(
            "unavailable: 0 findings, asked for: findings = 0,"
                + " but 2 runs of the analysis failed or reported no results");
  }

  @Test
  void a_report_that_cannot_be_read_makes_no_pass() throws IOException {
    write(folder, AUDIT + "artifacts/cut.sarif", "{\"version\":\"2.1.0\",\"runs\":[");
    assertThat(verdict("findings: '*'", "sarif/ruff-clean.sarif"))
        .startsWith("unavailable: 0 findings")
        .contains("1 artifact could not be read: ", "cut.sarif");
  }

  @Test
  void a_report_with_no_run_shows_nothing() throws IOException {
    write(folder, AUDIT + "artifacts/empty.sarif", "{\"version\":\"2.1.0\",\"runs\":[]}");
    assertThat(verdict("findings: '*'", "lcov/gcc.info"))
        .isEqualTo("unavailable: no report of static analysis was read");
  }

  @Test
  void each_of_several_figures_of_a_name_must_be_as_it_should() throws IOException {
    assertThat(metric(PARSE.formatted("avgt"), "<= 0.001", "s/op"))
        .startsWith("verified: `org.acme.ParseBench.parse [avgt, size=1000]` is 0.0000100331")
        .contains(" and `org.acme.ParseBench.parse [avgt, size=10]` is ");
    assertThat(metric(PARSE.formatted("thrpt"), ">= 1000000", "ops/s"))
        .isEqualTo(
            "contradicted: `org.acme.ParseBench.parse [thrpt, size=1000]` is 30358.23305917035"
                + " ops/s where >= 1000000 ops/s was expected; higher is better");
  }

  @Test
  void another_unit_and_another_name_are_said() throws IOException {
    assertThat(metric(PARSE.formatted("avgt"), "<= 1", "ms/op"))
        .startsWith("missing: ")
        .endsWith(" s/op, not in ms/op");
    assertThat(metric("render*", "<= 1", "s/op"))
        .isEqualTo("missing: nothing is measured as `render*`");
  }

  @Test
  void a_figure_is_unavailable_where_its_command_failed_or_no_report_is_there() throws IOException {
    String metric = "metric: { name: 'ls *[mean]', value: '<= 1', unit: s }";
    assertThat(verdict(metric, "hyperfine-json/failed.json"))
        .isEqualTo("unavailable: `ls nothing-here [mean]` failed while it was measured");
    Files.delete(folder.resolve(AUDIT + "artifacts/failed.json"));
    assertThat(verdict(metric, "sarif/ruff.sarif"))
        .isEqualTo("unavailable: no report of measurements was read");
  }

  @Test
  void an_artifact_is_held_against_its_digest() throws IOException {
    assertThat(verdict("artifact: jmh.json", "jmh-json/jmh.json")).startsWith("verified: ");
    assertThat(verdict("artifact: jmh.json, sha256: " + "ab".repeat(32), "jmh-json/jmh.json"))
        .startsWith("contradicted: ")
        .endsWith(" where abababababab was expected");
    assertThat(verdict("artifact: zap.json", "jmh-json/jmh.json"))
        .isEqualTo("missing: zap.json is not among 1 artifact");
  }

  @Test
  void the_page_and_the_data_of_the_audit_show_what_was_measured() throws IOException {
    take("sarif/eslint.sarif");
    take("hyperfine-json/failed.json");
    verdict("findings: '*'", "sarif/ruff.sarif");
    String page = Files.readString(folder.resolve("site/" + AUDIT + "tests/index.html"));

    assertThat(page)
        .contains("Static analysis", "no-unused-vars", "src/web.js:8", "2 runs, 1 suppressed")
        .contains("Measurements", "ls src [mean]", "0.00287451");
    assertThat(Files.readString(folder.resolve("site/" + AUDIT + "audit.json")))
        .contains("\"analysis\": {", "\"rule\": \"S307\",", "\"error\": 6,", "\"runs\": 2,")
        .contains("\"metrics\": [", "\"name\": \"ls nothing-here [mean]\"", "\"failed\": true");
  }

  private String metric(String name, String value, String unit) throws IOException {
    return verdict(
        "metric: { name: '" + name + "', value: '" + value + "', unit: " + unit + " }",
        "jmh-json/jmh.json");
  }

  /** The verdict on the only evidence of a built site, and why. */
  private String verdict(String evidence, String fixture) throws IOException {
    take(fixture);
    write(folder, "gatebook.yml", "title: Register");
    write(folder, "shop/project.yml", "name: Shop", "repository: none");
    write(
        folder,
        "shop/phases/1-base.yml",
        "phase: 1",
        "title: Base",
        "tasks: [{ id: '1.1', title: Claim, status: done, evidence: [{ " + evidence + " }] }]");
    write(folder, AUDIT + "audit.yml", "date: 2026-01-10", "title: First audit");
    CommandRun run =
        CommandRun.of("build", "--content", folder, "--output", folder.resolve("site"));
    String json = Files.readString(folder.resolve("site/" + AUDIT + "audit.json"));
    assertThat(json).as(run.err()).contains("\"evidence\": [");
    String from = json.substring(json.indexOf("\"evidence\": ["));
    return field(from, "verdict") + ": " + field(from, "because");
  }

  private static String field(String json, String name) {
    String start = "\"" + name + "\": \"";
    int from = json.indexOf(start) + start.length();
    return json.substring(from, json.indexOf('"', from));
  }

  private void take(String fixture) throws IOException {
    Path from = FIXTURES.resolve(fixture);
    Path to = folder.resolve(AUDIT + "artifacts").resolve(from.getFileName());
    Files.createDirectories(to.getParent());
    if (!Files.exists(to)) {
      Files.copy(from, to);
    }
  }
}
