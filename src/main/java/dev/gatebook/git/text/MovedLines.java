package dev.gatebook.git.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.diff.Edit;

/**
 * Lines that were taken out and lines that were put in.
 *
 * @param surplus how much more often each line was put in than taken out, by its words
 * @param letters how many letters were taken out
 */
record MovedLines(Map<String, Integer> surplus, int letters) {
  /** Git's own measure ({@code --color-moved}): fewer letters may be alike by chance. */
  static final int FEWEST_LETTERS = 20;

  MovedLines {
    surplus = Map.copyOf(surplus);
  }

  static MovedLines of(Wording before, Wording after, List<Edit> lines) {
    Map<String, Integer> surplus = new TreeMap<>();
    int letters = 0;
    for (Edit edit : lines) {
      count(before, edit.getBeginA(), edit.getEndA(), -1, surplus);
      count(after, edit.getBeginB(), edit.getEndB(), 1, surplus);
      letters +=
          before.letters(new Passage(before.first(edit.getBeginA()), before.first(edit.getEndA())));
    }
    return new MovedLines(surplus, letters);
  }

  private static void count(
      Wording wording, int from, int to, int one, Map<String, Integer> surplus) {
    for (int line = from; line < to; line++) {
      Passage words = new Passage(wording.first(line), wording.first(line + 1));
      if (!words.isEmpty()) {
        surplus.merge(wording.text(words), one, Integer::sum);
      }
    }
  }

  /** Whether all that was taken out was put in elsewhere, and it was not next to nothing. */
  boolean balance() {
    return letters >= FEWEST_LETTERS && surplus.values().stream().allMatch(n -> n == 0);
  }
}
