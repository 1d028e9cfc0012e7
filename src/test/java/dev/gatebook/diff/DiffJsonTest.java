package dev.gatebook.diff;

import static dev.gatebook.diff.AuditSketch.newer;
import static dev.gatebook.diff.AuditSketch.older;
import static dev.gatebook.diff.Sketches.diff;
import static dev.gatebook.diff.TaskSketch.task;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class DiffJsonTest {

  private static AuditDiff sample() {
    return diff(
        older().task(task("2.5", "Fix the test harness")),
        newer().task(task("2.5", "Correct the API test routes")));
  }

  @Test
  void the_fields_are_the_published_ones_in_their_order() {
    Json.Obj json = DiffJson.of(sample());

    assertThat(json.fields().keySet())
        .containsExactly(
            "schemaVersion",
            "project",
            "from",
            "to",
            "headline",
            "counts",
            "groups",
            "changes",
            "rejudgement");
    assertThat(json.get("counts"))
        .contains(
            new Json.Obj(
                Map.of(
                    "regression", Json.of(0),
                    "improvement", Json.of(0),
                    "goalpost", Json.of(0),
                    "neutral", Json.of(1))));
    Json.Obj change = (Json.Obj) ((Json.Arr) json.get("changes").orElseThrow()).items().get(0);
    assertThat(change.fields().keySet())
        .containsExactly("kind", "group", "subject", "direction", "before", "after", "because");
    assertThat(change.get("kind")).contains(Json.of("task-id-reused"));
    assertThat(change.get("direction")).contains(Json.of("neutral"));
    assertThat(change.get("group")).contains(Json.of("other"));
    assertThat(json.get("groups")).contains(new Json.Obj(Map.of("other", Json.of(1))));
  }

  @Test
  void the_groups_are_those_of_the_schema_in_the_order_of_the_page() throws IOException {
    String groups =
        Arrays.stream(Group.values())
            .map(Group::key)
            .collect(Collectors.joining("\", \"", "\"", "\""));

    assertThat(schema().replaceAll("\\s+", " ")).contains("\"enum\": [ " + groups + " ]");
  }

  @Test
  void the_schema_knows_every_kind_and_every_direction() throws IOException {
    String schema = schema();
    List<String> kinds = Arrays.stream(Kind.values()).map(k -> "\"" + k.key() + "\"").toList();

    assertThat(schema).contains(kinds);
    assertThat(kinds).hasSize(45);
    for (Direction direction : Direction.values()) {
      assertThat(schema).contains("\"" + direction.key() + "\"");
    }
  }

  @Test
  void the_diff_of_the_sample_audits_is_as_the_schema_says() throws IOException {
    String json =
        new String(JsonBytes.write(DiffJson.of(SamplePair.diff())), StandardCharsets.UTF_8);

    assertThat(errors(json)).isEmpty();
    assertThat(errors(json.replace("\"task-id-reused\"", "\"task-reborn\""))).hasSize(2);
    assertThat(errors(json.replaceFirst("\"headline\"", "\"title\""))).hasSize(1);
  }

  private static List<Error> errors(String json) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(schema(), InputFormat.JSON)
        .validate(json, InputFormat.JSON);
  }

  @Test
  void the_same_diff_gives_the_same_bytes() {
    assertThat(JsonBytes.write(DiffJson.of(sample())))
        .isEqualTo(JsonBytes.write(DiffJson.of(sample())));
  }

  private static String schema() throws IOException {
    try (InputStream in = DiffJson.class.getResourceAsStream("/schema/diff-json.schema.json")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
