package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.TestTally;
import dev.gatebook.artifact.read.TestTally.Kind;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** One walk over a file of CTRF. */
final class CtrfReading {
  private static final int TOOL_CHARS = 60;
  private static final Set<String> UNREAD =
      Set.of("stdout", "stderr", "attachments", "extra", "steps", "insights");

  private final JsonCursor json;
  private final ArtifactStream file;
  private final Sink sink;
  private final TestTally tally;
  private boolean anyTests;

  CtrfReading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
    this.tally = new TestTally(sink, file.path());
  }

  void read() throws Unreadable, IOException {
    json.members(
        name -> {
          if (name.equals("results")) {
            json.members(this::result);
          } else if (name.equals("timestamp")) {
            sink.origin().time(new JsonPart(json.value(UNREAD)).words());
          } else {
            json.skip();
          }
        });
    json.end();
    if (!anyTests) {
      throw json.refuse("there is no list of tests");
    }
    tally.tell("");
  }

  private void result(String name) throws Unreadable, IOException {
    switch (name) {
      case "tool" -> tool(new JsonPart(json.value(UNREAD)));
      case "summary" -> summary(new JsonPart(json.value(UNREAD)));
      case "environment" -> environment(new JsonPart(json.value(UNREAD)));
      case "tests" -> {
        anyTests = true;
        json.items(item -> test(new JsonPart(json.value(UNREAD))));
      }
      default -> json.skip();
    }
  }

  private void tool(JsonPart tool) {
    sink.dialect(CutText.of(tool.words("name").toLowerCase(Locale.ROOT), 1, TOOL_CHARS));
  }

  private void environment(JsonPart environment) {
    sink.origin().commit(environment.words("commit"));
    sink.origin().branch(environment.words("branchName"));
    sink.origin().run((environment.words("buildName") + " " + number(environment)).strip());
  }

  private static String number(JsonPart environment) {
    return environment.text("buildNumber").orElse(environment.words("buildId"));
  }

  private void summary(JsonPart summary) {
    sink.origin().millis(summary.at("stop").number());
    tally.declare(Kind.TESTS, summary.count("tests"));
    tally.declare(Kind.FAILING, summary.count("failed"));
  }

  private void test(JsonPart written) throws Unreadable {
    if (!written.isObject()) {
      throw json.refuse("a test is expected here");
    }
    CtrfTest test = new CtrfTest(written);
    if (!test.isComplete()) {
      throw json.refuse("a test has no name, or no status that CTRF knows");
    }
    tally.take(test.draft(tally.millis(written.at("duration").number())).toTest(file.path()));
  }
}
