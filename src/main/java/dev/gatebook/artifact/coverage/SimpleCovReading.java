package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.Hits;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Limits;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.CoverageUnit;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One walk over what SimpleCov kept of each command that ran, or of all of them. A line is a number
 * of runs, or nothing where there is no code; a line that two commands know counts once.
 */
final class SimpleCovReading {
  private static final Set<String> BESIDES = Set.of("meta", "groups", "total", "totals", "errors");

  /** The points of one source file. */
  private record Source(Hits<Integer> lines, Hits<String> branches) {}

  private final JsonCursor json;
  private final FileCoverage files;
  private final Map<String, Source> sources = new TreeMap<>();
  private boolean anyCoverage;
  private int points;

  SimpleCovReading(JsonCursor json, ArtifactStream in, Sink sink) {
    this.json = json;
    this.files = new FileCoverage(sink, in.path());
    sink.dialect("simplecov");
  }

  void read() throws Unreadable, IOException {
    json.members(this::member);
    json.end();
    if (!anyCoverage) {
      throw json.refuse("there is no coverage");
    }
    sources.forEach(
        (name, source) -> {
          files.add(name, CoverageUnit.LINE, source.lines().ratio());
          files.add(name, CoverageUnit.BRANCH, source.branches().ratio());
        });
    files.give();
  }

  private void member(String name) throws Unreadable, IOException {
    if (name.equals("coverage")) {
      coverage();
    } else if (BESIDES.contains(name) || name.startsWith("$")) {
      json.skip();
    } else {
      json.members(
          part -> {
            if (part.equals("coverage")) {
              coverage();
            } else {
              json.skip();
            }
          });
    }
  }

  private void coverage() throws Unreadable, IOException {
    anyCoverage = true;
    json.members(name -> file(name, new JsonPart(json.value(Set.of("methods", "source")))));
  }

  private void file(String name, JsonPart file) throws Unreadable {
    Source source = sources.computeIfAbsent(name, n -> new Source(new Hits<>(), new Hits<>()));
    JsonPart lines = file.isList() ? file : file.at("lines");
    if (!lines.isList() && !lines.isNothing()) {
      throw json.refuse("a list of lines is expected here");
    }
    int number = 0;
    for (JsonPart line : lines.items()) {
      number++;
      if (isCode(line)) {
        point(source.lines().add(number, hit(line)));
      }
    }
    branches(source.branches(), file.at("branches"));
  }

  /** By condition and arm; the later form lists the arms alone. */
  private void branches(Hits<String> into, JsonPart branches) throws Unreadable {
    for (String condition : branches.names()) {
      for (String arm : branches.at(condition).names()) {
        point(into.add(condition + arm, hit(branches.at(condition, arm))));
      }
    }
    List<JsonPart> arms = branches.items();
    for (int i = 0; i < arms.size(); i++) {
      if (isCode(arms.get(i).at("coverage"))) {
        point(into.add("arm " + i, hit(arms.get(i).at("coverage"))));
      }
    }
  }

  private static boolean isCode(JsonPart runs) {
    return !runs.isNothing() && !runs.words().equals("ignored");
  }

  private boolean hit(JsonPart runs) throws Unreadable {
    if (runs.number().filter(n -> n.signum() >= 0).isEmpty()) {
      throw json.refuse("a number of runs is no count");
    }
    return runs.number().orElseThrow().signum() > 0;
  }

  private void point(boolean fresh) throws Unreadable {
    points += fresh ? 1 : 0;
    if (points > Limits.COVERAGE_POINTS) {
      throw new Unreadable(
          Complaints.tooMuch(
              "more than " + Limits.COVERAGE_POINTS + " lines and branches", json.here()));
    }
  }
}
