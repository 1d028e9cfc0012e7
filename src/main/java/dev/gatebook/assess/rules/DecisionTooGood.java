package dev.gatebook.assess.rules;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Decision;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Finding;
import java.util.List;
import java.util.stream.Stream;

/** A declared decision that is better than the evidence supports. */
final class DecisionTooGood implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error("GB010", "The declared decision is better than the evidence supports");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Stream<Finding> overall =
        dossier.statement().headDecision().stream()
            .filter(head -> isBetter(head.outcome(), dossier.assessment().supported()))
            .map(
                head ->
                    finding(
                        head, dossier.assessment().supported(), dossier.assessment().because()));
    Stream<Finding> gates =
        dossier.assessment().gates().stream().flatMap(gate -> ofGate(dossier, gate));
    return Stream.concat(overall, gates).distinct();
  }

  private static Stream<Finding> ofGate(Dossier dossier, AssessedGate gate) {
    return dossier.statement().decisionFor(gate.phase().id()).stream()
        .filter(declared -> isBetter(declared.outcome(), gate.supported()))
        .map(declared -> finding(declared, gate.supported(), gate.because()));
  }

  private static boolean isBetter(Decision declared, Decision supported) {
    boolean both = declared != Decision.NONE && supported != Decision.NONE;
    return both && declared.compareTo(supported) < 0;
  }

  private static Finding finding(DeclaredDecision declared, Decision supported, String because) {
    String message =
        declared.outcome().key()
            + " is declared for "
            + declared.scope()
            + ", the evidence supports "
            + supported.key()
            + ": "
            + because;
    return INFO.finding(declared.scope(), message, List.of(), List.of(declared.at()));
  }
}
