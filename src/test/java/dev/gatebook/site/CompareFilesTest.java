package dev.gatebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gatebook.model.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class CompareFilesTest {
  private static final String CALL = "gatebookCompare(";

  @Test
  void the_data_of_an_audit_are_as_the_schema_says() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(
                Files.readString(Path.of("src/main/resources/schema/compare-json.schema.json")),
                InputFormat.JSON);

    for (String json : data(Sample.input()).values()) {
      assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }
    assertThat(schema.validate("{\"schemaVersion\": 1}", InputFormat.JSON)).isNotEmpty();
    assertThat(
            schema.validate(
                "{\"schemaVersion\": 1, \"audit\": \"a\", \"tasks\": [\"x\"]}", InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void every_section_that_is_written_stands_in_the_schema() throws IOException {
    String schema = Files.readString(Path.of("src/main/resources/schema/compare-json.schema.json"));
    String first = Objects.requireNonNull(data(Sample.input()).get("app/compare/2025-12-25.js"));

    assertThat(first.split("\"(?=[a-z]+\":)")).hasSizeGreaterThan(5);
    for (String name : List.of("decision", "gates", "tasks", "issues")) {
      assertThat(first).contains("\"" + name + "\":[");
      assertThat(schema).contains("\"" + name + "\": {");
    }
  }

  @Test
  void an_audit_tells_only_what_differs_from_an_earlier_one() {
    Map<String, String> data = data(Sample.input());

    String first = Objects.requireNonNull(data.get("app/compare/2025-12-25.js"));
    assertThat(first).doesNotContain("\"base\"");
    assertThat(data.get("app/compare/2025-12-26.js"))
        .contains("\"base\":\"2025-12-25\"")
        .hasSizeLessThan(first.length());
  }

  @Test
  void a_new_audit_changes_no_older_file_and_builds_on_few() {
    Map<String, String> before = data(Sample.many(20));
    Map<String, String> after = data(Sample.many(21));

    assertThat(after).hasSize(before.size() + 1).containsAllEntriesOf(before);
    assertThat(after.keySet()).allMatch(path -> depth(path, after) <= 5);
  }

  @Test
  void one_audit_has_nothing_to_be_compared_with() {
    assertThat(data(Sample.many(1))).isEmpty();
    assertThat(data(Sample.many(2))).hasSize(2);
  }

  private static int depth(String path, Map<String, String> data) {
    int depth = 0;
    String json = data.getOrDefault(path, "");
    while (json.contains("\"base\":\"")) {
      int at = json.indexOf("\"base\":\"") + 8;
      String base = json.substring(at, json.indexOf('"', at));
      json = data.getOrDefault(path.substring(0, path.lastIndexOf('/') + 1) + base + ".js", "");
      depth++;
    }
    return depth;
  }

  private static Map<String, String> data(SiteInput input) {
    Map<String, String> data = new LinkedHashMap<>();
    for (SiteFile file : SitePlan.plan(input).files()) {
      String text = new String(file.bytes(), StandardCharsets.UTF_8);
      if (text.startsWith(CALL)) {
        data.put(file.path(), text.substring(CALL.length(), text.length() - 3));
      }
    }
    return data;
  }
}
