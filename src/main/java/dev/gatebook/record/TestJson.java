package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One test as a line. What is empty is left out; a suite that is named like the class is left out
 * too; the artifact is a position in the list of artifacts.
 */
final class TestJson {
  private static final Map<String, TestOutcome> OUTCOMES =
      Arrays.stream(TestOutcome.values()).collect(Collectors.toMap(TestOutcome::key, one -> one));

  private TestJson() {}

  /** Texts that many tests share, each kept once. */
  static final class Seen {
    private final Map<String, String> texts = new HashMap<>();

    private String one(String text) {
      return texts.computeIfAbsent(text, same -> same);
    }
  }

  static Json write(TestCase test, Map<String, Integer> artifacts) {
    boolean ownSuite = !test.suite().equals(test.className());
    Json.Fields fields = Json.object();
    if (ownSuite) {
      fields.put("suite", test.suite());
    }
    return fields
        .putUnlessEmpty("class", test.className())
        .putUnlessEmpty("name", test.name())
        .putUnlessEmpty("parameters", test.parameters())
        .put("outcome", test.outcome().key())
        .putIfPresent("millis", test.durationMillis().map(Json::of))
        .putIfPresent("failure", test.failure().map(TestJson::failure))
        .putUnlessEmpty("file", test.file())
        .putIfPresent(
            "tags", test.tags().isEmpty() ? Optional.empty() : Optional.of(Json.texts(test.tags())))
        .put("artifact", position(test.artifact(), artifacts))
        .end();
  }

  static TestCase read(JsonFields fields, List<String> artifacts, Seen seen) throws IOException {
    String className = seen.one(fields.text("class"));
    return new TestCase(
        fields.has("suite") ? seen.one(fields.text("suite")) : className,
        className,
        fields.text("name"),
        seen.one(fields.text("parameters")),
        outcome(fields.text("outcome")),
        fields.optionalNumber("millis"),
        fields.has("failure") ? Optional.of(failure(fields.object("failure"))) : Optional.empty(),
        seen.one(fields.text("file")),
        fields.texts("tags"),
        artifact(fields, artifacts));
  }

  /** A path that is not in the list is kept as it is. */
  private static Json position(String artifact, Map<String, Integer> artifacts) {
    int at = artifacts.getOrDefault(artifact, -1);
    return at < 0 ? Json.of(artifact) : Json.of(at);
  }

  private static String artifact(JsonFields fields, List<String> artifacts) throws IOException {
    if (fields.isText("artifact")) {
      return fields.text("artifact");
    }
    long at = fields.number("artifact");
    if (at < 0 || at >= artifacts.size()) {
      throw new IOException("there is no artifact " + at);
    }
    return artifacts.get((int) at);
  }

  private static Json failure(TestCase.Failure failure) {
    return Json.object()
        .putUnlessEmpty("message", failure.message())
        .putUnlessEmpty("type", failure.type())
        .putUnlessEmpty("trace", failure.trace())
        .end();
  }

  private static TestCase.Failure failure(JsonFields fields) throws IOException {
    return new TestCase.Failure(fields.text("message"), fields.text("type"), fields.text("trace"));
  }

  private static TestOutcome outcome(String key) throws IOException {
    TestOutcome outcome = OUTCOMES.get(key);
    if (outcome == null) {
      throw new IOException("'" + key + "' is no outcome of a test");
    }
    return outcome;
  }
}
