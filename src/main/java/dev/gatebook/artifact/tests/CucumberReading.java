package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.TestDraft;
import dev.gatebook.artifact.read.TestTally;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.TestCase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One walk over the JSON of Cucumber, feature by feature. The steps of a background stand before
 * the scenario that they were run for, or in it, as the tool likes.
 */
final class CucumberReading {
  private static final Set<String> UNREAD =
      Set.of("embeddings", "output", "rows", "arguments", "doc_string", "comments");

  private final JsonCursor json;
  private final ArtifactStream file;
  private final Sink sink;
  private final TestTally tally;

  CucumberReading(JsonCursor json, ArtifactStream file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
    this.tally = new TestTally(sink, file.path());
  }

  void read() throws Unreadable, IOException {
    json.items(item -> feature(new CucumberFeature(new JsonPart(json.value(UNREAD)))));
    json.end();
    tally.tell("");
  }

  private void feature(CucumberFeature feature) throws Unreadable {
    if (!feature.isOne()) {
      throw json.refuse("a feature is expected here");
    }
    sink.dialect(feature.isOfBehave() ? "behave" : "cucumber");
    List<CucumberScenario> scenarios = scenarios(feature);
    Map<String, Integer> byName = new HashMap<>();
    scenarios.forEach(scenario -> byName.merge(scenario.name(), 1, Integer::sum));
    Map<String, Integer> seen = new HashMap<>();
    for (CucumberScenario scenario : scenarios) {
      int number = seen.merge(scenario.name(), 1, Integer::sum);
      boolean single = byName.getOrDefault(scenario.name(), 1) == 1;
      tally.take(test(feature, scenario, single ? "" : "[" + number + "]"));
    }
  }

  private static List<CucumberScenario> scenarios(CucumberFeature feature) {
    List<CucumberScenario> scenarios = new ArrayList<>();
    List<JsonPart> background = List.of();
    for (JsonPart element : feature.elements()) {
      if (element.words("type").equals("background")) {
        background = CucumberScenario.run(element).toList();
      } else {
        scenarios.add(new CucumberScenario(element, background, feature.unit()));
        background = List.of();
      }
    }
    return scenarios;
  }

  /** The rows of an outline bear one name and are told apart by their number. */
  private TestCase test(CucumberFeature feature, CucumberScenario scenario, String row) {
    TestDraft draft =
        new TestDraft()
            .suite(feature.name())
            .className(feature.path().isBlank() ? feature.name() : feature.path())
            .name(scenario.name())
            .parameters(row)
            .outcome(scenario.outcome())
            .millis(tally.millis(scenario.millis()))
            .because(scenario.failure())
            .file(feature.path());
    feature.tags().forEach(draft::tag);
    scenario.tags().stream().filter(tag -> !feature.tags().contains(tag)).forEach(draft::tag);
    return draft.toTest(file.path());
  }
}
