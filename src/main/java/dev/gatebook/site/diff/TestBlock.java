package dev.gatebook.site.diff;

import dev.gatebook.assess.FailureCauses;
import dev.gatebook.diff.Change;
import dev.gatebook.diff.Kind;
import dev.gatebook.model.TestCase;
import dev.gatebook.site.chart.Squares;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.FailureList;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.CauseLine;
import dev.gatebook.site.row.TestPlaces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tests that moved: failures by their cause, all of them by suite, the rest one by one. */
final class TestBlock {
  private static final int MOST_CAUSES = 12;
  private static final int MOST_OF_A_CAUSE = 6;
  private static final int MOST_OF_A_KIND = 12;
  private static final int MOST_SUITES = 20;

  private final DiffContext context;
  private final ChangeAnchors anchors;
  private final ChangePlaces places;
  private final List<Change> changes;
  private int listed;

  TestBlock(DiffContext context, ChangeAnchors anchors, List<Change> changes) {
    this.context = context;
    this.anchors = anchors;
    this.places = new ChangePlaces(context);
    this.changes = changes;
  }

  List<Content> contents() {
    List<Content> contents = new ArrayList<>();
    List<Change> failing = changes.stream().filter(c -> failure(c).isPresent()).toList();
    if (!failing.isEmpty()) {
      contents.add(causes(failing));
    }
    if (changes.size() > MOST_OF_A_KIND) {
      contents.add(suites());
    }
    List<Change> rows = new ArrayList<>();
    byKind(changes.stream().filter(c -> failure(c).isEmpty()).toList())
        .forEach((kind, own) -> rows.addAll(own.stream().limit(MOST_OF_A_KIND).toList()));
    if (!rows.isEmpty()) {
      listed += rows.size();
      contents.add(new ChangeRows(context, anchors).list(rows));
    }
    return contents;
  }

  /** How many changes are not listed one by one; known when the contents are made. */
  int left() {
    return changes.size() - listed;
  }

  private static Map<Kind, List<Change>> byKind(List<Change> changes) {
    Map<Kind, List<Change>> kinds = new TreeMap<>();
    changes.forEach(c -> kinds.computeIfAbsent(c.fact().kind(), k -> new ArrayList<>()).add(c));
    return kinds;
  }

  /** The newer result of a test that fails now. */
  private static Optional<TestCase> failure(Change change) {
    return newer(change).filter(test -> test.outcome().isFailure());
  }

  private static Optional<TestCase> newer(Change change) {
    return change instanceof Change.OfTest test ? test.to() : Optional.empty();
  }

  private static Optional<TestCase> any(Change change) {
    return change instanceof Change.OfTest test ? test.to().or(test::from) : Optional.empty();
  }

  private FailureList causes(List<Change> failing) {
    Map<TestCase, Change> changed = new LinkedHashMap<>();
    failing.forEach(change -> failure(change).ifPresent(test -> changed.put(test, change)));
    List<FailureList.Group> groups = new ArrayList<>();
    FailureCauses.of(List.copyOf(changed.keySet()), context.causes()).stream()
        .limit(MOST_CAUSES)
        .forEach(cause -> groups.add(group(cause, changed, groups.isEmpty())));
    return new FailureList("Failing tests by cause", groups);
  }

  private FailureList.Group group(
      FailureCauses.Group cause, Map<TestCase, Change> changed, boolean open) {
    List<Change> tests =
        cause.tests().stream().flatMap(test -> Stream.ofNullable(changed.get(test))).toList();
    int shown = Math.min(tests.size(), MOST_OF_A_CAUSE);
    listed += shown;
    return new FailureList.Group(
        "cause-" + anchors.of(tests.get(0)),
        Integer.toString(tests.size()),
        CauseLine.title(cause),
        CauseLine.tags(cause, changed.size()),
        Piece.drawn("stack", "", Squares.share("c-bad", tests.size(), changed.size())),
        open,
        List.of(),
        tests.stream().limit(shown).map(this::failureOf).toList(),
        Piece.muted(
            tests.size() > shown ? "and " + (tests.size() - shown) + " more with this cause" : ""));
  }

