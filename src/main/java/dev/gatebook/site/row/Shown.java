package dev.gatebook.site.row;

import dev.gatebook.assess.TestSelection;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Measured;
import dev.gatebook.model.TestCase;
import dev.gatebook.site.part.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the pages of an audit show what a piece of evidence rests on. */
final class Shown implements Evidence.Cases<List<Piece>> {
  private static final int NAMED = 3;

  private final AuditContext context;

  Shown(AuditContext context) {
    this.context = context;
  }

  private Measured measured() {
    return context.audit().measured();
  }

  private Piece onTests(String anchor, String text) {
    return Piece.link(context.links().tests() + "#" + anchor, text);
  }

  /** The tests that failed, else the few that were selected, else their suites. */
  @Override
  public List<Piece> tests(Evidence.Tests tests) {
    if (!measured().hasTests()) {
      return List.of(onTests("measured", "test results"));
    }
    if (tests.select().equals("*") || measured().tests().size() > TestPlaces.MOST_TESTS) {
      return List.of(onTests("suites", "all suites"));
    }
    List<TestCase> selected = TestSelection.select(tests.select(), measured().tests());
    List<TestCase> failed = selected.stream().filter(t -> t.outcome().isFailure()).toList();
    if (!failed.isEmpty()) {
      return named(failed);
    }
    return selected.size() <= NAMED ? named(selected) : suites(selected);
  }

  private List<Piece> named(List<TestCase> tests) {
    TestPlaces places = context.testPlaces();
    List<Piece> pieces = new ArrayList<>();
    tests.stream()
        .limit(NAMED)
        .map(test -> onTests(places.test(test), test.fullName()))
        .forEach(pieces::add);
    if (tests.isEmpty()) {
      pieces.add(onTests("suites", "all suites"));
    }
    return more(pieces, tests.size());
  }

  private List<Piece> suites(List<TestCase> tests) {
    List<String> names = tests.stream().map(TestPlaces::suiteOf).distinct().toList();
    List<Piece> pieces = new ArrayList<>();
    TestPlaces places = context.testPlaces();
    if (places.suites() <= TestPlaces.MOST_SUITES) {
      names.stream().limit(NAMED).map(s -> onTests(places.suite(s), s)).forEach(pieces::add);
    }
    return more(pieces, names.size());
  }

  private List<Piece> more(List<Piece> pieces, int all) {
    if (all > pieces.size()) {
      pieces.add(onTests("suites", (all - pieces.size()) + " more"));
    }
    return pieces;
  }

  @Override
  public List<Piece> coverage(Evidence.Coverage coverage) {
    return measured().coverage().hasData() ? List.of(onTests("coverage", "coverage")) : List.of();
  }

  @Override
  public List<Piece> findings(Evidence.Findings findings) {
    return measured().alertTotals().isReported()
        ? List.of(onTests("analysis", "static analysis"))
        : List.of();
  }

  @Override
  public List<Piece> metric(Evidence.Metric metric) {
    return measured().metrics().isEmpty() ? List.of() : List.of(onTests("metrics", "measurements"));
  }

  @Override
  public List<Piece> commit(Evidence.Commit commit) {
    return context.audit().commit().stream()
        .map(c -> Piece.mono("history @ " + c.shortId()))
        .toList();
  }

  @Override
  public List<Piece> link(Evidence.Link link) {
    return List.of();
  }

  @Override
  public List<Piece> file(Evidence.File file) {
    return List.of();
  }

  @Override
  public List<Piece> artifact(Evidence.Kept artifact) {
    return List.of();
  }

  @Override
  public List<Piece> dependency(Evidence.Dependency dependency) {
    return List.of();
  }

  @Override
  public List<Piece> command(Evidence.Command command) {
    return List.of();
  }

  @Override
  public List<Piece> attestation(Evidence.Attestation attestation) {
    return List.of();
  }

  /** Every piece of it, nothing where no page shows it. */
  static Stream<Piece> of(AuditContext context, Evidence evidence) {
    return evidence.match(new Shown(context)).stream();
  }
}
