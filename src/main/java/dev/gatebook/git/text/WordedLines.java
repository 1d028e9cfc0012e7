package dev.gatebook.git.text;

import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** The lines of a text, to be compared by their words; all blank lines are equal. */
final class WordedLines extends Sequence {
  static final SequenceComparator<WordedLines> COMPARATOR = new ByWords();
  private final Wording wording;

  WordedLines(Wording wording) {
    this.wording = wording;
  }

  @Override
  public int size() {
    return wording.lines();
  }

  private Passage line(int at) {
    return new Passage(wording.first(at), wording.first(at + 1));
  }

  private static final class ByWords extends SequenceComparator<WordedLines> {
    @Override
    public boolean equals(WordedLines a, int at, WordedLines b, int other) {
      Passage line = a.line(at);
      Passage otherLine = b.line(other);
      return line.count() == otherLine.count() && a.wording.same(line, b.wording, otherLine.from());
    }

    @Override
    public int hash(WordedLines lines, int at) {
      int hash = 1;
      for (int word = lines.wording.first(at); word < lines.wording.first(at + 1); word++) {
        hash = 31 * hash + lines.wording.hash(word);
      }
      return hash;
    }
  }
}
