package dev.gatebook.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.content.Markdown;
import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Actor;
import dev.gatebook.model.Alert;
import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.Condition;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.LineRange;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.Method;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Standing;
import dev.gatebook.model.TestCount;
import dev.gatebook.model.Unit;
import dev.gatebook.model.Verdict;
import dev.gatebook.model.VersionBound;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class EvidenceJsonTest {
  private static final SourceRef AT = new SourceRef("C:/a:b/audit.yml", 12, 3);
  private static final Evidence.Basis PLAIN = new Evidence.Basis(AT, Prose.EMPTY, Optional.empty());
  private static final Evidence.Basis FULL =
      new Evidence.Basis(
          AT, Markdown.render("see `x` and **y**\n\n- <b>z</b>"), Optional.of("production"));
  private static final Expectation BOUND =
      new Expectation(
          ">= 70.50%", Expectation.Relation.AT_LEAST, new BigDecimal("70.50"), Unit.PERCENT);

  static final List<Evidence> EVERY_KIND =
      List.of(
          new Evidence.Tests(FULL, "*", Map.of(TestCount.PASSED, BOUND, TestCount.TOTAL, BOUND)),
          new Evidence.Coverage(PLAIN, Optional.of("a/b"), Map.of(CoverageUnit.LINE, BOUND)),
          new Evidence.File(
              FULL,
              "a b.txt",
              List.of(new LineRange(3, 3), new LineRange(10, 20)),
              List.of("one", "\"two\""),
              List.of("three"),
              List.of("four"),
              true),
          new Evidence.File(PLAIN, "gone.txt", List.of(), List.of(), List.of(), false),
          new Evidence.Findings(
              PLAIN, "rule*", Set.of(Alert.Level.NOTE, Alert.Level.ERROR), "*", BOUND),
          new Evidence.Metric(PLAIN, "p95", BOUND, "ms", Optional.of(Measurement.Better.LOWER)),
          new Evidence.Metric(PLAIN, "p95", BOUND, "", Optional.empty()),
          new Evidence.Kept(PLAIN, "out.zip", Optional.of("ab12")),
          new Evidence.Dependency(
              PLAIN,
              "fastapi",
              Optional.of(new VersionBound(">= 0.121", Expectation.Relation.AT_LEAST, "0.121")),
              Optional.of("requirements.txt")),
          new Evidence.Dependency(PLAIN, "fastapi", Optional.empty(), Optional.empty()),
          new Evidence.Commit(PLAIN, "v1", Optional.of("Release")),
          new Evidence.Command(FULL, "make", Optional.of("0"), Optional.empty(), true),
          new Evidence.Link(PLAIN, "https://example.org", "it"),
          new Evidence.Attestation(
              PLAIN,
              Markdown.render("I *saw* it"),
              new Actor("Ops", Actor.Kind.ROLE),
              Optional.of(LocalDate.of(2026, 1, 2)),
              Optional.empty()));

  @Test
  void every_kind_of_evidence_is_read_back_equal() throws Exception {
    assertThat(EVERY_KIND.stream().map(Object::getClass).distinct())
        .hasSize(Evidence.class.getPermittedSubclasses().length);
    for (Evidence evidence : EVERY_KIND) {
      assertThat(EvidenceReading.read(again(EvidenceJson.write(evidence)))).isEqualTo(evidence);
    }
  }

  @Test
  void every_kind_of_figure_is_read_back_to_the_last_digit() throws Exception {
    BigDecimal value = new BigDecimal("1.50");
    List<Quantity> all =
        List.of(
            new Quantity.Exact("1.50 %", value, Unit.PERCENT),
            new Quantity.Of("1.50 of 5.0", value, new BigDecimal("5.0")),
            new Quantity.AtLeast("1.50+", value, Unit.HOURS),
            new Quantity.AtMost("<= 1.50", value, Unit.COUNT),
            new Quantity.About("~1.50", value, Unit.DAYS),
            new Quantity.Range("1-2 h", BigDecimal.ONE, new BigDecimal("2E+1"), Unit.HOURS),
            new Quantity.Unstated("many"));

    assertThat(all).hasSize(Quantity.class.getPermittedSubclasses().length);
    for (Quantity quantity : all) {
      assertThat(QuantityJson.read(again(QuantityJson.write(quantity)))).isEqualTo(quantity);
    }
  }

  @Test
  void a_condition_of_an_earlier_audit_is_written_whole_and_an_own_one_is_named() throws Exception {
    Condition own = condition("1", EVERY_KIND);
    Condition earlier = condition("earlier", EVERY_KIND.subList(0, 2));
    for (Condition condition : List.of(own, earlier)) {
      AssessedCondition assessed =
          new AssessedCondition(
              condition,
              Standing.OPEN,
              "not met",
              List.of(verdict(condition.evidence().get(1)), verdict(EVERY_KIND.get(5))),
              "2026-01-01",
              condition.equals(earlier));

      Json written = ConditionJson.write(assessed, List.of(own));

      assertThat(ConditionJson.reader(List.of(own)).read(again(written))).isEqualTo(assessed);
      assertThat(((Json.Obj) written).get("condition").orElseThrow() instanceof Json.Num)
          .isEqualTo(condition.equals(own));
    }
  }

  @Test
  void what_names_nothing_is_refused() {
    for (String json :
        List.of(
            "{\"kind\": \"magic\", \"at\": \"a:1:1\"}",
            "{\"kind\": \"link\", \"at\": \"a\"}",
            "{\"kind\": \"file\", \"at\": \"a:1:1\", \"lines\": [\"x\"]}",
            "{\"kind\": \"metric\", \"at\": \"a:1:1\", \"better\": \"wider\"}")) {
      assertThatThrownBy(() -> EvidenceReading.read(fields(json))).isInstanceOf(IOException.class);
    }
  }

  @Test
  void words_that_are_no_markdown_stay_words() throws Exception {
    Prose literal = Prose.literal("a *star* & <b>");

    Json written = Json.object().put("text", ProseJson.write(literal)).end();

    assertThat(ProseJson.read(again(written), "text")).isEqualTo(literal);
  }

  private static Condition condition(String id, List<Evidence> evidence) {
    return new Condition(
        id,
        Markdown.render("Condition " + id),
        false,
        Optional.of(new Actor("A", Actor.Kind.AGENT)),
        Optional.of(LocalDate.of(2026, 3, 4)),
        evidence,
        AT);
  }

  private static EvidenceVerdict verdict(Evidence evidence) {
    return new EvidenceVerdict(
        evidence,
        Method.INSPECTED,
        Verdict.MISSING,
        "that",
        "nothing",
        "it is not there",
        List.of(AT));
  }

  private static JsonFields again(Json json) throws IOException {
    return new JsonFields(JsonBytes.read(JsonBytes.write(json)));
  }

  private static JsonFields fields(String json) throws IOException {
    return new JsonFields(JsonBytes.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }
}
