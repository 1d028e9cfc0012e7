package dev.gatebook.diff;

/** Words of others, made a sentence: a capital in front, a full stop behind. */
public final class Sentence {
  private Sentence() {}

  /** The sentence; nothing for nothing. */
  public static String of(String words) {
    String text = words.strip();
    if (text.isEmpty()) {
      return "";
    }
    boolean closed = ".!?”".indexOf(text.charAt(text.length() - 1)) >= 0;
    return capital(text) + (closed ? "" : ".");
  }

  /** The words with a capital in front; a path or a dotted name there stays as it is. */
  public static String capital(String words) {
    return words.isEmpty() || isName(words.split(" ", 2)[0])
        ? words
        : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static boolean isName(String first) {
    int point = first.indexOf('.');
    return first.indexOf('/') >= 0
        || first.indexOf('_') >= 0
        || (point >= 0 && point < first.length() - 1);
  }
}
