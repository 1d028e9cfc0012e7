package dev.gatebook.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published schemas of a record say what is written, every field of it and nothing else. */
final class RecordSchemasTest {
  private static final String MEASURED = "measured/";

  @Test
  void seals_of_every_form_are_as_their_schema_says() throws IOException {
    List<SourceFile> seals = files().stream().filter(f -> f.path().endsWith("seal.yml")).toList();

    assertThat(seals).hasSizeGreaterThan(3);
    for (SourceFile seal : seals) {
      assertThat(errors("seal", text(seal), InputFormat.YAML)).as(seal.path()).isEmpty();
    }
  }

  @Test
  void a_seal_that_gatebook_would_not_write_is_refused() throws IOException {
    String seal =
        text(files().stream().filter(f -> f.path().endsWith("seal.yml")).findFirst().orElseThrow());

    assertThat(errors("seal", seal.replace("tree: ", "wood: "), InputFormat.YAML)).isNotEmpty();
    assertThat(errors("seal", seal.replace("schema: ", "schema: 3"), InputFormat.YAML))
        .isNotEmpty();
    assertThat(errors("seal", seal.replace("sha256: ", "sha256: z"), InputFormat.YAML))
        .isNotEmpty();
  }

  @Test
  void the_files_of_records_of_every_form_are_as_the_schema_of_the_newest_form_says()
      throws IOException {
    int seen = 0;
    for (SourceFile file : files()) {
      String name = file.path().substring(file.path().lastIndexOf('/') + 1);
      if (file.path().contains("/" + MEASURED) && name.endsWith(".json")) {
        Json newest = RecordForm.read(file.bytes(), name).json();
        String schema = "record-" + name.replace(".json", "");
        assertThat(errors(schema, newest)).as(file.path()).isEmpty();
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(11);
  }

  @Test
  void what_is_written_today_is_as_the_schemas_say() throws IOException {
    for (Audit audit : new FrozenForm(1).audits()) {
      byte[] verdicts = AssessmentJson.write(audit.assessment(), audit.source());
      byte[] facts = MeasuredJson.write(audit.measured()).get(0).bytes();

      assertThat(errors("record-assessment", JsonBytes.read(verdicts))).isEmpty();
      assertThat(errors("record-facts", JsonBytes.read(facts))).isEmpty();
    }
  }

  @Test
  void evidence_of_every_kind_is_as_the_schema_says() throws IOException {
    Audit audit = new FrozenForm(1).audits().get(0);
    byte[] written = AssessmentJson.write(audit.assessment(), audit.source());
    Map<String, Json> fields = new LinkedHashMap<>(((Json.Obj) JsonBytes.read(written)).fields());
    fields.put("conditions", Json.list(EvidenceJsonTest.EVERY_KIND, RecordSchemasTest::condition));

    assertThat(EvidenceJsonTest.EVERY_KIND).hasSizeGreaterThan(10);
    assertThat(errors("record-assessment", new Json.Obj(fields))).isEmpty();
  }

  private static Json condition(Evidence evidence) {
    Json.Fields whole = Json.object().put("id", "K1").put("text", "Held").put("met", false);
    return Json.object()
        .put(
            "condition",
            whole
                .put("evidence", Json.list(List.of(evidence), EvidenceJson::write))
                .put("at", "audit.yml:1:1")
                .end())
        .put("standing", "open")
        .put("because", "declared not met")
        .put("evidence", Json.texts(List.of()))
        .put("since", "2026-01-10")
        .put("carried", true)
        .end();
  }

  @Test
  void every_line_of_the_tests_is_as_its_schema_says() throws IOException {
    List<String> lines = new ArrayList<>();
    for (SourceFile file : files()) {
      if (file.path().endsWith("tests.jsonl")) {
        text(file).lines().limit(200).forEach(lines::add);
      }
    }
    assertThat(lines).hasSizeGreaterThan(100);
    for (String line : lines) {
      Json json = JsonBytes.read(line.getBytes(StandardCharsets.UTF_8));
      assertThat(errors("record-test", json)).as(line).isEmpty();
    }
  }

  @Test
  void a_field_that_no_schema_names_would_be_found() throws IOException {
    Json other = Json.object().put("outcome", "passed").put("artifact", 0).put("speed", 1).end();

    assertThat(errors("record-test", other)).isNotEmpty();
  }

  /** The records of the older forms and those of this repository. */
  private static List<SourceFile> files() throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (FrozenForm form : FrozenForm.all()) {
      files.addAll(form.files());
    }
    Path own = Path.of("content/gatebook/audits");
    try (Stream<Path> walk = Files.walk(own)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String path = "own/" + own.relativize(file).toString().replace('\\', '/');
        files.add(SourceFile.of(path, Files.readAllBytes(file)));
      }
    }
    return files;
  }

  private static String text(SourceFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  private static List<Error> errors(String name, Json json) throws IOException {
    return errors(
        name, new String(JsonBytes.write(json), StandardCharsets.UTF_8), InputFormat.JSON);
  }

  private static List<Error> errors(String name, String text, InputFormat format)
      throws IOException {
    String schema = new String(JsonBytes.write(strict(schema(name))), StandardCharsets.UTF_8);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(schema, InputFormat.JSON)
        .validate(text, format);
  }

  private static Json schema(String name) throws IOException {
    String path = "/schema/" + name + ".schema.json";
    try (InputStream in = RecordSchemasTest.class.getResourceAsStream(path)) {
      assertThat(in).as(path).isNotNull();
      return JsonBytes.read(in.readAllBytes());
    }
  }

  /** The schema with nothing allowed that it does not name. */
  private static Json strict(Json schema) {
    if (schema instanceof Json.Arr list) {
      return Json.list(list.items(), RecordSchemasTest::strict);
    }
    if (!(schema instanceof Json.Obj object)) {
      return schema;
    }
    Map<String, Json> fields = new LinkedHashMap<>();
    object.fields().forEach((name, value) -> fields.put(name, strict(value)));
    if (object.get("properties").filter(Json.Obj.class::isInstance).isPresent()) {
      fields.putIfAbsent("additionalProperties", Json.of(false));
    }
    return new Json.Obj(fields);
  }
}
