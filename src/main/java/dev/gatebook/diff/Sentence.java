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
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (closed ? "" : ".");
  }
}
