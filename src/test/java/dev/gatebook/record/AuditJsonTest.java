package dev.gatebook.record;

import static dev.gatebook.assess.AuditBuilder.audit;
import static dev.gatebook.assess.AuditBuilder.condition;
import static dev.gatebook.assess.IssueBuilder.issue;
import static dev.gatebook.assess.Pieces.exact;
import static dev.gatebook.assess.TaskBuilder.done;
import static dev.gatebook.assess.TaskBuilder.doneOnly;
import static dev.gatebook.assess.TaskBuilder.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gatebook.assess.AuditBuilder;
import dev.gatebook.assess.Pieces;
import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Decision;
import dev.gatebook.model.TestOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AuditJsonTest {
  @Test
  void declared_tests_stand_beside_measured_ones() {
    String json = json(full());

    assertThat(json)
        .contains(
            """
              "tests": {
                "declared": {
                  "total": 110,
                  "passed": 39
                },
                "measured": {
                  "total": 2,
                  "passed": 2,
                  "failed": 0,
                  "errors": 0,
                  "skipped": 0,
                  "flaky": 0,
                  "durationSeconds": 0.010
                }
              },
            """);
  }

  @Test
  void a_declared_share_is_written_as_part_of_one() {
    assertThat(json(full()))
        .contains("\"coverage\": {\n    \"declared\": {\n      \"line\": 0.35\n    }\n  }");
  }

  @Test
  void what_is_unknown_is_absent_and_a_missing_commit_is_null() {
    Json.Obj bare = AuditJson.of(audit().unpinned().withoutAuditor().undated("soon").build());

    assertThat(bare.fields())
        .doesNotContainKeys("date", "auditor", "previous", "target", "scores", "commitNote")
        .containsEntry("commit", Json.NULL)
        .containsEntry("dateWritten", Json.of("soon"));
    assertThat(bare.get("tests"))
        .contains(Json.object().put("declared", Json.object().end()).end());
  }

  @Test
  void a_figure_in_words_or_as_a_range_is_absent_and_kept_in_figures() {
    AuditBuilder audit =
        audit().declares("tests.failed", Pieces.many()).declares("tests.total", Pieces.atLeast(87));

    assertThat(json(audit))
        .contains("\"declared\": {\n      \"total\": 87\n    }")
        .contains("\"declared\": \"multiple\"")
        .contains("\"declared\": \"87+\"");
  }

  @Test
  void conditions_tell_what_their_evidence_shows_and_since_when() {
    assertThat(json(full()))
        .contains(
            """
                  {
                    "id": "K1",
                    "text": "Condition K1",
                    "met": false,
                    "standing": "failed",
                    "verdict": "contradicted",
            """)
        .contains("\"since\": \"a2\"");
  }

  @Test
  void checks_lie_within_their_task() {
    assertThat(AuditJson.of(full().build()).get("tasks"))
        .hasValueSatisfying(tasks -> assertThat(((Json.Arr) tasks).items()).hasSize(3));
    assertThat(json(full())).contains("\"id\": \"1.1\"", "\"qualifier\": \"local\"");
  }

  @Test
  void findings_carry_their_numbers_and_places() {
    AuditBuilder audit =
        audit()
            .declares("tests.passed", exact(39))
            .measured(Pieces.measured(Pieces.tests("A", TestOutcome.PASSED, 2)));

    assertThat(json(audit))
        .contains(
            """
                  "numbers": {
                    "declared": 39,
                    "measured": 2
                  },
                  "places": [
                    {
                      "path": "audit.yml#tests.passed",
                      "line": 0,
                      "column": 0
                    },
            """);
  }

  @Test
  void the_json_fits_its_schema() throws IOException {
    assertThat(errors(json(full()))).isEmpty();
    assertThat(errors(json(audit().unpinned().withoutAuditor().undated("soon")))).isEmpty();
  }

  @Test
  void the_schema_refuses_what_is_not_an_audit() throws IOException {
    String json = json(full());

    assertThat(errors(json.replace("\"supported\": \"no-go\"", "\"supported\": \"maybe\"")))
        .isNotEmpty();
    assertThat(errors(json.replace("\"sealed\": false,", ""))).isNotEmpty();
    assertThat(errors("{}")).isNotEmpty();
  }

  @Test
  void the_schema_names_every_field_that_is_written() throws IOException {
    Json schema = JsonBytes.read(schema().getBytes(StandardCharsets.UTF_8));

    Json.Obj properties = (Json.Obj) ((Json.Obj) schema).get("properties").orElseThrow();
    assertThat(properties.fields().keySet())
        .containsAll(AuditJson.of(full().build()).fields().keySet());
  }

  private static AuditBuilder full() {
    return audit()
        .id("a2")
        .after(audit().id("a1"))
        .phase(
            "1-a",
            done("1").checks(done("1.1").evidence(Pieces.tests("*")), done("1.2")),
            doneOnly("2", "local"))
        .phase("2-b", open("3"))
        .decides("overall", Decision.NO_GO, condition("K1", false, Pieces.ran("make", "ok", "no")))
        .declares("tests.total", exact(110))
        .declares("tests.passed", exact(39))
        .declares("coverage.line", Pieces.aboutPercent("35"))
        .issue(issue("B1").severity("critical"))
        .scores("2.5", "5", "1")
        .target("2026-Q2", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30))
        .measured(Pieces.withUnreadable(Pieces.measured(Pieces.tests("A", TestOutcome.PASSED, 2))));
  }

  private static String json(AuditBuilder audit) {
    return new String(JsonBytes.write(AuditJson.of(audit.build())), StandardCharsets.UTF_8);
  }

  private static List<Error> errors(String json) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(schema(), InputFormat.JSON);
    return schema.validate(json, InputFormat.JSON);
  }

  private static String schema() throws IOException {
    String path = "/schema/audit-json.schema.json";
    try (InputStream in = AuditJsonTest.class.getResourceAsStream(path)) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
