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
 * One walk over the files of an export of llvm-cov. Their sums count; regions are no unit that
 * other tools have and are left out.
 */
final class LlvmCovReading {
  private static final Map<CoverageUnit, String> UNITS =
      Map.of(
          CoverageUnit.LINE, "lines",
          CoverageUnit.BRANCH, "branches",
          CoverageUnit.FUNCTION, "functions");

  private final JsonCursor json;
  private final FileCoverage files;
  private final Map<CoverageUnit, Ratio> totals = new EnumMap<>(CoverageUnit.class);
  private boolean anyFiles;

  LlvmCovReading(JsonCursor json, ArtifactStream in, Sink sink) {
    this.json = json;
    this.files = new FileCoverage(sink, in.path());
    sink.dialect("llvm-cov");
  }

  void read() throws Unreadable, IOException {
    json.members(
        name -> {
          if (name.equals("data")) {
            json.items(item -> json.members(this::export));
          } else {
            json.skip();
          }
        });
    json.end();
    if (!anyFiles) {
      throw json.refuse("there are no files");
    }
    files.compare(totals);
    files.give();
  }

  private void export(String name) throws Unreadable, IOException {
    switch (name) {
      case "files" -> {
        anyFiles = true;
        json.items(item -> file());
      }
      case "totals" ->
          shares(new JsonPart(json.value(Set.of())))
              .forEach((unit, ratio) -> totals.merge(unit, ratio, Ratio::plus));
      default -> json.skip();
    }
  }

  private void file() throws Unreadable, IOException {
    StringBuilder path = new StringBuilder();
    Map<CoverageUnit, Ratio> shares = new EnumMap<>(CoverageUnit.class);
    json.members(
        name -> {
          switch (name) {
            case "filename" -> path.append(new JsonPart(json.value(Set.of())).words());
            case "summary" -> shares.putAll(shares(new JsonPart(json.value(Set.of()))));
            default -> json.skip();
          }
        });
    if (shares.isEmpty()) {
      throw json.refuse("a file has no summary");
    }
    shares.forEach((unit, ratio) -> files.add(path.toString(), unit, ratio));
  }

  private Map<CoverageUnit, Ratio> shares(JsonPart summary) throws Unreadable {
    Map<CoverageUnit, Ratio> shares = new EnumMap<>(CoverageUnit.class);
    for (Map.Entry<CoverageUnit, String> unit : UNITS.entrySet()) {
      JsonPart share = summary.at(unit.getValue());
      if (!share.isNothing()) {
        shares.put(unit.getKey(), ratio(share));
      }
    }
    return shares;
  }

  private Ratio ratio(JsonPart share) throws Unreadable {
    int all = share.count("count").orElse(-1);
    int covered = share.count("covered").orElse(-1);
    if (covered < 0 || covered > all) {
      throw json.refuse("'covered' and 'count' are no counts that fit each other");
    }
    return new Ratio(covered, all);
  }
}
