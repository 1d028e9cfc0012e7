package dev.gatebook.site.diff;

import dev.gatebook.diff.Segment;
import dev.gatebook.site.part.WordDiff;
import java.util.ArrayList;
import java.util.List;

/** The report in prose, word by word; paragraphs without a change are left out. */
final class NarrativeMoves {
  private static final String BREAK = "\\n\\s*\\n";

  private final List<WordDiff.Paragraph> paragraphs = new ArrayList<>();
  private final List<WordDiff.Run> runs = new ArrayList<>();

  private NarrativeMoves() {}

  /** The segments cut at blank lines. */
  static WordDiff words(List<Segment> segments) {
    NarrativeMoves moves = new NarrativeMoves();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      moves.add(segment.fate(), moves.isReplaced(segments, i) ? open(segment) : segment.text());
    }
    moves.close();
    List<WordDiff.Paragraph> changed =
        moves.paragraphs.stream().filter(WordDiff.Paragraph::changed).toList();
    return new WordDiff(changed, moves.paragraphs.size() - changed.size());
  }

  /** Whether the end of a paragraph was written anew: what replaces it stays in the paragraph. */
  private boolean isReplaced(List<Segment> segments, int at) {
    Segment segment = segments.get(at);
    return segment.fate() == Segment.Fate.REMOVED
        && !runs.isEmpty()
        && at + 1 < segments.size()
        && segments.get(at + 1).fate() == Segment.Fate.ADDED
        && segment.text().strip().split(BREAK, -1).length == 1;
  }

  private static String open(Segment segment) {
    return segment.text().stripTrailing() + " ";
  }

  private void add(Segment.Fate fate, String text) {
    String[] pieces = text.split(BREAK, -1);
    for (int i = 0; i < pieces.length; i++) {
      if (i > 0) {
        close();
      }
      if (!pieces[i].isBlank()) {
        runs.add(new WordDiff.Run(fate.key(), pieces[i]));
      }
    }
  }

  private void close() {
    if (!runs.isEmpty()) {
      paragraphs.add(new WordDiff.Paragraph(runs));
      runs.clear();
    }
  }
}
