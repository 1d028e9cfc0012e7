package dev.gatebook.artifact.read;

import dev.gatebook.model.TestRowsBuilder;
import java.util.Arrays;
import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * The value of an attribute where the parser holds it, without blanks around it. No text is made of
 * it, which matters where there are millions. It is there until the parser goes on.
 */
public final class Letters implements CharSequence, TestRowsBuilder.HeldName {
  private static final boolean[] PARTS = parts();

  private char[] letters = {};
  private int from;
  private int length;
  private int word = -1;
  private final TypedValueDecoder decoder = new Showing();

  private static boolean[] parts() {
    boolean[] parts = new boolean[Words.LAST_PLAIN + 1];
    for (char c = 0; c < parts.length; c++) {
      parts[c] = Character.isJavaIdentifierPart(c);
    }
    return parts;
  }

  /** Takes from the parser where they are. */
  private final class Showing extends TypedValueDecoder {
    @Override
    public void decode(char[] buffer, int start, int end) {
      letters = buffer;
      from = start;
      length = end - start;
      word = -1;
    }

    @Override
    public void decode(String input) {
      decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void handleEmptyValue() {
      clear();
    }
  }

  TypedValueDecoder decoder() {
    return decoder;
  }

  /** The letters of a text. */
  public static Letters of(String text) {
    Letters shown = new Letters();
    shown.letters = text.toCharArray();
    shown.length = text.length();
    return shown;
  }

  /** Shows nothing. */
  public void clear() {
    length = 0;
    word = -1;
  }

  @Override
  public char[] letters() {
    return letters;
  }

  @Override
  public int from() {
    return from;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return letters[from + index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().substring(start, end);
  }

  /** Whether it is made of exactly these letters. */
  public boolean is(char[] text) {
    return Arrays.equals(letters, from, from + length, text, 0, text.length);
  }

  /**
   * Whether there is something and {@link Words#clean} would change nothing of it. Most of a name
   * is a word, which is clean.
   */
  public boolean isCleanName() {
    for (int i = from + word(); i < from + length; i++) {
      char c = letters[i];
      if (c == '/' || c == '\\' || c > Words.LAST_PLAIN) {
        return false;
      }
    }
    return length > 0;
  }

  /** How many of the first letters are a word in ASCII, as names of methods are. */
  public int word() {
    if (word < 0) {
      int i = from;
      while (i < from + length && letters[i] < PARTS.length && PARTS[letters[i]]) {
        i++;
      }
      word = i - from;
    }
    return word;
  }

  @Override
  public String toString() {
    return new String(letters, from, length);
  }
}
