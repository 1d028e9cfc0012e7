package dev.gatebook.assess.rules;

import dev.gatebook.model.Task;
import java.util.List;

/** Numbers and names as they stand in a sentence. */
public final class Phrase {
  private static final int NAMED = 3;

  private Phrase() {}

  /** The template with each {@code {}} replaced by the next value. */
  static String say(String template, Object... values) {
    StringBuilder sentence = new StringBuilder();
    int from = 0;
    for (Object value : values) {
      int gap = template.indexOf("{}", from);
      sentence.append(template, from, gap).append(value);
      from = gap + 2;
    }
    return sentence.append(template.substring(from)).toString();
  }

  /** The ids of tasks. */
  static List<String> ids(List<Task> tasks) {
    return tasks.stream().map(Task::id).toList();
  }

  /** {@code 1 test}, {@code 39 tests}. */
  public static String count(long number, String noun) {
    return number + " " + (number == 1 ? noun : noun + "s");
  }

  /** {@code a}, {@code a and b}, {@code a, b, c and 4 more}. */
  public static String list(List<String> names) {
    if (names.size() > NAMED) {
      return String.join(", ", names.subList(0, NAMED))
          + " and "
          + (names.size() - NAMED)
          + " more";
    }
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** {@code is} or {@code are}. */
  public static String be(long number) {
    return number == 1 ? "is" : "are";
  }
}
