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
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One walk over the files of gcovr. Lines that are excluded or hold no code do not count; a line of
 * a template stands there once for each of its instances and counts once. A summary has sums only.
 */
final class GcovrReading {
  private static final Set<String> UNREAD = Set.of("conditions", "calls", "gcovr/data_sources");
  private static final Map<CoverageUnit, String> UNITS =
      Map.of(
          CoverageUnit.LINE, "line",
          CoverageUnit.BRANCH, "branch",
          CoverageUnit.FUNCTION, "function");

  private final JsonCursor json;
  private final Sink sink;
  private final FileCoverage files;
  private boolean anyFiles;

  GcovrReading(JsonCursor json, ArtifactStream in, Sink sink) {
    this.json = json;
    this.sink = sink;
    this.files = new FileCoverage(sink, in.path());
    sink.dialect("gcovr");
  }

  void read() throws Unreadable, IOException {
    json.members(this::member);
    json.end();
    if (!anyFiles) {
      throw json.refuse("there are no files");
    }
    files.give();
  }

  private void member(String name) throws Unreadable, IOException {
    switch (name) {
      case "files" -> {
        anyFiles = true;
        json.items(item -> file(new JsonPart(json.value(UNREAD))));
      }
      case "gcc_version" -> {
        sink.dialect("gcov");
        json.skip();
      }
      default -> json.skip();
    }
  }

  private void file(JsonPart file) throws Unreadable {
    if (file.at("lines").isList()) {
      points(file.words("file"), file);
    } else {
      sums(file.words("filename"), file);
    }
  }

  private void sums(String path, JsonPart file) throws Unreadable {
    for (Map.Entry<CoverageUnit, String> unit : UNITS.entrySet()) {
      int all = file.count(unit.getValue() + "_total").orElse(0);
      int covered = file.count(unit.getValue() + "_covered").orElse(0);
      if (covered > all) {
        throw json.refuse("more is covered than there is");
      }
      files.add(path, unit.getKey(), new Ratio(covered, all));
    }
  }

  private void points(String path, JsonPart file) throws Unreadable {
    Hits<String> lines = new Hits<>();
    Hits<String> branches = new Hits<>();
    Hits<String> functions = new Hits<>();
    for (JsonPart line : file.at("lines").items()) {
      if (counts(line)) {
        lines.add(line.words("line_number"), hit(line.at("count")));
        branches(line, branches);
      }
    }
    for (JsonPart function : file.at("functions").items()) {
      if (counts(function)) {
        String line = function.words("lineno") + function.words("start_line");
        functions.add(line + "," + function.words("name"), hit(function.at("execution_count")));
      }
    }
    files.add(path, CoverageUnit.LINE, lines.ratio());
    files.add(path, CoverageUnit.BRANCH, branches.ratio());
    files.add(path, CoverageUnit.FUNCTION, functions.ratio());
  }

  private void branches(JsonPart line, Hits<String> into) throws Unreadable {
    List<JsonPart> branches = line.at("branches").items();
    for (int i = 0; i < branches.size(); i++) {
      if (counts(branches.get(i))) {
        into.add(line.words("line_number") + "," + i, hit(branches.get(i).at("count")));
      }
    }
  }

  private static boolean counts(JsonPart point) {
    return !point.at("gcovr/noncode").isTrue() && !point.at("gcovr/excluded").isTrue();
  }

  /** A negative count is a defect of gcov and no run. */
  private boolean hit(JsonPart runs) throws Unreadable {
    return runs.number().orElseThrow(() -> json.refuse("a number of runs is no count")).signum()
        > 0;
  }
}
