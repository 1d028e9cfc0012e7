package dev.gatebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Alert;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Policy;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How evidence and policies are spelled in phase files. */
final class EvidenceSpellingTest {
  @Test
  void findings_are_named_by_a_glob_or_with_options() {
    Evidence.Findings brief = (Evidence.Findings) evidence("findings: 'java/*'");
    Evidence.Findings full =
        (Evidence.Findings)
            evidence(
                "findings: { rule: 'G*', level: [error, warning], path: 'src/*', count: '<= 3' }");

    assertThat(brief.rule()).isEqualTo("java/*");
    assertThat(brief.count()).hasToString("= 0");
    assertThat(brief.levels()).isEmpty();
    assertThat(full.levels()).containsExactlyInAnyOrder(Alert.Level.ERROR, Alert.Level.WARNING);
    assertThat(full.path()).isEqualTo("src/*");
    assertThat(full.count()).hasToString("<= 3");
  }

  @Test
  void a_metric_has_a_name_and_a_value() {
    Evidence.Metric metric =
        (Evidence.Metric)
            evidence("metric: { name: parse, value: '<= 12.5', unit: ms/op, direction: lower }");

    assertThat(metric.value()).hasToString("<= 12.5");
    assertThat(metric.unit()).isEqualTo("ms/op");
    assertThat(metric.better()).contains(Measurement.Better.LOWER);
  }

  @Test
  void artifacts_dependencies_and_symbols_are_read() {
    Evidence.Kept kept = (Evidence.Kept) evidence("artifact: app.xml, sha256: " + "ab".repeat(32));
    Evidence.Dependency floor =
        (Evidence.Dependency)
            evidence("dependency: { name: fastapi, version: '>= 0.121.0', in: api/go.mod }");
    Evidence.File file = (Evidence.File) evidence("file: a.py, symbols: [retry, limit]");

    assertThat(kept.sha256()).contains("ab".repeat(32));
    assertThat(floor.version()).hasToString("Optional[>= 0.121.0]");
    assertThat(floor.manifest()).contains("api/go.mod");
    assertThat(((Evidence.Dependency) evidence("dependency: redis")).version()).isEmpty();
    assertThat(file.symbols()).containsExactly("retry", "limit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "findings: { level: fatal } | GB104",
        "findings: { count: none } | GB107",
        "metric: { name: x } | GB102",
        "metric: { name: x, value: fast } | GB107",
        "artifact: a, sha256: abc | GB107",
        "dependency: { name: x, version: newest } | GB107",
        "dependency: { version: '>= 1' } | GB102"
      })
  void what_is_misspelled_is_reported(String written, String code) {
    assertThat(load(written).problems()).extracting(Problem::code).contains(code);
  }

  @Test
  void a_policy_asks_for_all_criteria_or_for_a_share() {
    GivenContent share = withPolicy("{ criteria: '>= 90%' }");

    assertThat(policy(share).criteria()).hasToString("Optional[>= 90 %]");
    assertThat(policy(share.with("shop/project.yml", "name: Shop")).criteria()).isPresent();
    assertThat(policy(withPolicy("{ criteria: all }")).criteria()).isEmpty();
    assertThat(withPolicy("{ criteria: '<= 90%' }").load().problems())
        .extracting(Problem::code)
        .containsExactly("GB107");
  }

  @Test
  void all_criteria_of_a_gate_overrule_a_share_of_the_project() {
    GivenContent content =
        withPolicy("{ criteria: all }")
            .with("shop/project.yml", "name: Shop", "policy: { criteria: '>= 90%' }");

    assertThat(policy(content).criteria()).isEmpty();
  }

  private static Policy policy(GivenContent content) {
    return content.load().value().projects().get(0).plan().get(0).gate().policy();
  }

  private static GivenContent withPolicy(String policy) {
    return GivenContent.sample()
        .with(
            GivenContent.PHASE,
            "phase: 1",
            "title: Base",
            "gate: { policy: " + policy + " }",
            "tasks: [{ id: '1.1', title: Cart, status: done }]");
  }

  private static Evidence evidence(String written) {
    Parsed<Portfolio> loaded = load(written);
    assertThat(loaded.problems()).isEmpty();
    List<Evidence> evidence =
        loaded.value().projects().get(0).plan().get(0).tasks().get(0).evidence();
    return evidence.get(0);
  }

  private static Parsed<Portfolio> load(String written) {
    return GivenContent.sample()
        .with(
            GivenContent.PHASE,
            "phase: 1",
            "title: Base",
            "tasks:",
            "  - { id: '1.1', title: Cart, status: done, evidence: [{ " + written + " }] }")
        .load();
  }
}
