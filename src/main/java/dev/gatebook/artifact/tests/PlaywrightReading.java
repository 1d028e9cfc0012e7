package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.FailureText;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.TestDraft;
import dev.gatebook.artifact.read.TestTally;
import dev.gatebook.artifact.read.TestTally.Kind;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.TestOutcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One walk over the JSON of Playwright. A file of tests is taken as a whole. */
final class PlaywrightReading {
  private static final Set<String> UNREAD =
      Set.of("stdout", "stderr", "attachments", "steps", "config", "annotations");

  private final JsonCursor json;
  private final ArtifactStream file;
  private final Sink sink;
  private final TestTally tally;
  private boolean anySuites;
  private int errors;

  PlaywrightReading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
    this.tally = new TestTally(sink, file.path());
    sink.dialect("playwright");
  }

  void read() throws Unreadable, IOException {
    json.members(this::member);
    json.end();
    if (!anySuites) {
      throw json.refuse("there is no list of suites");
    }
    tally.declare(Kind.TESTS, Optional.of(errors));
    tally.declare(Kind.FAILING, Optional.of(errors));
    tally.tell("");
  }

  private void member(String name) throws Unreadable, IOException {
    switch (name) {
      case "suites" -> {
        anySuites = true;
        json.items(item -> suite(new JsonPart(json.value(UNREAD)), List.of()));
      }
      case "errors" -> json.items(item -> error(new JsonPart(json.value(UNREAD))));
      case "stats" -> stats(new JsonPart(json.value(UNREAD)));
      default -> json.skip();
    }
  }

  private void stats(JsonPart stats) {
    sink.origin().time(stats.words("startTime"));
    for (String part : List.of("expected", "unexpected", "skipped", "flaky")) {
      tally.declare(Kind.TESTS, stats.count(part));
    }
    tally.declare(Kind.FAILING, stats.count("unexpected"));
    tally.declare(Kind.SKIPPED, stats.count("skipped"));
    tally.declare(Kind.FLAKY, stats.count("flaky"));
  }

  private void suite(JsonPart suite, List<String> around) throws Unreadable {
    for (JsonPart spec : suite.at("specs").items()) {
      for (JsonPart test : spec.at("tests").items()) {
        tally.take(new PlaywrightTest(spec, test).draft(around, tally).toTest(file.path()));
      }
    }
    for (JsonPart inner : suite.at("suites").items()) {
      List<String> titles = new ArrayList<>(around);
      titles.add(inner.words("title"));
      suite(inner, titles);
    }
  }

  /** What went wrong outside of any test, such as a file that could not be loaded. */
  private void error(JsonPart error) throws Unreadable {
    errors++;
    String place = error.at("location").words("file");
    tally.take(
        new TestDraft()
            .suite("(run)")
            .name("(error outside of a test)")
            .outcome(TestOutcome.ERRORED)
            .because(FailureText.ofAny(error.words("message"), "", error.words("stack")))
            .file(place)
            .toTest(file.path()));
  }
}
