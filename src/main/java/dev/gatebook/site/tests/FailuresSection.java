package dev.gatebook.site.tests;

import dev.gatebook.model.TestCase;
import dev.gatebook.site.chart.Squares;
import dev.gatebook.site.part.Anchors;
import dev.gatebook.site.part.FailureList;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Failed tests in full, grouped by the first line of their message, the largest group first. */
final class FailuresSection {
  private static final int LONGEST_TITLE = 160;
  private static final int OPEN = 3;

  private FailuresSection() {}

  static Optional<Section> of(List<TestCase> tests) {
    List<TestCase> failed = tests.stream().filter(t -> t.outcome().isFailure()).toList();
    if (failed.isEmpty()) {
      return Optional.empty();
    }
    Anchors anchors = new Anchors();
    List<FailureList.Group> groups = new ArrayList<>();
    for (Map.Entry<String, List<TestCase>> entry : grouped(failed)) {
      groups.add(group(entry, anchors.of("failure", "", "" + (groups.size() + 1)), failed.size()));
    }
    return Optional.of(
        Section.of("failures", "Failures", new FailureList("Failures by message", groups))
            .counted(failed.size())
            .remarked("By message: " + Numbers.count(groups.size(), "group")));
  }

  private static List<Map.Entry<String, List<TestCase>>> grouped(List<TestCase> failed) {
    Map<String, List<TestCase>> groups = new LinkedHashMap<>();
    failed.forEach(t -> groups.computeIfAbsent(title(t), k -> new ArrayList<>()).add(t));
    Comparator<Map.Entry<String, List<TestCase>>> largest =
        Comparator.comparing(e -> -e.getValue().size());
    return groups.entrySet().stream().sorted(largest.thenComparing(Map.Entry::getKey)).toList();
  }

  private static String title(TestCase test) {
    String message = test.failure().map(TestCase.Failure::message).orElse("").strip();
    String first = message.lines().findFirst().orElse("").strip();
    if (first.isEmpty()) {
      first = test.failure().map(TestCase.Failure::type).orElse("");
    }
    return first.length() > LONGEST_TITLE ? first.substring(0, LONGEST_TITLE) + "…" : first;
  }

  private static FailureList.Group group(
      Map.Entry<String, List<TestCase>> entry, String anchor, int all) {
    List<TestCase> tests = entry.getValue();
    String title = entry.getKey().isEmpty() ? "No message was reported" : entry.getKey();
    return new FailureList.Group(
        anchor,
        Integer.toString(tests.size()),
        Piece.words(title),
        List.of(Piece.words(Numbers.share(tests.size(), all))),
        Piece.drawn("stack", "", Squares.share("c-bad", tests.size(), all)),
        tests.size() <= OPEN,
        List.of(),
        tests.stream().map(FailuresSection::failure).toList(),
        "");
  }

  private static FailureList.Failure failure(TestCase test) {
    TestCase.Failure why = test.failure().orElse(new TestCase.Failure("", "", ""));
    String message = why.message().isBlank() ? why.type() : why.message().strip();
    return new FailureList.Failure(
        test.name() + test.parameters(), place(test), message, why.trace(), false);
  }

  private static String place(TestCase test) {
    String holder = test.className().isEmpty() ? test.suite() : test.className();
    return test.file().isEmpty() ? holder : test.file();
  }
}
