package dev.gatebook.assess.manifest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The requirements of pip: one a line, as PEP 508 describes them. */
record Requirements(String text) implements Manifest {
  @Override
  public List<Allowed> of(String name) {
    List<String> named = text.lines().filter(line -> requirement(line, name).isPresent()).toList();
    List<Allowed> allowed =
        named.stream().flatMap(line -> requirement(line, name).stream()).toList();
    return named.stream().noneMatch(Requirements::hasMarker) ? together(allowed) : allowed;
  }

  /** Lines without a marker hold at once; lines with one hold in different places. */
  private static List<Allowed> together(List<Allowed> allowed) {
    String written = String.join(", ", allowed.stream().map(Allowed::written).toList());
    return allowed.stream().reduce(Allowed::and).map(both -> both.as(written)).stream().toList();
  }

  private static boolean hasMarker(String line) {
    return before(line, '#').indexOf(';') >= 0;
  }

  @Override
  public List<String> elsewhere() {
    return text.lines()
        .map(line -> before(line, '#').strip())
        .filter(line -> line.startsWith("-r") || line.startsWith("--requirement"))
        .map(line -> line.substring(line.startsWith("-r") ? 2 : "--requirement".length()).strip())
        .map(path -> path.startsWith("=") ? path.substring(1).strip() : path)
        .filter(path -> !path.isEmpty())
        .toList();
  }

  /** The versions that a requirement allows, if it is one of that name. */
  static Optional<Allowed> requirement(String line, String name) {
    String plain = before(before(line, '#'), ';').strip();
    int end = 0;
    while (end < plain.length() && isNamePart(plain.charAt(end))) {
      end++;
    }
    if (end == 0 || !normal(plain.substring(0, end)).equals(normal(name))) {
      return Optional.empty();
    }
    String rest = withoutExtras(plain.substring(end).strip());
    return Optional.of(
        rest.startsWith("@") ? Allowed.any(rest) : Ranges.of(inside(rest), Ranges.Bare.ONLY));
  }

  /** Names are equal whatever their case and whichever of dash, underscore and dot they use. */
  static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-').replace('.', '-');
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
  }

  private static String withoutExtras(String rest) {
    int close = rest.indexOf(']');
    return rest.startsWith("[") && close > 0 ? rest.substring(close + 1).strip() : rest;
  }

  private static String inside(String rest) {
    return rest.startsWith("(") && rest.endsWith(")") ? rest.substring(1, rest.length() - 1) : rest;
  }

  private static String before(String line, char sign) {
    int at = line.indexOf(sign);
    return at < 0 ? line : line.substring(0, at);
  }
}
