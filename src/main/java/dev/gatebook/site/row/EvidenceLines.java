package dev.gatebook.site.row;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.site.part.Piece;
import java.util.ArrayList;
import java.util.List;

/** A piece of evidence in one line, away from the page of its audit. */
public final class EvidenceLines {
  private EvidenceLines() {}

  /** What is named, when nobody looked it up. */
  public static Piece of(Evidence evidence) {
    return Piece.row(named(evidence));
  }

  /** What is named and what looking it up showed. */
  public static Piece of(EvidenceVerdict verdict) {
    List<Piece> parts = new ArrayList<>(named(verdict.evidence()));
    parts.add(Chips.of(verdict.verdict()));
    parts.add(Piece.marked(verdict.because()));
    return Piece.row(parts);
  }

  private static List<Piece> named(Evidence evidence) {
    List<Piece> parts = new ArrayList<>();
    parts.add(Piece.words(Sentence.capital(evidence.kind())));
    parts.addAll(evidence.match(new EvidenceWords()));
    return parts;
  }
}
