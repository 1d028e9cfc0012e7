package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Hits;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import java.io.IOException;
import java.util.Set;

/**
 * One walk over the coverage of Istanbul, file by file. A line ran when a statement that begins on
 * it did.
 */
final class IstanbulReading {
  private static final Set<String> UNREAD = Set.of("inputSourceMap", "fnMap", "branchMap", "end");

  private final JsonCursor json;
  private final FileCoverage files;

  IstanbulReading(JsonCursor json, ArtifactStream in, Sink sink) {
    this.json = json;
    this.files = new FileCoverage(sink, in.path());
    sink.dialect("istanbul");
  }

  void read() throws Unreadable, IOException {
    json.members(name -> file(name, new JsonPart(json.value(UNREAD))));
    json.end();
    files.give();
  }

  private void file(String name, JsonPart written) throws Unreadable {
    JsonPart file = written.at("data").isObject() ? written.at("data") : written;
    if (!file.at("statementMap").isObject() || !file.at("s").isObject()) {
      throw json.refuse("a file has no statements");
    }
    Hits<String> statements = new Hits<>();
    Hits<String> lines = new Hits<>();
    for (String id : file.at("s").names()) {
      boolean hit = hit(file.at("s", id));
      statements.add(id, hit);
      lines.add(file.at("statementMap", id, "start").words("line"), hit);
    }
    files.add(name, CoverageUnit.STATEMENT, statements.ratio());
    files.add(name, CoverageUnit.LINE, lines.ratio());
    files.add(name, CoverageUnit.FUNCTION, functions(file.at("f")));
    files.add(name, CoverageUnit.BRANCH, branches(file.at("b")));
  }

  private Ratio functions(JsonPart counts) throws Unreadable {
    Hits<String> functions = new Hits<>();
    for (String id : counts.names()) {
      functions.add(id, hit(counts.at(id)));
    }
    return functions.ratio();
  }

  private Ratio branches(JsonPart branches) throws Unreadable {
    int covered = 0;
    int all = 0;
    for (String id : branches.names()) {
      for (JsonPart arm : branches.at(id).items()) {
        covered += hit(arm) ? 1 : 0;
        all++;
      }
    }
    return new Ratio(covered, all);
  }

  private boolean hit(JsonPart count) throws Unreadable {
    if (count.number().filter(n -> n.signum() >= 0).isEmpty()) {
      throw json.refuse("a number of runs is no count");
    }
    return count.number().orElseThrow().signum() > 0;
  }
}
