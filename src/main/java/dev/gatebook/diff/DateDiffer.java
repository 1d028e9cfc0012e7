package dev.gatebook.diff;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Statement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The days that audits and phases carry. */
final class DateDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    Stream<Dated> audit =
        Stream.of(
            new Dated("audit date", day(pair.older()), day(pair.newer()), ""),
            new Dated(
                "document date",
                pair.older().documentDate().map(LocalDate::toString),
                pair.newer().documentDate().map(LocalDate::toString),
                sameDay(pair)));
    Stream<Dated> gates = GatePair.all(pair).flatMap(DateDiffer::gate);
    return Stream.concat(audit, gates)
        .filter(dated -> !dated.from().equals(dated.to()))
        .map(Dated::change);
  }

  private static Optional<String> day(Statement statement) {
    return statement
        .date()
        .map(LocalDate::toString)
        .or(() -> Optional.of(statement.dateWritten()).filter(words -> !words.isBlank()));
  }

  private static String sameDay(Pair pair) {
    return day(pair.older())
        .filter(day -> day(pair.newer()).filter(day::equals).isPresent())
        .map(day -> " Both audits are of " + day + "; their order is told by their sequence.")
        .orElse("");
  }

  private static Stream<Dated> gate(GatePair gate) {
    if (gate.from().isEmpty() || gate.to().isEmpty()) {
      return Stream.empty();
    }
    AssessedGate from = gate.from().get();
    AssessedGate to = gate.to().get();
    return Stream.of(
        new Dated(
            gate.id() + " started",
            from.phase().started().map(LocalDate::toString),
            to.phase().started().map(LocalDate::toString),
            ""),
        new Dated(
            gate.id() + " completed",
            from.phase().completed().map(LocalDate::toString),
            to.phase().completed().map(LocalDate::toString),
            ""));
  }

  /** A date on both sides. */
  private record Dated(String subject, Optional<String> from, Optional<String> to, String more) {
    Change change() {
      String before = from.orElse("");
      String after = to.orElse("");
      String step =
          before.isEmpty()
              ? "No date before."
              : after.isEmpty() ? "No date any more." : after + ", before " + before + ".";
      return new Change.OfDetail(
          Fact.of(Kind.DATE, subject).from(before).to(after).because(step + more));
    }
  }
}
