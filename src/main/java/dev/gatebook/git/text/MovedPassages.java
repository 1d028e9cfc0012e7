package dev.gatebook.git.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Passages that are no longer where they were, looked for in other texts. Each other text is read
 * once for all of them.
 */
public final class MovedPassages {
  /** A passage is looked up by its first words. */
  private static final int KEY_WORDS = 3;

  private final Map<Integer, List<Lost>> byKey = new HashMap<>();
  private final List<List<Place>> places = new ArrayList<>();

  /**
   * Where a passage stands.
   *
   * @param text the number of the text
   */
  public record Place(int text, Passage passage) {}

  private record Lost(Wording wording, Passage passage, int number) {}

  /** Whether a passage is long enough not to be found by chance. */
  public static boolean canBeFound(Wording wording, Passage passage) {
    return passage.count() >= KEY_WORDS && wording.letters(passage) >= MovedLines.FEWEST_LETTERS;
  }

  /** Adds a passage to look for; returns its number, counted from 0. */
  public int add(Wording wording, Passage passage) {
    int number = places.size();
    places.add(new ArrayList<>());
    if (canBeFound(wording, passage)) {
      byKey
          .computeIfAbsent(key(wording, passage.from()), k -> new ArrayList<>())
          .add(new Lost(wording, passage, number));
    }
    return number;
  }

  /**
   * Looks through a text.
   *
   * @param before the same text at an earlier time: what stood there already did not move there
   */
  public void search(int text, Supplier<Wording> before, Wording after) {
    for (int at = 0; at + KEY_WORDS <= after.words(); at++) {
      for (Lost lost : byKey.getOrDefault(key(after, at), List.of())) {
        if (stands(lost, before, after, at)) {
          Passage there = new Passage(at, at + lost.passage().count());
          places.get(lost.number()).add(new Place(text, there));
        }
      }
    }
  }

  private boolean stands(Lost lost, Supplier<Wording> before, Wording after, int at) {
    return places.get(lost.number()).size() < 2
        && lost.wording().same(lost.passage(), after, at)
        && after.fits(new Passage(at, at + lost.passage().count()), lost.wording(), lost.passage())
        && before.get().find(lost.wording(), lost.passage()).isEmpty();
  }

  /** Where a passage was found; more than one place means that it cannot be told which. */
  public List<Place> places(int number) {
    return List.copyOf(places.get(number));
  }

  private static int key(Wording wording, int word) {
    int key = 1;
    for (int at = 0; at < KEY_WORDS; at++) {
      key = 31 * key + wording.hash(word + at);
    }
    return key;
  }
}
