package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.PlainNumber;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** Looks up measured figures; where several bear the name, each must be as it should. */
record MetricLookup(Measured measured) {
  Answer answer(Evidence.Metric wanted) {
    String expected = expected(wanted);
    if (measured.artifacts().stream().noneMatch(a -> a.readable() && a.metrics() > 0)) {
      return Answer.unavailable(expected, "no report of measurements was read");
    }
    Glob glob = new Glob(wanted.name());
    List<Measurement> named =
        measured.metrics().stream().filter(m -> glob.matches(m.name())).toList();
    return judge(wanted, named, expected)
        .from(sources(named))
        .unlessUnread(Reading.of(measured).doubt());
  }

  private static Answer judge(Evidence.Metric wanted, List<Measurement> named, String expected) {
    if (named.isEmpty()) {
      return Answer.of(
          Verdict.MISSING, expected, "", "nothing is measured as `" + wanted.name() + "`");
    }
    List<Measurement> other = named.stream().filter(m -> !isIn(wanted.unit(), m)).toList();
    if (!other.isEmpty()) {
      String because = said(other.get(0)) + ", not in " + wanted.unit();
      return Answer.of(Verdict.MISSING, expected, observed(other), because);
    }
    List<Measurement> failed = named.stream().filter(Measurement::failed).toList();
    if (!failed.isEmpty()) {
      String because = "`" + failed.get(0).name() + "` failed while it was measured";
      return Answer.unavailable(expected, because);
    }
    List<Measurement> missed =
        named.stream().filter(m -> !wanted.value().holds(m.value())).toList();
    return missed.isEmpty()
        ? Answer.of(
            Verdict.VERIFIED, expected, observed(named), list(named) + ", asked for: " + expected)
        : Answer.of(
            Verdict.CONTRADICTED,
            expected,
            observed(missed),
            list(missed) + " where " + expected + " was expected" + direction(wanted, missed));
  }

  private static boolean isIn(String unit, Measurement measurement) {
    return unit.isEmpty() || unit.equals(measurement.unit());
  }

  private static String direction(Evidence.Metric wanted, List<Measurement> missed) {
    return "; " + wanted.better().orElse(missed.get(0).better()).key() + " is better";
  }

  private static String list(List<Measurement> measurements) {
    return Phrase.list(measurements.stream().map(MetricLookup::said).toList());
  }

  private static String observed(List<Measurement> measurements) {
    return measurements.stream().map(MetricLookup::figure).collect(Collectors.joining(", "));
  }

  private static String said(Measurement measurement) {
    return "`" + measurement.name() + "` is " + figure(measurement);
  }

  private static String figure(Measurement measurement) {
    return (PlainNumber.of(measurement.value()) + " " + measurement.unit()).strip();
  }

  private static String expected(Evidence.Metric wanted) {
    return (wanted.value() + " " + wanted.unit()).strip();
  }

  private static List<SourceRef> sources(List<Measurement> named) {
    return named.stream()
        .map(Measurement::artifact)
        .distinct()
        .sorted()
        .map(SourceRef::of)
        .toList();
  }
}
