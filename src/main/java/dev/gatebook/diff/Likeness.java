package dev.gatebook.diff;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that carry the meaning of a title, and how much of them two titles share. Verbs that
 * any task may begin with say nothing about which work it is.
 */
record Likeness(Set<String> words) {
  private static final Set<String> SILENT =
      Set.of(
          ("a an the of for to in on at and or with by is are be as its it this that into from "
                  + "fix correct add make do implement create update write set up improve")
              .split(" "));

  /** The words of a title. */
  static Likeness of(String title) {
    String[] all = title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Set<String> telling = stems(all, true);
    return new Likeness(telling.isEmpty() ? stems(all, false) : telling);
  }

  /** Between 0 and 1: how much of all words both have. */
  double to(Likeness other) {
    int sum = words.size() + other.words.size();
    return sum == 0 ? 1 : 2.0 * shared(other) / sum;
  }

  /** Between 0 and 1: how much of the shorter one the longer one holds. */
  double within(Likeness other) {
    int least = Math.min(words.size(), other.words.size());
    return least == 0 ? 0 : (double) shared(other) / least;
  }

  /** How many words both have. */
  long shared(Likeness other) {
    return words.stream().filter(other.words::contains).count();
  }

  private static Set<String> stems(String[] all, boolean tellingOnly) {
    return Arrays.stream(all)
        .filter(w -> !w.isEmpty())
        .filter(w -> !tellingOnly || !SILENT.contains(w))
        .map(Likeness::stem)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String stem(String word) {
    for (String ending : new String[] {"ing", "ed", "es", "s", "e"}) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
