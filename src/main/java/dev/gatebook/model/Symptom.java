package dev.gatebook.model;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the failures of one cause have in common: the type of the exception and the first lines of
 * the message without what differs from run to run. Numbers are {@code #}, ids and addresses too;
 * paths and URLs are {@code …}.
 *
 * @param type exception type; may be empty
 * @param message at most {@link #MOST_LINES} lines in one, at most {@link #MOST} characters; may be
 *     empty
 */
public record Symptom(String type, String message) implements Comparable<Symptom> {
  /** How many lines of a message tell its cause. */
  public static final int MOST_LINES = 3;

  /** How many characters of a message tell its cause. */
  public static final int MOST = 240;

  private static final String ANY = "#";
  private static final String PATH = "…";
  private static final String WRAPPING = "()[]{}<>\"'`,;:!?.=“”‘’«»";
  private static final int LEAST_HASH = 8;

  /** What a failure shows. */
  public static Symptom of(TestCase.Failure failure) {
    String message =
        failure
            .message()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .limit(MOST_LINES)
            .map(Symptom::line)
            .collect(Collectors.joining(" "));
    return new Symptom(
        failure.type().strip(), message.length() > MOST ? message.substring(0, MOST) : message);
  }

  private static String line(String line) {
    String cut = line.length() > MOST * 2 ? line.substring(0, MOST * 2) : line;
    return Stream.of(cut.split("\\s+")).map(Symptom::word).collect(Collectors.joining(" "));
  }

  /** A word with its punctuation left around it. */
  private static String word(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && WRAPPING.indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && WRAPPING.indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return word.substring(0, from) + bare(word.substring(from, to)) + word.substring(to);
  }

  private static String bare(String word) {
    if (isPath(word)) {
      return PATH;
    }
    int at = word.indexOf('@');
    if (at > 0 && isHex(word.substring(at + 1))) {
      return word.substring(0, at + 1) + ANY;
    }
    return isId(word) ? ANY : withoutNumbers(word);
  }

  private static boolean isPath(String word) {
    String path = word.replace('\\', '/');
    int slashes = (int) path.chars().filter(c -> c == '/').count();
    boolean named = path.lastIndexOf('.') > path.lastIndexOf('/');
    boolean rooted = path.startsWith("/") || path.startsWith("./") || path.startsWith("~/");
    return path.length() > 1 && (slashes > 1 || (slashes == 1 && (named || rooted)));
  }

  private static boolean isId(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (plain.startsWith("0x")) {
      return isHex(plain.substring(2));
    }
    String joined = plain.replace("-", "");
    boolean hasDigit = joined.chars().anyMatch(Character::isDigit);
    return hasDigit && joined.length() >= LEAST_HASH && isHex(joined);
  }

  private static boolean isHex(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  /** Digits with what stands between digits: {@code 12}, {@code 1.5}, {@code 10:31:07}. */
  private static String withoutNumbers(String word) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < word.length()) {
      if (Character.isDigit(word.charAt(at))) {
        text.append(ANY);
        at = endOfNumber(word, at);
      } else {
        text.append(word.charAt(at++));
      }
    }
    return text.toString();
  }

  private static int endOfNumber(String word, int from) {
    int at = from;
    while (at < word.length()
        && (Character.isDigit(word.charAt(at)) || isBetweenDigits(word, at))) {
      at++;
    }
    return at;
  }

  private static boolean isBetweenDigits(String word, int at) {
    return ".,:-_".indexOf(word.charAt(at)) >= 0
        && at + 1 < word.length()
        && Character.isDigit(word.charAt(at + 1));
  }

  @Override
  public int compareTo(Symptom other) {
    int byType = type.compareTo(other.type);
    return byType != 0 ? byType : message.compareTo(other.message);
  }
}
