package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.Alert;
import dev.gatebook.model.AlertTotals;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Measured;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Verdict;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Counts alerts of static analysis. What did not run has found nothing, which is no pass. */
record FindingsLookup(Measured measured) {
  Answer answer(Evidence.Findings wanted) {
    String expected = expected(wanted);
    AlertTotals totals = measured.alertTotals();
    if (!totals.isReported()) {
      return Answer.unavailable(expected, "no report of static analysis was read");
    }
    return judge(wanted, expected)
        .from(sources())
        .unlessUnread(failed(totals.failedRuns()))
        .unlessUnread(Reading.of(measured).doubt());
  }

  private Answer judge(Evidence.Findings wanted, String expected) {
    List<Alert> selected = measured.alerts().stream().filter(a -> takes(wanted, a)).toList();
    List<Alert> counted = selected.stream().filter(alert -> !alert.suppressed()).toList();
    String observed = Phrase.count(counted.size(), "finding");
    String because = observed + named(counted) + suppressed(selected.size() - counted.size());
    return wanted.count().holds(counted.size())
        ? Answer.of(Verdict.VERIFIED, expected, observed, because + ", asked for: " + expected)
        : Answer.of(
            Verdict.CONTRADICTED,
            expected,
            observed,
            because + " where " + expected + " was expected");
  }

  private static boolean takes(Evidence.Findings wanted, Alert alert) {
    boolean level =
        wanted.levels().isEmpty()
            ? alert.level() != Alert.Level.NONE
            : wanted.levels().contains(alert.level());
    return level
        && new Glob(wanted.rule()).matches(alert.rule())
        && new Glob(wanted.path()).matches(alert.path());
  }

  private static String named(List<Alert> counted) {
    if (counted.isEmpty()) {
      return "";
    }
    List<String> places = counted.stream().map(FindingsLookup::words).distinct().toList();
    return ": " + Phrase.list(places);
  }

  private static String words(Alert alert) {
    String rule = alert.rule().isEmpty() ? "no named rule" : alert.rule();
    SourceRef at = new SourceRef(alert.path(), alert.line(), 0);
    return alert.path().isEmpty() ? rule : rule + " at " + at;
  }

  private static String suppressed(int count) {
    return count == 0 ? "" : " (" + count + " more suppressed)";
  }

  private static String failed(int runs) {
    return runs == 0
        ? ""
        : Phrase.count(runs, "run") + " of the analysis failed or reported no results";
  }

  private static String expected(Evidence.Findings wanted) {
    String levels =
        new TreeSet<>(wanted.levels())
            .stream().map(Alert.Level::key).collect(Collectors.joining(" or "));
    return (levels.isEmpty() ? "findings" : levels) + " " + wanted.count();
  }

  private List<SourceRef> sources() {
    return measured.artifacts().stream()
        .filter(artifact -> artifact.readable() && artifact.alerts().isReported())
        .map(Artifact::path)
        .map(SourceRef::of)
        .toList();
  }
}
