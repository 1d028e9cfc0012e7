package dev.gatebook.site.tests;

import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.SuiteList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every test with its outcome, as long as a page can hold them. */
final class EveryTest {
  private static final int MOST = 2000;

  private EveryTest() {}

  static Optional<Section> of(List<TestCase> tests) {
    if (tests.isEmpty() || tests.size() > MOST) {
      return Optional.empty();
    }
    Map<String, List<TestCase>> bySuite =
        tests.stream().collect(Collectors.groupingBy(SuitesSection::name));
    List<SuiteList.Suite> suites =
        SuitesSection.suites(tests).stream()
            .map(e -> suite(e.getKey(), e.getValue(), bySuite.getOrDefault(e.getKey(), List.of())))
            .toList();
    return Optional.of(
        Section.of("all", "Every test", new SuiteList(suites)).counted(tests.size()));
  }

  private static SuiteList.Suite suite(String name, TestTotals totals, List<TestCase> tests) {
    String count = totals.passed() + " of " + totals.total() + " pass";
    List<SuiteList.Line> lines =
        tests.stream().sorted(Comparator.comparing(TestCase::key)).map(EveryTest::line).toList();
    return new SuiteList.Suite(name, count, lines);
  }

  private static SuiteList.Line line(TestCase test) {
    String time = test.durationMillis().map(d -> ", " + Numbers.duration(d)).orElse("");
    String outcome = test.outcome().key().replace('-', ' ');
    return new SuiteList.Line(test.name() + test.parameters(), outcome + time);
  }
}
