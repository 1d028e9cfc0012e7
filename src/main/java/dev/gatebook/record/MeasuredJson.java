package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestTotals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Measured facts as files of an audit's folder; {@code read(write(m))} equals {@code m}. The tests
 * lie in a file of their own, one on each line, so that a difference shows as the tests it is
 * about.
 */
public final class MeasuredJson {
  private static final String FACTS = "facts.json";
  private static final String TESTS = "tests.jsonl";

  private MeasuredJson() {}

  /** The files that hold the facts, with paths relative to the folder {@code measured}. */
  public static List<SourceFile> write(Measured measured) {
    return List.of(
        SourceFile.of(FACTS, JsonBytes.write(facts(measured))),
        SourceFile.of(TESTS, tests(measured)));
  }

  /**
   * The facts that were written down. A file that cannot be read becomes a problem and an
   * unreadable artifact, so that it never counts for anything.
   */
  public static Parsed<Measured> read(List<SourceFile> files) {
    if (files.isEmpty()) {
      return Parsed.of(Measured.NOTHING);
    }
    try {
      JsonFields facts = new JsonFields(JsonBytes.read(find(files, FACTS).bytes()));
      return Parsed.of(measured(facts, find(files, TESTS)));
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      return unreadable(files, String.valueOf(e.getMessage()));
    }
  }

  private static Json facts(Measured measured) {
    Json.Fields fields =
        Json.object()
            .put("schemaVersion", AuditJson.SCHEMA_VERSION)
            .put("totals", TotalsJson.write(measured.totals()))
            .put("coverage", CoverageJson.write(measured.coverage()))
            .put("artifacts", Json.list(measured.artifacts(), ArtifactJson::write));
    if (!measured.alerts().isEmpty()) {
      fields.put("alerts", Json.list(measured.alerts(), AlertJson::write));
    }
    if (!measured.metrics().isEmpty()) {
      fields.put("metrics", Json.list(measured.metrics(), MetricJson::write));
    }
    return fields.end();
  }

  private static byte[] tests(Measured measured) {
    List<String> paths = measured.artifacts().stream().map(Artifact::path).toList();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    measured.tests().forEach(t -> lines.writeBytes(JsonBytes.line(TestJson.write(t, paths))));
    return lines.toByteArray();
  }

  private static SourceFile find(List<SourceFile> files, String name) throws IOException {
    return files.stream()
        .filter(file -> file.path().equals(name) || file.path().endsWith("/" + name))
        .findFirst()
        .orElseThrow(() -> new IOException(name + " is missing"));
  }

  private static Measured measured(JsonFields facts, SourceFile tests) throws IOException {
    List<Artifact> artifacts = facts.list("artifacts", ArtifactJson::read);
    TestTotals totals = TotalsJson.read(facts.object("totals"));
    CoverageReport coverage = CoverageJson.read(facts.object("coverage"));
    return new Measured(
        artifacts,
        tests(tests, artifacts),
        totals,
        coverage,
        facts.list("alerts", AlertJson::read),
        facts.list("metrics", MetricJson::read));
  }

  private static List<TestCase> tests(SourceFile file, List<Artifact> artifacts)
      throws IOException {
    List<String> paths = artifacts.stream().map(Artifact::path).toList();
    List<TestCase> tests = new ArrayList<>();
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    for (String line : text.lines().toList()) {
      Json record = JsonBytes.read(line.getBytes(StandardCharsets.UTF_8));
      tests.add(TestJson.read(new JsonFields(record), paths));
    }
    return tests;
  }

  private static Parsed<Measured> unreadable(List<SourceFile> files, String why) {
    SourceFile first = files.get(0);
    Problem problem =
        Problem.error(
            "GB090",
            "the measured facts cannot be read: " + why,
            SourceRef.of(first.path()),
            "restore the folder 'measured' from version control, or record the audit again");
    Artifact nothing =
        new Artifact(
            first.path(),
            "",
            first.size(),
            "measured",
            "",
            false,
            TestTotals.NONE,
            CoverageReport.NONE,
            List.of(problem));
    Measured none = new Measured(List.of(nothing), List.of(), TestTotals.NONE, CoverageReport.NONE);
    return new Parsed<>(none, List.of(problem));
  }
}
