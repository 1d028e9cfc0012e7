package dev.gatebook.site.diff;

import dev.gatebook.diff.NarrativeText;
import dev.gatebook.diff.NarrativeText.Word;
import dev.gatebook.diff.Segment;
import dev.gatebook.model.Audit;
import dev.gatebook.site.part.WordDiff;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * The report in prose, word by word, in the form that its author gave it; blocks without a change
 * are left out.
 */
final class NarrativeMoves {
  private static final int NONE = -1;

  private final Iterator<Word> older;
  private final Iterator<Word> newer;
  private final List<WordDiff.Paragraph> paragraphs = new ArrayList<>();
  private final List<WordDiff.Run> runs = new ArrayList<>();
  private final List<WordDiff.Letters> letters = new ArrayList<>();
  private Segment.Fate fate = Segment.Fate.SAME;
  private NarrativeText.Kind form = NarrativeText.Kind.PARAGRAPH;
  private int olderBlock = NONE;
  private int newerBlock = NONE;

  private NarrativeMoves(List<Word> older, List<Word> newer) {
    this.older = older.iterator();
    this.newer = newer.iterator();
  }

  /** The words of both reports. */
  static WordDiff words(DiffContext context, List<Segment> segments) {
    return words(report(context.diff().from()), report(context.diff().to()), segments);
  }

  private static List<Word> report(Audit audit) {
    return NarrativeText.of(audit.source().narrative()).words();
  }

  /**
   * The words of two reports.
   *
   * @param segments what became of every word, in their order
   */
  static WordDiff words(List<Word> older, List<Word> newer, List<Segment> segments) {
    NarrativeMoves moves = new NarrativeMoves(older, newer);
    for (Segment segment : segments) {
      int words = count(segment.text());
      for (int word = 0; word < words; word++) {
        moves.take(segment.fate());
      }
    }
    moves.endBlock();
    List<WordDiff.Paragraph> changed =
        moves.paragraphs.stream().filter(WordDiff.Paragraph::changed).toList();
    return new WordDiff(changed, moves.paragraphs.size() - changed.size());
  }

  private static int count(String text) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      boolean space = Character.isWhitespace(text.charAt(at));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }

  private void take(Segment.Fate of) {
    switch (of) {
      case SAME -> {
        Word was = older.next();
        Word is = newer.next();
        boolean stays =
            newerBlock == is.block() || (newerBlock == NONE && olderBlock == was.block());
        put(of, is, stays);
        olderBlock = was.block();
        newerBlock = is.block();
      }
      case REMOVED -> {
        Word was = older.next();
        put(of, was, olderBlock == was.block());
        newerBlock = olderBlock == was.block() ? newerBlock : NONE;
        olderBlock = was.block();
      }
      case ADDED -> {
        Word is = newer.next();
        put(of, is, newerBlock == is.block());
        olderBlock = newerBlock == is.block() ? olderBlock : NONE;
        newerBlock = is.block();
      }
    }
  }

  private void put(Segment.Fate of, Word word, boolean stays) {
    if (!stays) {
      endBlock();
      form = word.kind();
    } else if (of != fate) {
      endRun();
    }
    fate = of;
    if (!letters.isEmpty()) {
      letters.add(new WordDiff.Letters("plain", " "));
    }
    for (NarrativeText.Letters some : word.letters()) {
      letters.add(new WordDiff.Letters(some.style().name().toLowerCase(Locale.ROOT), some.text()));
    }
  }

  private void endRun() {
    if (!letters.isEmpty()) {
      runs.add(new WordDiff.Run(fate.key(), joined(letters)));
      letters.clear();
    }
  }

  /** Neighbours that are set alike, as one. */
  private static List<WordDiff.Letters> joined(List<WordDiff.Letters> letters) {
    List<WordDiff.Letters> joined = new ArrayList<>();
    for (WordDiff.Letters some : letters) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).style().equals(some.style())) {
        joined.set(last, new WordDiff.Letters(some.style(), joined.get(last).text() + some.text()));
      } else {
        joined.add(some);
      }
    }
    return joined;
  }

  private void endBlock() {
    endRun();
    if (!runs.isEmpty()) {
      paragraphs.add(new WordDiff.Paragraph(form.name().toLowerCase(Locale.ROOT), runs));
      runs.clear();
    }
    olderBlock = NONE;
    newerBlock = NONE;
  }
}
