package dev.gatebook.site.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The terms of a text: what stands between blanks and, where that is more than one word, its words.
 * {@code CartTest#rejectsAll} is found by the whole, by {@code cart}, {@code rejects} and {@code
 * all}.
 */
final class Terms {
  private static final int LONGEST = 40;

  private final Set<String> found = new LinkedHashSet<>();

  private Terms() {}

  static Set<String> of(String text) {
    Terms terms = new Terms();
    for (String chunk : text.split("\\s+", -1)) {
      terms.chunk(chunk);
    }
    return terms.found;
  }

  private void chunk(String chunk) {
    add(chunk.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""));
    for (String word : chunk.split("[^\\p{L}\\p{N}]+", -1)) {
      add(word);
      for (String part : word.split("(?<=\\p{Ll})(?=\\p{Lu})", -1)) {
        add(part);
      }
    }
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
