package dev.gatebook.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Memory for texts, one behind the other, that are given back by their places. One thread writes;
 * what is written stays as it is, so that any thread may read what was handed to it. Each letter of
 * UTF-16 is kept in the bytes that UTF-8 has for it, halves of pairs as well (CESU-8, Unicode
 * Technical Report 26), so that the bytes compare as the texts do.
 */
final class TextSlab {
  /** How many bytes a letter of UTF-16 takes at most. */
  private static final int MOST_BYTES = 3;

  private static final char UNKNOWN = '\uFFFD';

  /** The first letter of those that so many bytes follow. */
  private static final int[] FIRST_LETTERS = {0, 0x80, 0x800, 0x1_0000};

  private final byte[] bytes;
  private int end;

  TextSlab(int capacity) {
    bytes = new byte[capacity];
  }

  /** The bytes that so many letters take at most. */
  static int most(int letters) {
    return Math.multiplyExact(letters, MOST_BYTES);
  }

  int capacity() {
    return bytes.length;
  }

  /** Whether so many letters will fit, whatever they are. */
  boolean hasRoom(int letters) {
    return bytes.length - end >= most(letters);
  }

  /** Where the next text will begin. */
  int end() {
    return end;
  }

  /** Forgets what begins there and behind. */
  void cutBack(int to) {
    end = to;
  }

  /** Nearly every text is in ASCII, which is told and copied many letters a step. */
  void add(String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    if (plain.length == text.length()
        && new String(plain, StandardCharsets.ISO_8859_1).equals(text)) {
      System.arraycopy(plain, 0, bytes, end, plain.length);
      end += plain.length;
    } else {
      add(text.toCharArray(), 0, text.length());
    }
  }

  /** Adds a text in UTF-8, which has pairs as one letter; it does not compare as others do. */
  void add(byte[] utf8, int from, int to) {
    System.arraycopy(utf8, from, bytes, end, to - from);
    end += to - from;
  }

  void add(char[] letters, int from, int length) {
    int at = end;
    for (int i = from; i < from + length; i++) {
      char letter = letters[i];
      if (letter < 0x80) {
        bytes[at++] = (byte) letter;
      } else {
        at = addWide(letter, at);
      }
    }
    end = at;
  }

  private int addWide(char letter, int from) {
    int at = from;
    if (letter < 0x800) {
      bytes[at++] = (byte) (0xC0 | (letter >> 6));
    } else {
      bytes[at++] = (byte) (0xE0 | (letter >> 12));
      bytes[at++] = (byte) (0x80 | ((letter >> 6) & 0x3F));
    }
    bytes[at++] = (byte) (0x80 | (letter & 0x3F));
    return at;
  }

  /** Where the first letters end of a text that begins there. */
  int endOf(int from, int letters) {
    int at = from;
    for (int i = 0; i < letters; i++) {
      at += 1 + more(bytes[at] & 0xFF);
    }
    return at;
  }

  /** How many bytes of a letter follow its first one. */
  private static int more(int first) {
    return first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
  }

  /** The text there. */
  String text(int from, int to) {
    return text(bytes, from, to);
  }

  /** How many letters of UTF-16 the text there has. */
  int length(int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] < 0) {
        return text(from, to).length();
      }
    }
    return to - from;
  }

  /** The trace that is written there. */
  String trace(int from, int to, TraceReading reading) {
    return trace(bytes, from, to, reading);
  }

  /** The trace that is written in such bytes. */
  static String trace(byte[] bytes, int from, int to, TraceReading reading) {
    if (!reading.isPlain(bytes, from, to)) {
      return reading.of(text(bytes, from, to));
    }
    int first = firstLetter(bytes, from, to);
    int end = lastLetter(bytes, first, to);
    return new String(bytes, first, end - first, StandardCharsets.ISO_8859_1);
  }

  /** How many letters of UTF-16 the trace has that is written there. */
  int traceLength(int from, int to, TraceReading reading) {
    if (!reading.isPlain(bytes, from, to)) {
      return reading.of(text(from, to)).length();
    }
    int first = firstLetter(bytes, from, to);
    return lastLetter(bytes, first, to) - first;
  }

  private static int firstLetter(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] <= ' ') {
      at++;
    }
    return at;
  }

  private static int lastLetter(byte[] bytes, int from, int to) {
    int end = to;
    while (end > from && bytes[end - 1] <= ' ') {
      end--;
    }
    return end;
  }

  /** The text of such bytes; a letter that there is none for is an unknown one. */
  static String text(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return text.indexOf(UNKNOWN) < 0 ? text : decoded(bytes, from, to);
  }

  /** Pairs of a name are kept in halves, which no decoder of Java takes. */
  private static String decoded(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      int first = bytes[at] & 0xFF;
      int more = more(first);
      int letter = first & (more == 0 ? 0x7F : 0x3F >> more);
      for (int i = 1; i <= more; i++) {
        letter = letter << 6 | (bytes[at + i] & 0x3F);
      }
      text.appendCodePoint(isLetter(letter, more) ? letter : UNKNOWN);
      at += more + 1;
    }
    return text.toString();
  }

  /** Parsers of XML let longer forms of a letter pass, and some beyond the last one. */
  private static boolean isLetter(int letter, int more) {
    return letter >= FIRST_LETTERS[more] && letter <= Character.MAX_CODE_POINT;
  }

  /** A hash code of the text there, the same for the same text anywhere; four letters a step. */
  int hash(int from, int to) {
    int hash = 0;
    int at = from;
    for (; at < to - 3; at += 4) {
      hash =
          31 * 31 * 31 * 31 * hash
              + 31 * 31 * 31 * bytes[at]
              + 31 * 31 * bytes[at + 1]
              + 31 * bytes[at + 2]
              + bytes[at + 3];
    }
    for (; at < to; at++) {
      hash = 31 * hash + bytes[at];
    }
    return hash;
  }

  /** Compares two texts as {@link String#compareTo} does. */
  static int compare(TextSlab a, int from, int to, TextSlab b, int otherFrom, int otherTo) {
    return Arrays.compareUnsigned(a.bytes, from, to, b.bytes, otherFrom, otherTo);
  }
}
