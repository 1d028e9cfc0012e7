package dev.gatebook.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatebook.model.Parsed;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever somebody does to a file, the answer is a portfolio and problems at real places. */
final class ContentMutationsTest {
  private static final int ROUNDS = 2_000;
  private static final String SHARDS = "[]{}:,-#&*!|>'\"%@`~?<=\\ \n\t\u00e4\u20ac\uFEFF\u0000";

  private static final GivenContent WHOLE =
      GivenContent.sample()
          .with(
              "shop/project.yml",
              "name: Shop",
              "statuses: { agreed: done }",
              "policy:",
              "  trust: attested",
              "  tests: { failed: \"= 0\" }",
              "  coverage: { line: \">= 70%\" }")
          .with(
              "shop/phases/2-more.yml",
              "phase: 2",
              "title: More *and* more",
              "gate: { title: Pilot, target: { date: 2026-Q1, reason: Budget } }",
              "tasks:",
              "  - id: '2.1'",
              "    title: Search",
              "    status: Done (local)",
              "    owner: { name: Team, kind: role }",
              "    effort: 2-3 h",
              "    evidence:",
              "      - { tests: { select: '*Search*', passed: \">= 1\" } }",
              "      - { file: src/Search.java, lines: [44-46, 50], contains: find }",
              "      - { attestation: Seen on the device., by: Lead, when: 2026-01-09 }",
              "    fields: { Group: A }",
              "    waiver: { by: Lead, reason: Low risk, until: 2026-06-30 }")
          .with(
              "shop/audits/2026-01-10/audit.yml",
              "title: First audit",
              "date: 2026-01-10",
              "assesses: [1-base, 2-more]",
              "decision:",
              "  outcome: conditional-go",
              "  conditions: [ { id: C1, text: Fast, met: true } ]",
              "declares:",
              "  tests: { total: 110, passed: { value: 39, arrow: worse } }",
              "scores: { of: 5, overall: 2.5, aspects: { Tests: 2, Docs: { score: 3 } } }",
              "issues:",
              "  - id: B1",
              "    title: Slow",
              "    blocks: ['1.1']",
              "    fix: |",
              "      Make it fast.",
              "",
              "      - and small",
              "actions: [ { text: Mend, task: '2.1' } ]",
              "lists: [ { title: Steps, kind: steps, items: [One, { text: Two, done: true }] } ]");

  private final Random random = new Random(20260110);

  @Test
  void the_sample_itself_has_no_fault() {
    assertThat(WHOLE.problems()).isEmpty();
  }

  @Test
  void two_thousand_mutations_never_throw_and_always_name_a_place() {
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          int refused = 0;
          for (int round = 0; round < ROUNDS; round++) {
            GivenContent mutated = mutate(WHOLE);
            Parsed<Portfolio> loaded = mutated.load();
            loaded.problems().forEach(problem -> hasPlace(problem, mutated));
            refused += loaded.isValid() ? 0 : 1;
          }
          assertThat(refused).isGreaterThan(ROUNDS / 2);
        });
  }

  @Test
  void the_same_mutation_has_the_same_answer() {
    for (int round = 0; round < 50; round++) {
      GivenContent mutated = mutate(WHOLE);

      assertThat(mutated.load())
          .usingRecursiveComparison()
          .withEqualsForType((a, b) -> a.path().equals(b.path()), SourceFile.class)
          .isEqualTo(mutated.load());
    }
  }

  private static void hasPlace(Problem problem, GivenContent content) {
    String path = problem.at().path().substring("content/".length());
    assertThat(problem.message()).isNotBlank();
    assertThat(problem.length()).isPositive();
    if (problem.at().line() > 0) {
      List<String> lines = content.texts().getOrDefault(path, "").lines().toList();
      assertThat(problem.at().line()).isLessThanOrEqualTo(lines.size() + 1);
      assertThat(problem.at().column()).isPositive();
    }
  }

  private GivenContent mutate(GivenContent content) {
    List<String> paths = new ArrayList<>(content.texts().keySet());
    String path = paths.get(random.nextInt(paths.size()));
    String text = content.texts().getOrDefault(path, "");
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      text = random.nextBoolean() ? characters(text) : lines(text);
    }
    return new GivenContent(changed(content.texts(), path, text));
  }

  private static Map<String, String> changed(Map<String, String> texts, String path, String text) {
    Map<String, String> changed = new TreeMap<>(texts);
    changed.put(path, text);
    return changed;
  }

  private String characters(String text) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(4));
    char shard = SHARDS.charAt(random.nextInt(SHARDS.length()));
    return text.substring(0, at)
        + String.valueOf(shard).repeat(random.nextInt(3))
        + text.substring(end);
  }

  private String lines(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.size() < 2) {
      return text + text;
    }
    int at = random.nextInt(lines.size());
    switch (random.nextInt(5)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 2 -> lines.set(at, " ".repeat(random.nextInt(5)) + lines.get(at).strip());
      case 3 -> Collections.swap(lines, at, random.nextInt(lines.size()));
      default -> lines.subList(at, lines.size()).clear();
    }
    return String.join("\n", lines) + "\n";
  }
}
