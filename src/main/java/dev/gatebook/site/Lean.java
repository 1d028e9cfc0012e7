package dev.gatebook.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Styles and scripts without what only their authors need: indentation, remarks that have a line of
 * their own, and blanks around signs. What stands between quotes stays as it is.
 */
final class Lean {
  private static final Pattern QUOTED =
      Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'");
  private static final Pattern SCRIPT = Pattern.compile(" ?([=(){},;:?&|<>*!]+) ?");
  private static final Pattern STYLE = Pattern.compile(" ?([{};,]) ?");

  private final Pattern signs;

  private Lean(Pattern signs) {
    this.signs = signs;
  }

  /** A script. */
  static String script(String text) {
    return new Lean(SCRIPT).of(text);
  }

  /** A style sheet. */
  static String style(String text) {
    return new Lean(STYLE).of(text);
  }

  private String of(String text) {
    String lines =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !(line.startsWith("/*") && line.endsWith("*/")))
            .collect(Collectors.joining("\n", "", "\n"));
    StringBuilder lean = new StringBuilder(lines.length());
    Matcher quoted = QUOTED.matcher(lines);
    int at = 0;
    while (quoted.find()) {
      lean.append(narrow(lines.substring(at, quoted.start()))).append(quoted.group());
      at = quoted.end();
    }
    return lean.append(narrow(lines.substring(at))).toString();
  }

  private String narrow(String code) {
    return signs.matcher(code).replaceAll("$1");
  }
}
