package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.TestTally;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads a result of Allure, which is small. */
final class AllureReading {
  private static final Set<String> UNREAD = Set.of("steps", "attachments");

  private final JsonCursor json;
  private final ArtifactStream file;
  private final Sink sink;
  private final TestTally tally;

  AllureReading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
    this.tally = new TestTally(sink, file.path());
  }

  void read() throws Unreadable, IOException {
    AllureResult result = new AllureResult(new JsonPart(json.value(UNREAD)));
    json.end();
    if (!result.isIdentified()) {
      throw json.refuse("there is neither a uuid nor a historyId, testCaseId or fullName");
    }
    sink.dialect(result.framework());
    tally.take(result.draft(tally.millis(millis(result.json()))).toTest(file.path()));
    tally.durations().tell(sink, SourceRef.of(file.path()));
    sink.origin().millis(result.json().at("stop").number());
    result.history().ifPresent(id -> sink.tryOf(id, result.json().at("stop").number()));
  }

  private static Optional<BigDecimal> millis(JsonPart result) {
    Optional<BigDecimal> start = result.at("start").number();
    return result.at("stop").number().flatMap(stop -> start.map(stop::subtract));
  }
}
