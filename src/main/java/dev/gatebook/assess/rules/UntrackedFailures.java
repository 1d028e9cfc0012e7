package dev.gatebook.assess.rules;

import dev.gatebook.model.Checklist;
import dev.gatebook.model.Finding;
import java.util.List;
import java.util.stream.Stream;

/** Failures that the author lists and that no issue names. */
final class UntrackedFailures implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB050", "Failures are listed and not tracked");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Checklist> lists =
        dossier.statement().lists().stream()
            .filter(list -> list.kind().equals("failures"))
            .filter(list -> list.items().stream().anyMatch(item -> isLoose(dossier, item)))
            .toList();
    return lists.isEmpty() ? Stream.empty() : Stream.of(finding(dossier, lists));
  }

  private static boolean isLoose(Dossier dossier, Checklist.Item item) {
    return dossier.statement().issues().stream()
        .noneMatch(issue -> Places.text(issue).contains(item.text().plain()));
  }

  private static Finding finding(Dossier dossier, List<Checklist> lists) {
    long loose =
        lists.stream()
            .flatMap(list -> list.items().stream())
            .filter(item -> isLoose(dossier, item))
            .count();
    String message =
        Phrase.say(
            "{} under {} {} tracked by no issue",
            Phrase.count(loose, "listed failure"),
            Phrase.count(lists.size(), "heading"),
            Phrase.be(loose));
    return INFO.finding(
        lists.get(0).title(),
        message,
        List.of(Finding.Amount.of("untracked", loose), Finding.Amount.of("lists", lists.size())),
        lists.stream().map(Checklist::at).toList());
  }
}
