package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Status;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was shown with a stand-in was not shown with the real thing. */
final class StandIns implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB041", "Evidence was made against stand-ins");
  private static final List<String> WORDS =
      List.of("stand-in", "in-memory", "in memory", "mock", "fake", "stub", "simulat", "emulat");

  private static final Pattern DENIED = Pattern.compile("\\b(no|not|without|never) [\\p{L}-]+");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier
        .everyTask()
        .filter(task -> task.status().meaning() == Status.DONE)
        .flatMap(task -> environments(task).limit(1).map(place -> finding(task, place)));
  }

  private static Stream<String> environments(Task task) {
    return task.evidence().stream()
        .flatMap(evidence -> evidence.basis().environment().stream())
        .filter(place -> isStandIn(DENIED.matcher(place.toLowerCase(Locale.ROOT)).replaceAll("")));
  }

  private static boolean isStandIn(String place) {
    return WORDS.stream().anyMatch(place::contains);
  }

  private static Finding finding(Task task, String environment) {
    String message =
        Phrase.say("{} is declared done, its evidence was made in \"{}\"", task.id(), environment);
    return INFO.finding(task.id(), message, List.of(), List.of(task.at()));
  }
}
