package dev.gatebook.assess.rules;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Prose;
import java.util.List;
import java.util.stream.Stream;

/**
 * A strength that was named before and is missing or worded otherwise now, without a word on it.
 */
final class StrengthGone implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB080", "Strengths of the audit before are not repeated");

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
    List<String> gone =
        before.statement().strengths().stream()
            .map(Prose::plain)
            .filter(strength -> !now.contains(strength))
            .toList();
    return gone.isEmpty() ? Stream.empty() : Stream.of(finding(dossier, before, gone));
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
