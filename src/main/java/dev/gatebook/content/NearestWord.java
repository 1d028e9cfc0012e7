package dev.gatebook.content;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class NearestWord {
  private static final int LONGEST = 60;

  private NearestWord() {}

  /** The nearest of the words, when it is near enough to be worth a question. */
  public static Optional<String> of(String word, Collection<String> words) {
    String wanted = word.toLowerCase(Locale.ROOT);
    int most = Math.max(1, wanted.length() / 3);
    Optional<String> nearest = Optional.empty();
    for (String candidate : wanted.length() > LONGEST ? List.<String>of() : words) {
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
      if (distance <= most) {
        most = distance - 1;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }

  /** {@code did you mean 'x'?}, or the other text when no word is near. */
  public static String ask(String word, Collection<String> words, String otherwise) {
    return of(word, words).map(w -> "did you mean '" + w + "'?").orElse(otherwise);
  }

  /** Letters to insert, delete, replace or swap with their neighbour. */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
        if (swapped(a, b, i, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return above[b.length()];
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
