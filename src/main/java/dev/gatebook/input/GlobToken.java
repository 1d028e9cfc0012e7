package dev.gatebook.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One place of a name pattern. */
sealed interface GlobToken {
  /** Whether it stands for that character; a star stands for each of them. */
  boolean means(int character);

  /** Whether it stands for any number of characters. */
  default boolean isStar() {
    return false;
  }

  /** {@code *}. */
  record Star() implements GlobToken {
    @Override
    public boolean means(int character) {
      return true;
    }

    @Override
    public boolean isStar() {
      return true;
    }
  }

  /** {@code ?}. */
  record AnyOne() implements GlobToken {
    @Override
    public boolean means(int character) {
      return true;
    }
  }

  /** A character that stands for itself. */
  record Plain(int character) implements GlobToken {
    @Override
    public boolean means(int other) {
      return character == other;
    }
  }

  /**
   * {@code [abc]}, {@code [a-z]}, and {@code [!abc]} for all but these.
   *
   * @param ranges first and last of each range in turn
   */
  record OneOf(List<Integer> ranges, boolean others) implements GlobToken {
    @Override
    public boolean means(int character) {
      boolean isIn = false;
      for (int i = 0; i < ranges.size(); i += 2) {
        isIn |= ranges.get(i) <= character && character <= ranges.get(i + 1);
      }
      return isIn != others;
    }

    /** What stands between the brackets. */
    static OneOf of(int[] inside) {
      boolean others = inside[0] == '!' || inside[0] == '^';
      List<Integer> ranges = new ArrayList<>();
      int i = others ? 1 : 0;
      while (i < inside.length) {
        boolean isRange = i + 2 < inside.length && inside[i + 1] == '-';
        ranges.add(inside[i]);
        ranges.add(inside[isRange ? i + 2 : i]);
        i += isRange ? 3 : 1;
      }
      return new OneOf(List.copyOf(ranges), others);
    }
  }

  /** The tokens of a pattern. A bracket without its partner stands for itself. */
  static List<GlobToken> of(String pattern) {
    int[] written = pattern.codePoints().toArray();
    List<GlobToken> tokens = new ArrayList<>();
    for (int i = 0; i < written.length; i++) {
      int close = written[i] == '[' ? partner(written, i) : 0;
      if (close > 0) {
        tokens.add(OneOf.of(Arrays.copyOfRange(written, i + 1, close)));
        i = close;
      } else {
        tokens.add(of(written[i]));
      }
    }
    return List.copyOf(tokens);
  }

  private static GlobToken of(int character) {
    return character == '*' ? new Star() : character == '?' ? new AnyOne() : new Plain(character);
  }

  /** Where the bracket is closed; a closing one that comes first is one of the class. */
  private static int partner(int[] pattern, int open) {
    int first = open + 1;
    if (first < pattern.length && (pattern[first] == '!' || pattern[first] == '^')) {
      first++;
    }
    for (int i = first + 1; i < pattern.length; i++) {
      if (pattern[i] == ']') {
        return i;
      }
    }
    return 0;
  }
}
