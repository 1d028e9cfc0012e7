package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.TestTally;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One walk over the messages of Cucumber. Scenarios are announced before they run, in the order of
 * their files, whatever the order is in which they run. A run that does not say that it ended is
 * cut.
 */
final class MessagesReading {
  private static final int TOOL_CHARS = 60;
  private static final Set<String> UNREAD = Set.of("children", "comments", "stepDefinitionIds");

  private final JsonCursor json;
  private final ArtifactStream file;
  private final Sink sink;
  private final TestTally tally;
  private final Map<String, String> featureByPath = new HashMap<>();
  private final Map<String, MessagesPickle> pickles = new LinkedHashMap<>();
  private final Map<String, String> pickleByCase = new HashMap<>();
  private final Map<String, MessagesAttempt> running = new HashMap<>();
  private boolean ended;
  private boolean success;

  MessagesReading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
    this.tally = new TestTally(sink, file.path());
    sink.dialect("cucumber");
  }

  void read() throws Unreadable, IOException {
    json.values(message -> json.members(this::message));
    if (!ended || !running.isEmpty()) {
      throw new Unreadable(Complaints.truncated(json.here()));
    }
    Map<String, Integer> rows = new HashMap<>();
    List<MessagesPickle> ran = pickles.values().stream().filter(MessagesPickle::ran).toList();
    ran.forEach(pickle -> rows.merge(pickle.place(), 1, Integer::sum));
    Map<String, Integer> seen = new HashMap<>();
    for (MessagesPickle pickle : ran) {
      int number = seen.merge(pickle.place(), 1, Integer::sum);
      boolean single = rows.getOrDefault(pickle.place(), 1) == 1;
      String feature = featureByPath.getOrDefault(pickle.path(), "");
      tally.take(
          pickle
              .draft(feature, single ? "" : "[" + number + "]")
              .millis(tally.millis(pickle.millis()))
              .toTest(file.path()));
    }
    tally.tell("");
    tellWhatFailedOutside();
  }

  /** A hook around the run that fails is no step of any scenario. */
  private void tellWhatFailedOutside() {
    boolean explained = sink.tests().stream().anyMatch(test -> !test.outcome().isPass());
    if (!success && !explained) {
      sink.problem(
          Complaints.lostFailure(
              "the run did not succeed, and no scenario says why", SourceRef.of(file.path())));
    }
  }

  private void message(String name) throws Unreadable, IOException {
    switch (name) {
      case "meta" -> meta(part());
      case "gherkinDocument" -> feature(part());
      case "pickle" -> pickle(part());
      case "testCase" -> testCase(part());
      case "testCaseStarted" -> started(part());
      case "testStepFinished" -> step(part());
      case "testCaseFinished" -> finished(part());
      case "testRunFinished" -> end(part());
      default -> json.skip();
    }
  }

  private JsonPart part() throws Unreadable, IOException {
    return new JsonPart(json.value(UNREAD));
  }

  private void meta(JsonPart meta) {
    String tool = meta.at("implementation").words("name").toLowerCase(Locale.ROOT);
    sink.dialect(tool.isBlank() ? "cucumber" : CutText.of(tool, 1, TOOL_CHARS));
    sink.origin().commit(meta.at("ci", "git").words("revision"));
    sink.origin().branch(meta.at("ci", "git").words("branch"));
    sink.origin().run(meta.at("ci").words("buildNumber"));
  }

  private void feature(JsonPart document) {
    MessagesPickle place = new MessagesPickle(document);
    featureByPath.put(place.path(), document.at("feature").words("name"));
  }

  private void pickle(JsonPart pickle) {
    pickles.put(pickle.words("id"), new MessagesPickle(pickle));
  }

  private void testCase(JsonPart testCase) throws Unreadable {
    if (!pickles.containsKey(testCase.words("pickleId"))) {
      throw json.refuse("a test case is of a scenario that was not announced");
    }
    pickleByCase.put(testCase.words("id"), testCase.words("pickleId"));
  }

  private void started(JsonPart started) throws Unreadable {
    if (!pickleByCase.containsKey(started.words("testCaseId"))) {
      throw json.refuse("a test case starts that was not announced");
    }
    running.put(started.words("id"), new MessagesAttempt(started.words("testCaseId")));
  }

  private void step(JsonPart finished) throws Unreadable {
    attempt(Optional.ofNullable(running.get(finished.words("testCaseStartedId"))))
        .step(finished.at("testStepResult"));
  }

  private void finished(JsonPart finished) throws Unreadable {
    MessagesAttempt attempt =
        attempt(Optional.ofNullable(running.remove(finished.words("testCaseStartedId"))));
    MessagesPickle pickle = pickles.get(pickleByCase.get(attempt.testCase()));
    if (pickle != null) {
      pickle.ended(attempt);
    }
  }

  private MessagesAttempt attempt(Optional<MessagesAttempt> known) throws Unreadable {
    if (known.isEmpty()) {
      throw json.refuse("something ends in a test case that was not started");
    }
    return known.get();
  }

  private void end(JsonPart finished) {
    ended = true;
    success = !finished.at("success").isFalse();
    sink.origin().millis(Optional.of(MessagesAttempt.millis(finished.at("timestamp"))));
  }
}
