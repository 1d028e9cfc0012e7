package dev.gatebook.site;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Styles and scripts without what only their authors need: indentation, remarks that have a line of
 * their own, and blanks around signs; in a style the ends of lines, the last semicolon of a rule
 * and the nought before a point as well. What stands between quotes stays as it is.
 */
final class Lean {
  private static final Pattern QUOTED =
      Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'");
  private static final Pattern SCRIPT = Pattern.compile(" ?([=(){},;:?&|<>*!]+) ?");
  private static final Pattern STYLE = Pattern.compile("\\s?([{};,])\\s?|(?<=:) ");
  private static final Pattern INNER_END = Pattern.compile("(?<=[{;,(])\\n|;?\\n(?=})|;(?=})");
  private static final Pattern LAST = Pattern.compile(";(?=})");
  private static final Pattern ZERO = Pattern.compile("(?<![\\w.])0(?=\\.\\d)");

  private final Pattern signs;
  private final List<Pattern> needless;

  private Lean(Pattern signs, Pattern... needless) {
    this.signs = signs;
    this.needless = List.of(needless);
  }

  /** A script. */
  static String script(String text) {
    return new Lean(SCRIPT, INNER_END).of(text);
  }

  /** A style sheet. */
  static String style(String text) {
    return new Lean(STYLE, LAST, ZERO).of(text);
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
    String lean = signs.matcher(code).replaceAll("$1");
    for (Pattern pattern : needless) {
      lean = pattern.matcher(lean).replaceAll("");
    }
    return lean;
  }
}
