package dev.gatebook.artifact.read;

import java.util.Arrays;
import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * The value of an attribute where the parser holds it, without blanks around it. No text is made of
 * it, which matters where there are millions. It is there until the parser goes on.
 */
public final class Letters implements CharSequence {
  private char[] letters = {};
  private int from;
  private int length;
  private final TypedValueDecoder decoder = new Showing();

  /** Takes from the parser where they are. */
  private final class Showing extends TypedValueDecoder {
    @Override
    public void decode(char[] buffer, int start, int end) {
      letters = buffer;
      from = start;
      length = end - start;
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

  /** Shows nothing. */
  public void clear() {
    length = 0;
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

  /** Whether there is something and {@link Words#clean} would change nothing of it. */
  public boolean isCleanName() {
    for (int i = from; i < from + length; i++) {
      char c = letters[i];
      if (c == '/' || c == '\\' || c > Words.LAST_PLAIN) {
        return false;
      }
    }
    return length > 0;
  }

  @Override
  public String toString() {
    return new String(letters, from, length);
  }
}
