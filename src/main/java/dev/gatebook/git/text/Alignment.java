package dev.gatebook.git.text;

import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.Edit;

/** Which words of an older text are which words of a newer one. */
public final class Alignment {
  /** A passage of which less than one letter in so many is left counts as removed. */
  private static final int TRACE = 8;

  private final Wording before;
  private final Wording after;
  private final List<Edit> lineEdits;
  private final List<Edit> edits;

  private Alignment(Wording before, Wording after) {
    this.before = before;
    this.after = after;
    WordDifference difference = new WordDifference(before, after);
    this.lineEdits = difference.ofLines();
    this.edits = difference.ofWords(lineEdits);
  }

  /** Aligns two texts. */
  public static Alignment of(Wording before, Wording after) {
    return new Alignment(before, after);
  }

  /** Whether both texts have the same words in the same order. */
  public boolean sameWords() {
    return edits.isEmpty();
  }

  /** Whether the lines are the same and only their order differs. */
  public boolean onlyMoved() {
    return MovedLines.of(before, after, lineEdits).balance();
  }

  /**
   * Where a passage of the older text is in the newer one. A passage that moved is found again when
   * it stands in each of the texts once.
   */
  public Followed follow(Passage passage) {
    Passage now = inPlace(passage);
    if (passage.isEmpty() || edits.stream().noneMatch(edit -> changes(edit, passage))) {
      return new Followed(Followed.Fate.INTACT, now);
    }
    return moved(passage)
        .map(there -> new Followed(Followed.Fate.INTACT, there))
        .orElseGet(() -> new Followed(fate(passage), after.wholeLines(now)));
  }

  private Optional<Passage> moved(Passage passage) {
    boolean once = before.letters(passage) > 0 && before.find(before, passage).size() == 1;
    List<Passage> there = once ? after.find(before, passage) : List.of();
    return there.size() == 1 && after.fits(there.get(0), before, passage)
        ? Optional.of(there.get(0))
        : Optional.empty();
  }

  private Followed.Fate fate(Passage passage) {
    int left = before.letters(passage);
    int taken = 0;
    for (Edit edit : edits) {
      if (changes(edit, passage)) {
        left -= before.letters(common(edit, passage));
        taken += after.letters(new Passage(edit.getBeginB(), edit.getEndB()));
      }
    }
    boolean gone = taken == 0 && left * TRACE <= before.letters(passage);
    return gone ? Followed.Fate.REMOVED : Followed.Fate.CHANGED;
  }

  private static Passage common(Edit edit, Passage passage) {
    return new Passage(
        Math.max(edit.getBeginA(), passage.from()), Math.min(edit.getEndA(), passage.to()));
  }

  private boolean changes(Edit edit, Passage passage) {
    boolean insertion = edit.getBeginA() == edit.getEndA();
    boolean within =
        edit.getBeginA() < passage.to()
            && (insertion ? edit.getBeginA() : edit.getEndA()) > passage.from();
    return within || (edit.getBeginB() < edit.getEndB() && joins(edit, passage));
  }

  /**
   * What is put in on lines of its own just before or just after a passage leaves it as it is; on
   * its first or last line it does not.
   */
  private boolean joins(Edit edit, Passage passage) {
    boolean before = edit.getEndA() == passage.from() && this.before.beginsLine(passage.from());
    boolean after = edit.getBeginA() == passage.to() && this.before.beginsLine(passage.to());
    return (before && !this.after.beginsLine(edit.getEndB()))
        || (after && !this.after.beginsLine(edit.getBeginB()));
  }

  private Passage inPlace(Passage passage) {
    int from = start(passage.from());
    return new Passage(from, Math.max(from, end(passage.to())));
  }

  private int start(int word) {
    int now = word;
    for (Edit edit : edits) {
      if (edit.getEndA() <= word) {
        now = word + edit.getEndB() - edit.getEndA();
      } else {
        return edit.getBeginA() <= word ? edit.getBeginB() : now;
      }
    }
    return now;
  }

  private int end(int word) {
    int now = word;
    for (Edit edit : edits) {
      if (edit.getBeginA() >= word) {
        return now;
      }
      if (edit.getEndA() > word) {
        return edit.getEndB();
      }
      now = word + edit.getEndB() - edit.getEndA();
    }
    return now;
  }
}
