package dev.gatebook.assess.rules;

import dev.gatebook.model.Evidence;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same command in the same environment, recorded with two outcomes. A wording that holds the
 * other one is the same outcome, told at greater length, unless it adds that something failed.
 */
final class DifferingRuns implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "GB031",
          "The same run is recorded with different outcomes",
          Severity.WARNING,
          Finding.Certainty.HINT);

  private static final List<String> TROUBLE =
      List.of(
          "fail", "error", "not", "no ", "crash", "timeout", "timed", "refus", "block", "skip",
          "never");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Map<String, List<Evidence.Command>> byRun =
        Runs.of(dossier)
            .filter(run -> run.observed().isPresent())
            .collect(Collectors.groupingBy(DifferingRuns::key, TreeMap::new, Collectors.toList()));
    return byRun.values().stream().flatMap(DifferingRuns::compare);
  }

  private static String key(Evidence.Command run) {
    return run.command().strip() + "\n" + run.basis().environment().orElse("");
  }

  private static Stream<Finding> compare(List<Evidence.Command> runs) {
    List<String> outcomes =
        runs.stream()
            .flatMap(run -> run.observed().stream())
            .map(String::strip)
            .distinct()
            .toList();
    return !differ(outcomes) ? Stream.empty() : Stream.of(finding(runs, outcomes));
  }

  private static boolean differ(List<String> outcomes) {
    return outcomes.stream().anyMatch(a -> outcomes.stream().anyMatch(b -> areApart(a, b)));
  }

  private static boolean areApart(String a, String b) {
    String one = plain(a);
    String other = plain(b);
    boolean same =
        (one.contains(other) && isHarmless(one.replace(other, " ")))
            || (other.contains(one) && isHarmless(other.replace(one, " ")));
    return !same;
  }

  private static boolean isHarmless(String added) {
    return TROUBLE.stream().noneMatch(added::contains);
  }

  private static String plain(String outcome) {
    String words = outcome.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return " " + words + " ";
  }

  private static Finding finding(List<Evidence.Command> runs, List<String> outcomes) {
    String command = runs.get(0).command();
    String message =
        "`"
            + command
            + "` is recorded with different outcomes: "
            + Phrase.list(outcomes.stream().map(o -> "`" + o + "`").toList());
    return INFO.finding(
        command,
        message,
        List.of(Finding.Amount.of("outcomes", outcomes.size())),
        runs.stream().map(run -> run.basis().at()).toList());
  }
}
