package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two phases, two suites and two projects: the artifact with 52 passes is swapped for the one with
 * 39, and only what rests on it moves.
 */
final class SwappedArtifactTest {
  private static final String AUDIT = "app/audits/2026-01-10/";
  @TempDir private Path folder;
  private Path content;

  @BeforeEach
  void two_projects_of_which_one_cites_the_suite() {
    content = folder.resolve("content");
    write(content, "gatebook.yml", "title: Register", "projects: [app, other]");
    write(content, "app/project.yml", "name: App");
    write(content, "other/project.yml", "name: Other");
    write(
        content,
        "app/phases/1-base.yml",
        "phase: 1",
        "title: Base",
        "tasks:",
        "  - { id: '1.1', title: Cart, status: done, evidence: [{ tests: shop.CartTest }] }");
    write(
        content,
        "app/phases/2-testing.yml",
        "phase: 2",
        "title: Testing",
        "gate: { policy: { tests: { failed: '= 0' } } }",
        "tasks:",
        "  - { id: '2.1', title: Suite, status: done,",
        "      evidence: [{ tests: { select: 'api.*', passed: '>= 52', failed: '= 0' } }] }",
        "  - { id: '2.2', title: Part of it, status: done, evidence: [{ tests: 'api.Api#t1' }] }",
        "  - { id: '2.3', title: Cart again, status: done, evidence: [{ tests: shop.CartTest }] }");
    audit("app");
    audit("other");
    write(
        content,
        "other/phases/1-base.yml",
        "phase: 1",
        "title: Base",
        "tasks:",
        "  - { id: '1.1', title: Cart, status: done, evidence: [{ tests: shop.CartTest }] }");
    for (String project : List.of("app", "other")) {
      write(
          content, project + "/audits/2026-01-10/artifacts/cart.xml", suite("shop.CartTest", 4, 0));
    }
  }

  private void audit(String project) {
    write(
        content,
        project + "/audits/2026-01-10/audit.yml",
        "date: 2026-01-10",
        "title: Audit",
        "auditor: Reviewer",
        "decision: { outcome: go }");
  }

  private static String suite(String name, int passed, int failed) {
    String cases =
        IntStream.range(0, passed + failed)
            .mapToObj(
                i ->
                    "<testcase classname='"
                        + name
                        + "' name='t"
                        + i
                        + (i < passed ? "'/>" : "'><failure message='expected 1'/></testcase>"))
            .collect(Collectors.joining("\n"));
    return "<testsuite name='" + name + "'>\n" + cases + "\n</testsuite>";
  }

  /** Every file of the site that is made with this artifact of the api suite. */
  private Map<String, String> site(String name, int passed, int failed) {
    write(content, AUDIT + "artifacts/api.xml", suite("api.Api", passed, failed));
    Path site = folder.resolve(name);
    CommandRun run = CommandRun.of("build", "--content", content, "--output", site);
    assertThat(run.code()).as(run.err()).isZero();
    return CommandRun.files(site);
  }

  /** What the audit says of each task, of each gate and of itself. */
  private static Map<String, String> verdicts(String json) {
    Map<String, String> verdicts = new TreeMap<>();
    List.of(json.split("\\{\\s*\"id\": "))
        .forEach(
            part ->
                part.lines()
                    .map(String::strip)
                    .filter(line -> line.matches("\"(standing|supported|verdict)\": .*"))
                    .forEach(line -> verdicts.merge(id(part), line, (a, b) -> a + b)));
    return verdicts;
  }

  private static String id(String part) {
    return part.startsWith("\"") ? part.substring(1, part.indexOf('"', 1)) : "audit";
  }

  @Test
  void only_the_tasks_gate_decision_and_badge_that_rest_on_it_flip() {
    Map<String, String> before = site("before", 52, 0);
    Map<String, String> after = site("after", 39, 13);

    Map<String, String> was = verdicts(before.getOrDefault(AUDIT + "audit.json", ""));
    Map<String, String> is = verdicts(after.getOrDefault(AUDIT + "audit.json", ""));
    assertThat(changed(was, is)).containsExactlyInAnyOrder("audit", "2-testing", "2.1");
    assertThat(was.get("2.1")).contains("verified");
    assertThat(is.get("2.1")).contains("contradicted");
    assertThat(was.get("2-testing")).contains("\"go\"");
    assertThat(is.get("2-testing")).contains("\"no-go\"");
    assertThat(after.get("badges/app.json")).contains("NO-GO");
    assertThat(before.get("badges/app.json")).doesNotContain("NO-GO");
  }

  @Test
  void no_page_of_the_other_project_or_of_the_other_gate_changes() {
    Map<String, String> before = site("before", 52, 0);
    Map<String, String> after = site("after", 39, 13);

    assertThat(changed(before, after))
        .contains("badges/app.svg", AUDIT + "index.html", AUDIT + "gates/2-testing/index.html")
        .noneMatch(path -> path.contains("other"));
    // The head of each page names the decision on the whole audit, and that one flips.
    String gate = AUDIT + "gates/1-base/index.html";
    assertThat(after.getOrDefault(gate, "").replace("NO-GO supported", "GO supported"))
        .isEqualTo(before.get(gate));
  }

  @Test
  void swapping_back_gives_the_same_bytes() {
    Map<String, String> before = site("before", 52, 0);
    site("after", 39, 13);

    assertThat(site("back", 52, 0)).isEqualTo(before);
  }

  private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
    Set<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    paths.removeIf(path -> before.getOrDefault(path, "").equals(after.getOrDefault(path, "")));
    return paths;
  }
}
