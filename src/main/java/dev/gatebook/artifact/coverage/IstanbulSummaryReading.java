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

/** One walk over a summary of Istanbul. The files count, and the total where there are none. */
final class IstanbulSummaryReading {
  private static final Map<String, CoverageUnit> UNITS =
      Map.of(
          "lines", CoverageUnit.LINE,
          "branches", CoverageUnit.BRANCH,
          "functions", CoverageUnit.FUNCTION,
          "statements", CoverageUnit.STATEMENT);

  private final JsonCursor json;
  private final FileCoverage files;
  private final Map<CoverageUnit, Ratio> total = new EnumMap<>(CoverageUnit.class);

  IstanbulSummaryReading(JsonCursor json, ArtifactStream in, Sink sink) {
    this.json = json;
    this.files = new FileCoverage(sink, in.path());
    sink.dialect("istanbul");
  }

  void read() throws Unreadable, IOException {
    json.members(this::member);
    json.end();
    if (files.isEmpty()) {
      files.give(total);
    } else {
      files.compare(total);
      files.give();
    }
  }

  private void member(String name) throws Unreadable, IOException {
    JsonPart sums = new JsonPart(json.value(Set.of()));
    for (Map.Entry<String, CoverageUnit> unit : UNITS.entrySet()) {
      JsonPart sum = sums.at(unit.getKey());
      if (!sum.isNothing()) {
        take(name, unit.getValue(), ratio(sum));
      }
    }
  }

  private void take(String name, CoverageUnit unit, Ratio ratio) {
    if (!name.equals("total")) {
      files.add(name, unit, ratio);
    } else if (ratio.hasData()) {
      total.put(unit, ratio);
    }
  }

  private Ratio ratio(JsonPart sum) throws Unreadable {
    int all = sum.count("total").orElse(-1);
    int covered = sum.count("covered").orElse(-1);
    if (all < 0 || covered < 0 || covered > all) {
      throw json.refuse("'covered' and 'total' are no counts that fit each other");
    }
    return new Ratio(covered, all);
  }
}
