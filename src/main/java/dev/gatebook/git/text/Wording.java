package dev.gatebook.git.text;

import dev.gatebook.model.LineRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as its words. A word is a run of letters, digits and underscores, or any other single
 * character that is no space; so indentation, spaces and line breaks are no part of it, and what a
 * formatter moves around reads the same. Lines end as for {@link String#lines()}.
 */
public final class Wording {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** So few words are faster compared than added up. */
  private static final int SHORT = 16;

  private final String text;
  private final int[] begins;
  private final int[] ends;
  private final int[] hashes;
  private final int[] firsts;

  /** Hashes of the first words together, so that passages are told apart without reading them. */
  private final long[] sums;

  private Wording(String text, int[] begins, int[] ends, int[] firsts) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
    this.firsts = firsts;
    this.hashes = new int[begins.length];
    this.sums = new long[begins.length + 1];
    for (int word = 0; word < begins.length; word++) {
      hashes[word] = hash(begins[word], ends[word]);
      sums[word + 1] = FACTOR * sums[word] + hashes[word];
    }
  }

  /** Splits a text into words. */
  public static Wording of(String text) {
    WordSplitter split = new WordSplitter(text);
    return new Wording(text, split.begins(), split.ends(), split.firsts());
  }

  private int hash(int begin, int end) {
    int hash = 17;
    for (int at = begin; at < end; at++) {
      hash = 31 * hash + text.charAt(at);
    }
    return hash;
  }

  /** How many lines. */
  public int lines() {
    return firsts.length - 1;
  }

  /** How many words. */
  public int words() {
    return begins.length;
  }

  /** All words. */
  public Passage all() {
    return new Passage(0, words());
  }

  /** The words of those lines; the range must lie within the text. */
  public Passage of(LineRange range) {
    return new Passage(firsts[range.from() - 1], firsts[range.to()]);
  }

  /** The lines that hold those words; there must be one. */
  public LineRange lines(Passage passage) {
    return new LineRange(lineOf(passage.from()) + 1, lineOf(passage.to() - 1) + 1);
  }

  /** How many letters and digits those words have. */
  public int letters(Passage passage) {
    int letters = 0;
    for (int word = passage.from(); word < passage.to(); word++) {
      letters += isName(word) ? ends[word] - begins[word] : 0;
    }
    return letters;
  }

  private boolean isName(int word) {
    return WordSplitter.isPartOfName(text.charAt(begins[word]));
  }

  /** The last line that begins at that word or before, from 0; blank lines begin no word. */
  private int lineOf(int word) {
    int at = Arrays.binarySearch(firsts, word + 1);
    int next = at < 0 ? -at - 1 : at;
    while (next > 0 && firsts[next - 1] > word) {
      next--;
    }
    return next - 1;
  }

  /** Whether the words of the other text stand in this one, one after the other. */
  public boolean holds(Wording other) {
    return holds(other, other.all());
  }

  /** Whether that passage of the other text stands in this one. */
  public boolean holds(Wording other, Passage passage) {
    return !find(other, passage).isEmpty();
  }

  /** Whether a line begins with that word; true as well behind the last word. */
  boolean beginsLine(int word) {
    return word == 0 || word == words() || lineOf(word - 1) != lineOf(word);
  }

  /** The passage with the rest of its first and its last line. */
  Passage wholeLines(Passage passage) {
    return passage.isEmpty() ? passage : of(lines(passage));
  }

  /** Whether a passage of this text has its lines for itself when the other one had. */
  boolean fits(Passage passage, Wording other, Passage original) {
    boolean whole = other.wholeLines(original).equals(original);
    return !whole || wholeLines(passage).equals(passage);
  }

  /** The first word of a line, both from 0; the line after the last begins after all words. */
  int first(int line) {
    return firsts[line];
  }

  int hash(int word) {
    return hashes[word];
  }

  boolean same(int word, Wording other, int otherWord) {
    return hashes[word] == other.hashes[otherWord]
        && ends[word] - begins[word] == other.ends[otherWord] - other.begins[otherWord]
        && text.regionMatches(
            begins[word], other.text, other.begins[otherWord], ends[word] - begins[word]);
  }

  /** Whether that passage stands in the other text at that word. */
  boolean same(Passage passage, Wording other, int otherWord) {
    int count = passage.count();
    if (otherWord + count > other.words()) {
      return false;
    }
    if (count > SHORT && !sameSum(passage, other, otherWord)) {
      return false;
    }
    return sameWords(passage, other, otherWord);
  }

  private boolean sameSum(Passage passage, Wording other, int otherWord) {
    int count = passage.count();
    if (!same(passage.from(), other, otherWord)) {
      return false;
    }
    long power = power(count);
    return sum(passage.from(), count, power) == other.sum(otherWord, count, power);
  }

  private long sum(int word, int count, long power) {
    return sums[word + count] - power * sums[word];
  }

  private static long power(int exponent) {
    long result = 1;
    long factor = FACTOR;
    for (int rest = exponent; rest > 0; rest >>= 1) {
      result *= (rest & 1) == 1 ? factor : 1;
      factor *= factor;
    }
    return result;
  }

  private boolean sameWords(Passage passage, Wording other, int otherWord) {
    for (int at = 0; at < passage.count(); at++) {
      if (!same(passage.from() + at, other, otherWord + at)) {
        return false;
      }
    }
    return true;
  }

  /** The words, one space between any two. */
  String text(Passage passage) {
    StringBuilder joined = new StringBuilder();
    for (int word = passage.from(); word < passage.to(); word++) {
      joined.append(text, begins[word], ends[word]).append(' ');
    }
    return joined.toString();
  }

  /** Where a passage of that text stands in this one: no place, the only one, or the first two. */
  List<Passage> find(Wording other, Passage passage) {
    List<Passage> found = new ArrayList<>();
    int last = words() - passage.count();
    for (int at = 0; !passage.isEmpty() && at <= last && found.size() < 2; at++) {
      if (other.same(passage, this, at)) {
        found.add(new Passage(at, at + passage.count()));
      }
    }
    return found;
  }
}
