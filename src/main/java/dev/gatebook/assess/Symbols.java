package dev.gatebook.assess;

/** Finds identifiers in a text of any language, as whole words. */
final class Symbols {
  private Symbols() {}

  /** Whether the identifier stands in the text, and not only as a part of another one. */
  static boolean in(String text, String symbol) {
    for (int at = text.indexOf(symbol); at >= 0; at = text.indexOf(symbol, at + 1)) {
      if (isFree(text, at - 1) && isFree(text, at + symbol.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFree(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isJavaIdentifierPart(text.charAt(at));
  }
}
