package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.SignOff;
import java.util.List;
import java.util.stream.Stream;

/** A signature that refers to documents which are neither in the repository nor at an address. */
final class OutsideDocuments implements Rule {
  private static final RuleInfo INFO = RuleInfo.hint("GB071", "Signed documents cannot be opened");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().signOff().stream().flatMap(OutsideDocuments::of);
  }

  private static Stream<Finding> of(SignOff signOff) {
    List<String> lost =
        signOff.documents().stream().filter(document -> !canBeOpened(document)).toList();
    return lost.isEmpty() ? Stream.empty() : Stream.of(finding(signOff, lost));
  }

  private static boolean canBeOpened(String document) {
    boolean path = document.contains("/") || document.contains(".");
    boolean outside =
        document.startsWith("/") || document.startsWith("~") || document.startsWith("..");
    return path && !outside && !document.contains(" ") && !document.contains("\\");
  }

  private static Finding finding(SignOff signOff, List<String> lost) {
    String message =
        Phrase.say(
            "{} of {} signed documents are neither a path of the repository nor an address",
            lost.size(),
            signOff.documents().size());
    return INFO.finding(
        "sign-off",
        message,
        List.of(
            Finding.Amount.of("outside", lost.size()),
            Finding.Amount.of("documents", signOff.documents().size())),
        List.of(signOff.at()));
  }
}
