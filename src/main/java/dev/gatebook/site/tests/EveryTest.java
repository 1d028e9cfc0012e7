package dev.gatebook.site.tests;

import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.SuiteList;
import dev.gatebook.site.row.TestPlaces;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every test with its outcome, as long as a page can hold them. */
final class EveryTest {
  private EveryTest() {}

  static Optional<Section> of(List<TestCase> tests) {
    if (tests.isEmpty() || tests.size() > TestPlaces.MOST_TESTS) {
      return Optional.empty();
    }
    IdentityHashMap<TestCase, Integer> places = new IdentityHashMap<>();
    tests.forEach(test -> places.put(test, places.size()));
    Map<String, List<TestCase>> bySuite =
        tests.stream().collect(Collectors.groupingBy(TestPlaces::suiteOf));
    List<SuiteList.Suite> suites =
        SuitesSection.suites(tests).stream()
            .map(e -> suite(e, lines(bySuite.getOrDefault(e.getKey(), List.of()), places)))
            .toList();
    return Optional.of(
        Section.of("all", "Every test", new SuiteList(suites)).counted(tests.size()));
  }

  private static SuiteList.Suite suite(
      Map.Entry<String, TestTotals> suite, List<SuiteList.Line> lines) {
    String count = suite.getValue().passed() + " of " + suite.getValue().total() + " pass";
    return new SuiteList.Suite(suite.getKey(), count, lines);
  }

  private static List<SuiteList.Line> lines(
      List<TestCase> tests, IdentityHashMap<TestCase, Integer> places) {
    return tests.stream()
        .sorted(Comparator.comparing(TestCase::key))
        .map(test -> line(test, TestPlaces.test(places.getOrDefault(test, 0))))
        .toList();
  }

  private static SuiteList.Line line(TestCase test, String anchor) {
    String time = test.durationMillis().map(d -> ", " + Numbers.duration(d)).orElse("");
    String outcome = test.outcome().key().replace('-', ' ');
    return new SuiteList.Line(anchor, test.name() + test.parameters(), outcome + time);
  }
}
