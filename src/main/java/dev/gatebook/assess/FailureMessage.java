package dev.gatebook.assess;

import java.util.Locale;

/**
 * Brings messages of failures into a form in which those of one cause are equal: paths, addresses,
 * ids and numbers give way to a sign.
 */
final class FailureMessage {
  private static final int LONGEST = 300;
  private static final int SHORTEST_ID = 8;
  private static final String NUMBER = "#";
  private static final String PATH = "…";
  private static final String AROUND = "\"'`()[]{}<>,;:.!?=";

  private FailureMessage() {}

  /** The first line of a message that says something, in that form. */
  static String normal(String message) {
    String first =
        message.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
    String line = first.length() > LONGEST ? first.substring(0, LONGEST) : first;
    StringBuilder out = new StringBuilder(line.length());
    int at = 0;
    while (at < line.length()) {
      int end = wordEnd(line, at);
      if (end == at) {
        out.append(line.charAt(at++));
      } else {
        out.append(word(line.substring(at, end)));
        at = end;
      }
    }
    return out.toString();
  }

  private static int wordEnd(String line, int from) {
    int end = from;
    while (end < line.length() && line.charAt(end) > ' ') {
      end++;
    }
    return end;
  }

  /** A word without blanks, with the signs around it kept. */
  private static String word(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && AROUND.indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && AROUND.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, start) + bare(word.substring(start, end)) + word.substring(end);
  }

  private static String bare(String word) {
    if (isPath(word) || isAddress(word)) {
      return PATH;
    }
    int sign = word.lastIndexOf('@');
    boolean hash = sign > 0 && isHex(word.substring(sign + 1));
    return isId(word) ? NUMBER : hash ? word.substring(0, sign + 1) + NUMBER : numbers(word);
  }

  /** What has a slash between letters, or a drive before it. */
  private static boolean isPath(String word) {
    boolean slash = word.indexOf('/') >= 0 || word.indexOf('\\') >= 0;
    return slash && word.length() > 2 && word.chars().anyMatch(Character::isLetter);
  }

  private static boolean isAddress(String word) {
    int at = word.indexOf('@');
    return at > 0 && word.indexOf('.', at) > 0;
  }

  /** Digits of base 16 behind {@code 0x}; or many, with hyphens, of which some are below ten. */
  private static boolean isId(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String digits = lower.startsWith("0x") ? lower.substring(2) : lower;
    boolean hex = isHex(digits.replace("-", ""));
    boolean some = digits.chars().anyMatch(c -> c >= '0' && c <= '9');
    return hex && (lower.startsWith("0x") || (some && digits.length() >= SHORTEST_ID));
  }

  private static boolean isHex(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  /** Each run of digits, with points and commas between them, as one sign. */
  private static String numbers(String word) {
    StringBuilder out = new StringBuilder(word.length());
    int i = 0;
    while (i < word.length()) {
      if (isDigit(word, i)) {
        out.append(NUMBER);
        while (isDigit(word, i) || (isBetween(word, i) && isDigit(word, i + 1))) {
          i++;
        }
      } else {
        out.append(word.charAt(i++));
      }
    }
    return out.toString();
  }

  private static boolean isDigit(String word, int at) {
    return at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9';
  }

  private static boolean isBetween(String word, int at) {
    return at < word.length() && ".,:".indexOf(word.charAt(at)) >= 0;
  }
}
