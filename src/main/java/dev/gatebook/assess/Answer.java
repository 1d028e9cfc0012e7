package dev.gatebook.assess;

import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Method;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Verdict;
import java.util.List;

/** What a look at one piece of evidence gave, before it is put beside the evidence. */
record Answer(
    Verdict verdict, String expected, String observed, String because, List<SourceRef> sources) {
  Answer {
    sources = List.copyOf(sources);
  }

  /** An answer that no file backs. */
  static Answer of(Verdict verdict, String expected, String observed, String because) {
    return new Answer(verdict, expected, observed, because, List.of());
  }

  /** Nothing could be looked up, for a reason. */
  static Answer unavailable(String expected, String because) {
    return of(Verdict.UNAVAILABLE, expected, "", because);
  }

  /** The same answer with the places that it rests on. */
  Answer from(List<SourceRef> places) {
    return new Answer(verdict, expected, observed, because, places);
  }

  /**
   * The same answer, unless it would be a pass that rests on files which could not all be read:
   * then nothing is known.
   */
  Answer unlessUnread(String doubt) {
    boolean doubtful = !doubt.isEmpty() && verdict == Verdict.VERIFIED;
    return doubtful
        ? new Answer(Verdict.UNAVAILABLE, expected, observed, because + ", but " + doubt, sources)
        : this;
  }

  /** The verdict on that piece of evidence. */
  EvidenceVerdict on(Evidence evidence, Method method) {
    return new EvidenceVerdict(evidence, method, verdict, expected, observed, because, sources);
  }
}
