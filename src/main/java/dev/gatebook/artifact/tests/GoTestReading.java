package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.TestTally;
import dev.gatebook.artifact.read.TextLines;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.json.Json;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One walk over the events of {@code go test -json}. Where Go could not build a package, older
 * versions write a plain line between the events.
 */
final class GoTestReading {
  private static final String PLAIN_FAILURE = "FAIL\t";

  private final ArtifactStream file;
  private final TextLines lines;
  private final Sink sink;
  private final TestTally tally;
  private final Map<String, GoPackage> packages = new LinkedHashMap<>();

  GoTestReading(ArtifactStream file, Sink sink) {
    this.file = file;
    this.sink = sink;
    this.lines = new TextLines(file);
    this.tally = new TestTally(sink, file.path());
    sink.dialect("go");
  }

  void read() throws Unreadable, IOException {
    while (lines.next()) {
      line(lines.line());
    }
    for (GoPackage one : packages.values()) {
      if (one.isRunning()) {
        throw new Unreadable(Complaints.truncated(file.at(lines.number(), 1)));
      }
      for (TestCase test : one.tests()) {
        tally.take(test);
      }
    }
    tally.tell("");
  }

  private void line(String line) throws Unreadable, IOException {
    if (line.startsWith("{")) {
      event(new JsonPart(parsed(line)));
    } else if (line.startsWith(PLAIN_FAILURE)) {
      plainFailure(line.substring(PLAIN_FAILURE.length()));
    }
  }

  private Json parsed(String line) throws Unreadable, IOException {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    try {
      JsonCursor json =
          JsonCursor.open(new ArtifactStream(file.path(), new ByteArrayInputStream(bytes)));
      Json value = json.value(Set.of());
      json.end();
      return value;
    } catch (Unreadable e) {
      throw new Unreadable(here(e.problem()));
    }
  }

  /** A problem of one line, at its place in the file. */
  private Problem here(Problem ofLine) {
    SourceRef at = file.at(lines.number(), ofLine.at().column());
    return new Problem(
        ofLine.severity(), ofLine.code(), ofLine.message(), at, "", 1, ofLine.mend());
  }

  /** {@code FAIL shop/broken [build failed]}. */
  private void plainFailure(String rest) throws Unreadable {
    int bracket = rest.indexOf(" [");
    if (bracket > 0) {
      GoPackage one = of(rest.substring(0, bracket));
      one.output("", rest.substring(bracket + 1) + "\n");
      one.end("fail");
    }
  }

  private void event(JsonPart event) throws Unreadable {
    String action = event.words("Action");
    if (event.text("Test").isEmpty()) {
      sink.origin().time(event.words("Time"));
    }
    if (event.text("Package").isEmpty()) {
      build(event);
      return;
    }
    GoPackage one = of(event.words("Package"));
    String test = event.words("Test");
    switch (action) {
      case "start" -> one.begin();
      case "run" -> one.run(test);
      case "output" -> one.output(test, event.words("Output"));
      case "pass", "fail", "skip" -> end(one, test, event);
      default -> {}
    }
  }

  private void end(GoPackage one, String test, JsonPart event) {
    if (test.isEmpty()) {
      one.end(event.words("Action"));
    } else {
      one.ended(test, event.words("Action"), tally.durations().read(event.words("Elapsed")));
    }
  }

  /** What the compiler says of a package; newer versions of Go write it as events. */
  private void build(JsonPart event) {
    String path = event.words("ImportPath");
    int space = path.indexOf(' ');
    if (event.words("Action").equals("build-output") && !path.isEmpty()) {
      of(space < 0 ? path : path.substring(0, space)).said(event.words("Output"));
    }
  }

  private GoPackage of(String name) {
    return packages.computeIfAbsent(name, path -> new GoPackage(path, file.path()));
  }
}
