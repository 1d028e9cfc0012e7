package dev.gatebook.site;

import dev.gatebook.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long tests took, told by how long they took in an older audit, in one word. A test of a class
 * that the older audit has with the same tests is told by the difference to it, any other by its
 * time. 0 and a number of repetitions stand for two or more tests without a difference, 1 for one
 * such test; any other number is 1 more than the difference, with the signs folded: -1, 1, -2, 2.
 *
 * <p>A number has digits of 20, the lowest first and raised by 70; the last one is up to 69 and is
 * not raised. Digits are the printable characters from {@code #} on that need no escape in a script
 * of any page.
 */
final class TimePatch {
  private static final int LAST = 70;
  private static final int BASE = 20;

  private final Map<String, List<Json>> older = new HashMap<>();
  private final StringBuilder word = new StringBuilder();
  private long same;

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
    for (int at = 0; at < classes.size(); at++) {
      List<Json> before = older.getOrDefault(classes.get(at), List.of());
      List<Json> now = ((Json.Arr) times.get(at)).items();
      for (int test = 0; test < now.size(); test++) {
        tell(number(now.get(test)) - (before.isEmpty() ? 0 : number(before.get(test))));
      }
    }
    repeat();
    return word.toString();
  }

  private static long number(Json json) {
    return ((Json.Num) json).value().longValueExact();
  }

  private void tell(long difference) {
    if (difference == 0) {
      same++;
      return;
    }
    repeat();
    write(1 + (difference > 0 ? 2 * difference : -2 * difference - 1));
  }

  private void repeat() {
    if (same == 1) {
      write(1);
    } else if (same > 1) {
      write(0);
      write(same);
    }
    same = 0;
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
