package dev.gatebook.site;

import dev.gatebook.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long tests took, told by how long they took in an older audit, in one word. A test of a class
 * that the older audit has with the same tests is told by the difference to it, any other by its
 * time. The numbers of the word are
 *
 * <ul>
 *   <li>0 and a count: so many tests without a difference;
 *   <li>1 to 25: two tests whose differences are between -2 and 2, 13 for two without;
 *   <li>from 26 on: one test, with the signs of the differences folded: 0, -1, 1, -2, 2.
 * </ul>
 *
 * <p>A number has digits of 20, the lowest first and raised by 70; the last one is up to 69 and is
 * not raised. Digits are the printable characters from {@code #} on that need no escape in a script
 * of any page.
 */
final class TimePatch {
  private static final int LAST = 70;
  private static final int BASE = 20;
  private static final int SMALL = 2;
  private static final int SPAN = 2 * SMALL + 1;
  private static final int SINGLE = SPAN * SPAN + 1;

  /** A count of this many tests is shorter than pairs of them. */
  private static final int MANY = 6;

  private final Map<String, List<Json>> older = new HashMap<>();
  private final StringBuilder word = new StringBuilder();

  /**
   * Times to tell others by.
   *
   * @param classes the names of each class as text
   * @param times of the tests of each class
   */
  TimePatch(List<String> classes, List<Json> times) {
    for (int at = 0; at < classes.size(); at++) {
      older.put(classes.get(at), ((Json.Arr) times.get(at)).items());
    }
  }

  /** The times of those classes; empty without tests. */
  String to(List<String> classes, List<Json> times) {
    List<Long> moves = new ArrayList<>();
    for (int at = 0; at < classes.size(); at++) {
      List<Json> before = older.getOrDefault(classes.get(at), List.of());
      List<Json> now = ((Json.Arr) times.get(at)).items();
      for (int test = 0; test < now.size(); test++) {
        moves.add(number(now.get(test)) - (before.isEmpty() ? 0 : number(before.get(test))));
      }
    }
    int at = 0;
    while (at < moves.size()) {
      at += tell(moves.subList(at, moves.size()));
    }
    return word.toString();
  }

  private static long number(Json json) {
    return ((Json.Num) json).value().longValueExact();
  }

  /** Tells the first of them; says how many. */
  private int tell(List<Long> moves) {
    int same = 0;
    while (same < moves.size() && moves.get(same) == 0) {
      same++;
    }
    long first = moves.get(0);
    if (same >= MANY) {
      write(0);
      write(same);
      return same;
    }
    if (moves.size() > 1 && isSmall(first) && isSmall(moves.get(1))) {
      write(1 + (first + SMALL) * SPAN + moves.get(1) + SMALL);
      return 2;
    }
    write(SINGLE + (first < 0 ? -2 * first - 1 : 2 * first));
    return 1;
  }

  private static boolean isSmall(long move) {
    return Math.abs(move) <= SMALL;
  }

  private void write(long number) {
    long rest = number;
    while (rest >= LAST) {
      digit((int) (rest % BASE) + LAST);
      rest /= BASE;
    }
    digit((int) rest);
  }

  /** Leaves out the sign that opens an element, and the one that escapes. */
  private void digit(int value) {
    int sign = '#' + value;
    sign += sign >= '<' ? 1 : 0;
    sign += sign >= '\\' ? 1 : 0;
    word.append((char) sign);
  }
}
