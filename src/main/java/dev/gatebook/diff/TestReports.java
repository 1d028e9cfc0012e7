package dev.gatebook.diff;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What both test runs are of: who wrote the reports, how many tests are in both runs, and whether a
 * list of single tests says anything at all.
 */
final class TestReports {
  private TestReports() {}

  /** What is to be said before single tests are. */
  static Stream<Change> changes(TestMatch match, Measured older, Measured newer) {
    return Stream.concat(
        producers(match, older, newer).stream(), otherPopulation(match, older, newer).stream());
  }

  private static Optional<Change> producers(TestMatch match, Measured older, Measured newer) {
    Set<String> before = producers(older);
    Set<String> after = producers(newer);
    if (before.equals(after)) {
      return Optional.empty();
    }
    Fact fact =
        Fact.of(Kind.METRIC, "tests.producer", "producer of the test reports")
            .from(String.join(", ", before))
            .to(String.join(", ", after))
            .because("Another tool wrote the reports; " + share(match) + ".");
    return Optional.of(new Change.OfFigure(fact, Optional.empty(), Optional.empty(), false));
  }

  private static Optional<Change> otherPopulation(TestMatch match, Measured older, Measured newer) {
    if (!match.isOtherPopulation()) {
      return Optional.empty();
    }
    Fact fact =
        Fact.of(Kind.METRIC, "tests", "measured tests one by one")
            .from(Numbers.count(older.totals().total(), "test"))
            .to(Numbers.count(newer.totals().total(), "test"))
            .because("Not comparable: only " + share(match) + ".");
    return Optional.of(new Change.OfFigure(fact, Optional.empty(), Optional.empty(), false));
  }

  private static String share(TestMatch match) {
    return "%d of %d tests are in both runs".formatted(match.same().size(), match.least());
  }

  static Set<String> producers(Measured measured) {
    Set<String> producers = new TreeSet<>();
    for (Artifact artifact : measured.artifacts()) {
      if (artifact.tests().total() > 0) {
        producers.add(artifact.producer());
      }
    }
    return producers;
  }
}