  private FailureList.Failure failureOf(Change change) {
    TestCase test = failure(change).orElseThrow();
    TestCase.Failure why = test.failure().orElse(new TestCase.Failure("", "", ""));
    ChangePlaces.Sides sides = change.match(places);
    String message = why.message().isBlank() ? why.type() : why.message().strip();
    return new FailureList.Failure(
        test.fullName(),
        holder(test),
        message,
        head(why.trace()),
        false,
        anchors.of(change),
        List.of(
            chip(change.fact().kind()),
            Piece.link(sides.older(), context.older()),
            Piece.link(sides.newer(), context.newer())));
  }

  private static String head(String trace) {
    return String.join("\n", trace.lines().limit(6).toList());
  }

  private static String holder(TestCase test) {
    String holder = test.className().isEmpty() ? test.suite() : test.className();
    return test.file().isEmpty() ? holder : test.file();
  }

  /** What became of a test, in a word. */
  static Piece chip(Kind kind) {
    return switch (kind) {
      case TEST_NEWLY_FAILING -> Piece.chip("failed", "Newly failing");
      case TEST_STILL_FAILING -> Piece.chip("failed", "Still failing");
      case TEST_FIXED -> Piece.chip("verified", "Fixed");
      case TEST_SKIPPED -> Piece.chip("stale", "Moved to skipped");
      case TEST_FLAKY -> Piece.chip("stale", "Flaky");
      case TEST_SLOWER -> Piece.chip("stale", "Slower");
      case TEST_ADDED -> Piece.chip("open", "New");
      case TEST_REMOVED -> Piece.chip("missing", "Removed");
      default -> Piece.chip("partial", "Changed");
    };
  }

  private Table suites() {
    Map<String, List<Change>> suites = new TreeMap<>();
    changes.forEach(
        c ->
            any(c)
                .map(TestPlaces::suiteOf)
                .ifPresent(s -> suites.computeIfAbsent(s, k -> new ArrayList<>()).add(c)));
    Comparator<Map.Entry<String, List<Change>>> largest =
        Comparator.comparing(e -> -e.getValue().size());
    int rest = Math.max(0, suites.size() - MOST_SUITES);
    return new Table(
        "Tests that moved, by suite",
        List.of(Table.Column.of("Suite"), Table.Column.wide("Moved"), Table.Column.number("Tests")),
        suites.entrySet().stream()
            .sorted(largest.thenComparing(Map.Entry::getKey))
            .limit(MOST_SUITES)
            .map(e -> suite(e.getKey(), e.getValue()))
            .toList(),
        rest == 0
            ? List.of()
            : List.of(
                Table.Row.of(
                    Piece.words(Numbers.count(rest, "more suite")), Piece.NONE, Piece.NONE)));
  }

  private Table.Row suite(String name, List<Change> tests) {
    List<String> moved = new ArrayList<>();
    byKind(tests).forEach((kind, own) -> moved.add(own.size() + " " + words(kind)));
    return Table.Row.of(
        Piece.mono(name.isEmpty() ? "without a suite" : name),
        Piece.words(String.join(", ", moved)),
        Piece.words(Integer.toString(tests.size())));
  }

  private static String words(Kind kind) {
    return switch (kind) {
      case TEST_NEWLY_FAILING -> "newly failing";
      case TEST_STILL_FAILING -> "still failing";
      case TEST_FIXED -> "fixed";
      case TEST_SKIPPED -> "moved to skipped";
      case TEST_FLAKY -> "flaky";
      case TEST_SLOWER -> "slower";
      case TEST_ADDED -> "new";
      case TEST_REMOVED -> "not in the run any more";
      default -> "otherwise";
    };
  }
}
