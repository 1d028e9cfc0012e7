package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.Digits;
import java.util.Locale;

/**
 * A line of TAP.
 *
 * @param indent how many blanks stand before it; each level of subtests has four
 * @param text the line without them
 */
record TapLine(int indent, String text) {
  private static final int MOST_DIRECTIVES = 4;

  /** As far behind a sign as a directive can be told from other words. */
  private static final int LONGEST_WORD = 40;

  static TapLine of(String line) {
    String expanded = line.startsWith("\t") ? line.replace("\t", "    ") : line;
    String text = expanded.stripLeading();
    boolean point = text.startsWith("ok") || text.startsWith("not ok");
    String plain = point ? text.replace('\t', ' ') : text;
    return new TapLine(expanded.length() - text.length(), plain.stripTrailing());
  }

  /** Whether it says nothing of the tests. */
  boolean isRemark() {
    return text.isEmpty() || text.startsWith("#");
  }

  /** Whether a file that begins so is a stream of TAP. */
  boolean beginsStream() {
    return indent == 0 && (isVersion() || isPlan() || isNumberedPoint() || isBailOut());
  }

  boolean isVersion() {
    return text.startsWith("TAP version ");
  }

  String version() {
    String number = text.substring("TAP version ".length()).strip();
    return number.equals("13") || number.equals("14") ? number : "13";
  }

  boolean isBailOut() {
    return text.startsWith("Bail out!");
  }

  boolean isPlan() {
    return text.startsWith("1..") && Digits.read(planWord()).isPresent();
  }

  /** How many tests a plan announces. */
  long planned() {
    return Digits.read(planWord()).orElse(0);
  }

  private String planWord() {
    int end = "1..".length();
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '#') {
      end++;
    }
    return text.substring("1..".length(), end);
  }

  boolean isPoint() {
    return startsWith("ok") || startsWith("not ok");
  }

  private boolean isNumberedPoint() {
    return isPoint() && Character.isDigit(afterWord().isEmpty() ? ' ' : afterWord().charAt(0));
  }

  boolean isOk() {
    return startsWith("ok");
  }

  private boolean startsWith(String word) {
    return text.equals(word) || text.startsWith(word + " ");
  }

  private String afterWord() {
    return text.substring(isOk() ? "ok".length() : "not ok".length()).strip();
  }

  /** What the test is called, without its number, the dash, its directive and an open brace. */
  String description() {
    String rest = withoutBrace();
    int hash = directiveAt(rest);
    String words = hash < 0 ? rest : rest.substring(0, hash);
    int i = 0;
    while (i < words.length() && Character.isDigit(words.charAt(i))) {
      i++;
    }
    boolean numbered = i > 0 && (i == words.length() || words.charAt(i) == ' ');
    String bare = (numbered ? words.substring(i) : words).strip();
    bare = bare.equals("-") ? "" : bare.startsWith("- ") ? bare.substring(2) : bare;
    return bare.strip().replace("\\#", "#").replace("\\\\", "\\");
  }

  /** What stands behind the sign, such as {@code SKIP no database}; empty for nothing. */
  String directive() {
    String rest = withoutBrace();
    int hash = directiveAt(rest);
    return hash < 0 ? "" : rest.substring(hash + 1).strip();
  }

  /** Whether there is a directive that begins so; a time may stand before or behind another one. */
  boolean isDirective(String word) {
    return !directive(word).isEmpty();
  }

  /** The directive that begins so, up to the next one; empty when there is none. */
  String directive(String word) {
    String rest = directive();
    for (int i = 0; i < MOST_DIRECTIVES && !rest.isEmpty(); i++) {
      int next = directiveAt(rest);
      String one = next < 0 ? rest : rest.substring(0, next).strip();
      if (one.toLowerCase(Locale.ROOT).startsWith(word)) {
        return one;
      }
      rest = next < 0 ? "" : rest.substring(next + 1).strip();
    }
    return "";
  }

  /** Whether its subtests follow within braces. */
  boolean opensBrace() {
    return text.endsWith("{");
  }

  private String withoutBrace() {
    String rest = afterWord();
    return rest.endsWith("{") ? rest.substring(0, rest.length() - 1).strip() : rest;
  }

  /** A sign that is not escaped and has a blank before it. */
  private static int directiveAt(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      boolean free = i == 0 || rest.charAt(i - 1) == ' ';
      if (rest.charAt(i) == '#'
          && free
          && isKnown(rest.substring(i + 1, Math.min(rest.length(), i + LONGEST_WORD)))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isKnown(String word) {
    String lower = word.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("skip")
        || lower.startsWith("todo")
        || lower.startsWith("time=")
        || lower.startsWith("time =")
        || lower.startsWith("duration_ms ");
  }
}
