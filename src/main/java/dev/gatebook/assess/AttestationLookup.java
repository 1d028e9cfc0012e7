package dev.gatebook.assess;

import dev.gatebook.model.Evidence;
import dev.gatebook.model.Verdict;
import java.time.LocalDate;

/** Weighs somebody's word: it counts as a word, and no longer than it was given for. */
record AttestationLookup(LocalDate asOf) {
  Answer answer(Evidence.Attestation word) {
    String who = word.who().name();
    String expected = "attested";
    String given = who + word.when().map(day -> " on " + day).orElse("");
    return word.until()
        .filter(asOf::isAfter)
        .map(
            end ->
                Answer.of(
                    Verdict.STALE, expected, given, "the word of " + who + " counted until " + end))
        .orElseGet(() -> Answer.of(Verdict.ATTESTED, expected, given, "attested by " + given));
  }
}
