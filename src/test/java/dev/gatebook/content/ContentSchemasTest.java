package dev.gatebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Schema and loader say the same of every file. */
final class ContentSchemasTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

  private static final Map<String, Shape> SHAPES =
      Map.of(
          "gatebook", PlanShape.SITE,
          "project", PlanShape.PROJECT,
          "phase", PlanShape.PHASE,
          "audit", AuditShape.AUDIT);

  private static boolean schemaAccepts(String kind, Node root) {
    Schema schema =
        REGISTRY.getSchema(
            text(Objects.requireNonNull(ContentSchemas.all().get(kind))), InputFormat.JSON);
    return schema.validate(text(json(root)), InputFormat.JSON).isEmpty();
  }

  private static boolean loaderAccepts(String kind, YamlReader.Sheet sheet, Node root) {
    Problems problems = new Problems();
    new ShapeCheck(sheet.text(), problems).check(root, Objects.requireNonNull(SHAPES.get(kind)));
    return problems.sorted().stream().noneMatch(Problem::isError);
  }

  private static String text(Json json) {
    return new String(JsonBytes.write(json), StandardCharsets.UTF_8);
  }

  /** The value as an editor sees it, which knows numbers and truth values. */
  private static Json json(Node node) {
    if (node instanceof Node.Items items) {
      return Json.list(items.all(), ContentSchemasTest::json);
    }
    if (node instanceof Node.Entries entries) {
      Map<String, Json> fields = new LinkedHashMap<>();
      entries.all().forEach((key, entry) -> fields.put(key, json(entry.value())));
      return new Json.Obj(fields);
    }
    Node.Scalar scalar = (Node.Scalar) node;
    if (scalar.isNothing()) {
      return Json.NULL;
    }
    boolean truth = scalar.plain() && scalar.text().matches("true|false");
    if (truth) {
      return Json.of(Boolean.parseBoolean(scalar.text()));
    }
    return scalar.plain() && scalar.text().matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?")
        ? Json.of(new BigDecimal(scalar.text()))
        : Json.of(scalar.text());
  }

  private static YamlReader.Sheet sheet(String yaml) {
    return YamlReader.read(SourceFile.of("x.yml", yaml.getBytes(StandardCharsets.UTF_8)));
  }

  @TestFactory
  Stream<DynamicTest> the_own_content_is_valid_by_schema_and_by_loader() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of("content"))) {
      files = walk.filter(ContentSchemasTest::isWrittenByHand).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(15);
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.toString(),
                    () -> {
                      YamlReader.Sheet sheet = sheet(Files.readString(file));
                      Node root = sheet.root().orElseThrow();
                      assertThat(loaderAccepts(kind(file), sheet, root)).isTrue();
                      assertThat(schemaAccepts(kind(file), root)).isTrue();
                    }));
  }

  private static boolean isWrittenByHand(Path file) {
    return file.toString().endsWith(".yml") && !file.endsWith("seal.yml");
  }

  private static String kind(Path file) {
    return switch (file.getFileName().toString()) {
      case "gatebook.yml" -> "gatebook";
      case "project.yml" -> "project";
      case "audit.yml" -> "audit";
      default -> "phase";
    };
  }

  @TestFactory
  Stream<DynamicTest> schema_and_loader_refuse_the_same() {
    return Stream.of(
            "gatebook|titel: x",
            "gatebook|title: [a]",
            "gatebook|title: x\nurl: example.org",
            "project|name: x\npolicy: { trust: sure }",
            "project|name: x\npolicy: { tests: { failed: none } }",
            "project|name: x\nstatuses: { Improved: better }",
            "phase|phase: 1\ntitle: x",
            "phase|phase: 1\ntitle: x\ntasks: none",
            "phase|phase: 1\ntitle: x\ntasks: [{ id: a, title: b, staus: done }]",
            "phase|phase: 1\ntitle: x\ntasks: [{ title: b, status: done }]",
            "phase|phase: 1\ntitle: x\ntasks: [{ id: a, title: b, status: done, mandatory: maybe }]",
            "phase|phase: 1\ntitle: x\ntasks: [{ id: a, title: b, status: done, due: tomorrow }]",
            "phase|phase: 1\ntitle: x\ntasks: [{ id: a, title: b, status: done, effort: long }]",
            "phase|phase: 1\ntitle: x\ntasks: [{ id: a, title: b, status: done, evidence: [{ fiel: x }] }]",
            "phase|phase: 1\ntitle: x\ntasks: [{ id: a, title: b, status: done, evidence: [{ file: x, commit: y }] }]",
            "phase|phase: 1\ntitle: x\ntasks: [{ id: a, title: b, status: done, evidence: [{ link: 'ftp://x' }] }]",
            "phase|phase: 1\ntitle: x\ntasks: [{ id: a, title: b, status: done, evidence: [{ findings: { level: fatal } }] }]",
            "phase|phase: 1\ntitle: x\ntasks: [{ id: a, title: b, status: done, evidence: [{ metric: { name: x } }] }]",
            "phase|phase: 1\ntitle: x\ntasks: [{ id: a, title: b, status: done, evidence: [{ artifact: a, sha256: abc }] }]",
            "phase|phase: 1\ntitle: x\ntasks: [{ id: a, title: b, status: done, evidence: [{ dependency: { name: x, version: new } }] }]",
            "phase|phase: 1\ntitle: x\ntasks: [{ id: a, title: b, status: done, checks: [{ status: done }] }]",
            "phase|phase: 1\ntitle: x\ntasks: [{ id: a, title: b, status: done, evidence: [{ file: x, line: 1, lines: 2 }] }]",
            "phase|phase: 1\ntitle: x\ntasks: [{ id: a, title: b, status: done, evidence: [{ file: ../x }] }]",
            "project|name: x\nrepository: /srv/x",
            "audit|title: x\ndecision: { outcome: go }\ndecisions: [{ outcome: go }]",
            "audit|title: x\ndecision: { outcome: maybe }",
            "audit|title: x\ndecision: { outcome: go, conditions: [{ met: true }] }",
            "audit|title: x\nscores: { aspects: { A: 3 } }",
            "audit|title: x\nscores: { of: 5, aspects: { A: three } }",
            "audit|title: x\ndeclares: { tests: { passed: plenty of them } }",
            "audit|title: x\ndeclares: 12",
            "audit|title: x\nestimates: { fast: { assumption: y } }",
            "audit|title: x\nissues: [{ title: no id }]")
        .map(
            given ->
                DynamicTest.dynamicTest(
                    given,
                    () -> {
                      String kind = given.substring(0, given.indexOf('|'));
                      YamlReader.Sheet sheet = sheet(given.substring(given.indexOf('|') + 1));
                      Node root = sheet.root().orElseThrow();
                      assertThat(loaderAccepts(kind, sheet, root)).as("loader").isFalse();
                      assertThat(schemaAccepts(kind, root)).as("schema").isFalse();
                    }));
  }

  @Test
  void every_key_of_a_schema_is_described() {
    ContentSchemas.all()
        .forEach(
            (kind, schema) ->
                assertThat(text(schema)).as(kind).doesNotContain("\"description\": \"\""));
  }

  @Test
  void each_schema_names_the_draft_that_editors_read() {
    assertThat(ContentSchemas.all()).containsOnlyKeys("audit", "gatebook", "phase", "project");
    assertThat(ContentSchemas.all().values())
        .allSatisfy(s -> assertThat(text(s)).contains("http://json-schema.org/draft-07/schema#"));
  }
}
