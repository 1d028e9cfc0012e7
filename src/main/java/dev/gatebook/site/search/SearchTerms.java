package dev.gatebook.site.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The terms of a text: what stands between blanks and, where that is more than one word, its words.
 * {@code CartTest#rejectsAll} is found by the whole, by {@code cart}, {@code rejects} and {@code
 * all}.
 */
final class SearchTerms {
  private static final int LONGEST = 40;

  private final Set<String> found = new LinkedHashSet<>();

  private SearchTerms() {}

  static Set<String> of(String text) {
    SearchTerms terms = new SearchTerms();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isBlank(text.charAt(at))) {
        terms.chunk(text, from, at);
        from = at + 1;
      }
    }
    return terms.found;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private void chunk(String text, int from, int to) {
    int start = from;
    while (start < to && !isWord(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    int end = to;
    while (end > start && !isWord(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    add(text.substring(start, end));
    words(text, start, end);
  }

  private void words(String text, int start, int end) {
    int from = start;
    int at = start;
    while (at < end) {
      int c = text.codePointAt(at);
      if (!isWord(c)) {
        word(text, from, at);
        from = at + Character.charCount(c);
      }
      at += Character.charCount(c);
    }
    word(text, from, end);
  }

  /** The word, and its parts where a small letter stands before a capital one. */
  private void word(String text, int start, int end) {
    add(text.substring(start, end));
    int from = start;
    boolean small = false;
    for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
      int sort = Character.getType(text.codePointAt(at));
      if (small && sort == Character.UPPERCASE_LETTER) {
        add(text.substring(from, at));
        from = at;
      }
      small = sort == Character.LOWERCASE_LETTER;
    }
    add(text.substring(from, end));
  }

  private static boolean isWord(int c) {
    int sort = Character.getType(c);
    return Character.isLetter(c)
        || sort == Character.DECIMAL_DIGIT_NUMBER
        || sort == Character.LETTER_NUMBER
        || sort == Character.OTHER_NUMBER;
  }

  private void add(String term) {
    if (!term.isEmpty()) {
      String lower = term.toLowerCase(Locale.ROOT);
      found.add(lower.length() > LONGEST ? cut(lower) : lower);
    }
  }

  private static String cut(String term) {
    int end = Character.isHighSurrogate(term.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return term.substring(0, end);
  }
}
