package dev.gatebook.site.tests;

import dev.gatebook.assess.FailureCauses;
import dev.gatebook.model.CausePattern;
import dev.gatebook.model.TestCase;
import dev.gatebook.site.chart.Squares;
import dev.gatebook.site.part.Anchors;
import dev.gatebook.site.part.FailureList;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.CauseLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Failed tests in full, by the causes that the project names and else by their messages without
 * what differs from test to test, the largest group first.
 */
final class FailuresSection {
  private static final int OPEN = 3;

  private FailuresSection() {}

  static Optional<Section> of(List<TestCase> tests, List<CausePattern> causes) {
    List<TestCase> failed = tests.stream().filter(t -> t.outcome().isFailure()).toList();
    if (failed.isEmpty()) {
      return Optional.empty();
    }
    Anchors anchors = new Anchors();
    List<FailureList.Group> groups = new ArrayList<>();
    for (FailureCauses.Group entry : FailureCauses.of(failed, causes)) {
      groups.add(group(entry, anchors.of("failure", "", "" + (groups.size() + 1)), failed.size()));
    }
    return Optional.of(
        Section.of("failures", "Failures", new FailureList("Failures by cause", groups))
            .counted(failed.size())
            .remarked("By cause: " + Numbers.count(groups.size(), "group")));
  }

  private static FailureList.Group group(FailureCauses.Group entry, String anchor, int all) {
    List<TestCase> tests = entry.tests();
    return new FailureList.Group(
        anchor,
        Integer.toString(tests.size()),
        CauseLine.title(entry),
        CauseLine.tags(entry, all),
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
