package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Origin;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Tally;
import dev.gatebook.model.TestTotals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Measured facts as files of an audit's folder; {@code read(write(m))} equals {@code m}. The tests
 * lie in a file of their own, one on each line, so that a difference shows as the tests it is
 * about; a large file is compressed.
 */
public final class MeasuredJson {
  private static final String FACTS = "facts.json";

  private MeasuredJson() {}

  /** The files that hold the facts, with paths relative to the folder {@code measured}. */
  public static List<SourceFile> write(Measured measured) {
    return List.of(
        SourceFile.of(FACTS, JsonBytes.write(facts(measured))), TestLines.write(measured));
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
      JsonFields facts = RecordForm.read(find(files, FACTS).bytes(), FACTS);
      return Parsed.of(measured(facts, files));
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      return unreadable(files, String.valueOf(e.getMessage()));
    }
  }

  private static Json facts(Measured measured) {
    Json.Fields fields =
        Json.object()
            .put("schemaVersion", RecordForm.NEWEST)
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

  static Optional<SourceFile> named(List<SourceFile> files, String name) {
    return files.stream()
        .filter(file -> file.path().equals(name) || file.path().endsWith("/" + name))
        .findFirst();
  }

  private static SourceFile find(List<SourceFile> files, String name) throws IOException {
    return named(files, name).orElseThrow(() -> new IOException(name + " is missing"));
  }

  private static Measured measured(JsonFields facts, List<SourceFile> files) throws IOException {
    List<Artifact> artifacts = facts.list("artifacts", ArtifactJson::read);
    TestTotals totals = TotalsJson.read(facts.object("totals"));
    CoverageReport coverage = CoverageJson.read(facts.object("coverage"));
    return new Measured(
        artifacts,
        TestLines.read(files, artifacts.stream().map(Artifact::path).toList()),
        totals,
        coverage,
        facts.list("alerts", AlertJson::read),
        facts.list("metrics", MetricJson::read));
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
            Tally.NONE,
            List.of(problem),
            Origin.NONE);
    Measured none = new Measured(List.of(nothing), List.of(), TestTotals.NONE, CoverageReport.NONE);
    return new Parsed<>(none, List.of(problem));
  }
}
