package dev.gatebook.git.text;

import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** Some words of a text, to be compared one by one. */
final class Words extends Sequence {
  static final SequenceComparator<Words> COMPARATOR = new ByWord();
  private final Wording wording;
  private final Passage passage;

  Words(Wording wording, Passage passage) {
    this.wording = wording;
    this.passage = passage;
  }

  @Override
  public int size() {
    return passage.count();
  }

  private static final class ByWord extends SequenceComparator<Words> {
    @Override
    public boolean equals(Words a, int at, Words b, int other) {
      return a.wording.same(a.passage.from() + at, b.wording, b.passage.from() + other);
    }

    @Override
    public int hash(Words words, int at) {
      return words.wording.hash(words.passage.from() + at);
    }
  }
}
