package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * One walk over the JSON of coverage.py. What it calls statements are lines. The sums of a file
 * count: its list of lines that ran may name lines of a statement beside its first.
 */
final class CoveragePyReading {
  private static final Set<String> UNREAD =
      Set.of("functions", "classes", "contexts", "executed_branches", "missing_branches");

  private final JsonCursor json;
  private final FileCoverage files;
  private final Map<CoverageUnit, Ratio> totals = new EnumMap<>(CoverageUnit.class);
  private boolean anyFiles;

  CoveragePyReading(JsonCursor json, ArtifactStream in, Sink sink) {
    this.json = json;
    this.files = new FileCoverage(sink, in.path());
    sink.dialect("coverage.py");
  }

  void read() throws Unreadable, IOException {
    json.members(this::member);
    json.end();
    if (!anyFiles) {
      throw json.refuse("there are no files");
    }
    files.compare(totals);
    files.give();
  }

  private void member(String name) throws Unreadable, IOException {
    switch (name) {
      case "files" -> {
        anyFiles = true;
        json.members(file -> file(file, new JsonPart(json.value(UNREAD))));
      }
      case "totals" -> totals(new JsonPart(json.value(UNREAD)));
      default -> json.skip();
    }
  }

  private void file(String name, JsonPart file) throws Unreadable {
    JsonPart ran = file.at("executed_lines");
    JsonPart missed = file.at("missing_lines");
    JsonPart summary = file.at("summary");
    boolean isSummed = !summary.at("num_statements").isNothing();
    if (!isSummed && ran.isList() && missed.isList()) {
      int hit = ran.items().size();
      files.add(name, CoverageUnit.LINE, new Ratio(hit, hit + missed.items().size()));
    } else {
      files.add(name, CoverageUnit.LINE, ratio(summary, "covered_lines", "num_statements"));
    }
    if (!summary.at("num_branches").isNothing()) {
      files.add(name, CoverageUnit.BRANCH, ratio(summary, "covered_branches", "num_branches"));
    }
  }

  private void totals(JsonPart sums) throws Unreadable {
    totals.put(CoverageUnit.LINE, ratio(sums, "covered_lines", "num_statements"));
    if (!sums.at("num_branches").isNothing()) {
      totals.put(CoverageUnit.BRANCH, ratio(sums, "covered_branches", "num_branches"));
    }
  }

  private Ratio ratio(JsonPart sums, String covered, String all) throws Unreadable {
    int hit = sums.count(covered).orElse(-1);
    int total = sums.count(all).orElse(-1);
    if (hit < 0 || total < hit) {
      throw json.refuse("'" + covered + "' and '" + all + "' are no counts that fit each other");
    }
    return new Ratio(hit, total);
  }
}
