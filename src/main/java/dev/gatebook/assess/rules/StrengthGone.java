package dev.gatebook.assess.rules;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/**
 * A strength that was named before and is missing or worded otherwise now, and that is about a task
 * which this audit sees otherwise: done then, and not done or with a new grave issue now. Strengths
 * that are just named in other words are nobody's business.
 */
final class StrengthGone implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB080", "Strengths of what turned out to be wrong are not repeated");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.previous().stream()
        .filter(before -> !dossier.statement().strengths().isEmpty())
        .flatMap(before -> compare(dossier, before));
  }

  private static Stream<Finding> compare(Dossier dossier, Audit before) {
    List<String> now = dossier.statement().strengths().stream().map(Prose::plain).toList();
    List<Task> disputed = disputed(dossier, before).toList();
    List<String> gone =
        before.statement().strengths().stream()
            .filter(strength -> !now.contains(strength.plain()))
            .filter(strength -> disputed.stream().anyMatch(t -> Earlier.isAbout(strength, t)))
            .map(Prose::plain)
            .toList();
    return gone.isEmpty() ? Stream.empty() : Stream.of(finding(dossier, before, gone));
  }

  private static Stream<Task> disputed(Dossier dossier, Audit before) {
    List<String> ids =
        Stream.of(new RefutedTask(), new Reopened())
            .flatMap(rule -> rule.check(dossier))
            .map(Finding::subject)
            .toList();
    return Earlier.tasks(before).filter(task -> ids.contains(task.id()));
  }

  private static Finding finding(Dossier dossier, Audit before, List<String> gone) {
    int all = before.statement().strengths().size();
    List<String> quoted = gone.stream().map(strength -> "\"" + strength + "\"").toList();
    String message =
        Phrase.say(
            "{} of {} strengths of {} are not repeated: {}",
            gone.size(),
            all,
            before.id(),
            Phrase.list(quoted));
    return INFO.finding(
        "strengths",
        message,
        List.of(Finding.Amount.of("gone", gone.size()), Finding.Amount.of("strengths", all)),
        List.of(dossier.statement().at(), before.statement().at()));
  }
}
