package dev.gatebook.git.text;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.MyersDiff;

/** Compares two texts line by line, and word by word where lines differ. */
final class WordDifference {
  /** Myers is exact and quadratic in the worst case, so what is longer does without it. */
  private static final int LONGEST_FOR_MYERS = 4_000;

  /** A stretch with more words than this counts as changed from its first to its last word. */
  private static final int MOST_WORDS = 40_000;

  private final Wording before;
  private final Wording after;

  WordDifference(Wording before, Wording after) {
    this.before = before;
    this.after = after;
  }

  /** Edits counted in lines. */
  List<Edit> ofLines() {
    WordedLines a = new WordedLines(before);
    WordedLines b = new WordedLines(after);
    return algorithm(a.size() + b.size()).diff(WordedLines.COMPARATOR, a, b);
  }

  /** The same edits counted in words, without those that only changed spaces and line breaks. */
  List<Edit> ofWords(List<Edit> lines) {
    List<Edit> words = new ArrayList<>();
    for (Edit edit : lines) {
      Passage a = new Passage(before.first(edit.getBeginA()), before.first(edit.getEndA()));
      Passage b = new Passage(after.first(edit.getBeginB()), after.first(edit.getEndB()));
      words.addAll(within(a, b));
    }
    return words;
  }

  private List<Edit> within(Passage a, Passage b) {
    if (a.count() + b.count() > MOST_WORDS) {
      return List.of(new Edit(a.from(), a.to(), b.from(), b.to()));
    }
    EditList edits =
        algorithm(a.count() + b.count())
            .diff(Words.COMPARATOR, new Words(before, a), new Words(after, b));
    return edits.stream().map(edit -> moved(edit, a.from(), b.from())).toList();
  }

  private static Edit moved(Edit edit, int byA, int byB) {
    return new Edit(
        edit.getBeginA() + byA, edit.getEndA() + byA, edit.getBeginB() + byB, edit.getEndB() + byB);
  }

  private static DiffAlgorithm algorithm(int length) {
    HistogramDiff histogram = new HistogramDiff();
    histogram.setFallbackAlgorithm(length > LONGEST_FOR_MYERS ? null : MyersDiff.INSTANCE);
    return histogram;
  }
}
