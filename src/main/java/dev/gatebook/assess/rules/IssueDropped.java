package dev.gatebook.assess.rules;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Correction;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An issue that was open and that this audit neither carries on nor closes. */
final class IssueDropped implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB079", "Open issues of the audit before are gone");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.previous().stream().flatMap(before -> compare(dossier, before));
  }

  private static Stream<Finding> compare(Dossier dossier, Audit before) {
    List<Issue> gone =
        before.statement().issues().stream()
            .filter(issue -> issue.status().isOpen())
            .filter(issue -> !isCarriedOn(dossier, issue))
            .toList();
    List<String> withdrawn =
        gone.stream()
            .map(Issue::id)
            .filter(id -> dossier.statement().corrects().stream().anyMatch(id(id)))
            .toList();
    return gone.size() == withdrawn.size()
        ? Stream.empty()
        : Stream.of(finding(dossier, before, gone, withdrawn));
  }

  private static Predicate<Correction> id(String id) {
    return correction -> correction.claim().equals(id);
  }

  private static boolean isCarriedOn(Dossier dossier, Issue issue) {
    return dossier.statement().issues().stream()
        .anyMatch(
            now ->
                now.id().equals(issue.id()) || now.title().plain().equals(issue.title().plain()));
  }

  private static Finding finding(
      Dossier dossier, Audit before, List<Issue> gone, List<String> withdrawn) {
    String said =
        withdrawn.isEmpty() ? "" : "; " + Phrase.list(withdrawn) + " withdrawn, none closed";
    String message =
        Phrase.say(
            "{} of {} {} not carried on: {}{}",
            Phrase.count(gone.size(), "open issue"),
            before.id(),
            Phrase.be(gone.size()),
            Phrase.list(gone.stream().map(Issue::id).toList()),
            said);
    return INFO.finding(
        gone.get(0).id(),
        message,
        List.of(
            Finding.Amount.of("gone", gone.size()),
            Finding.Amount.of("withdrawn", withdrawn.size())),
        Stream.concat(Stream.of(dossier.statement().at()), gone.stream().map(Issue::at)).toList());
  }
}
