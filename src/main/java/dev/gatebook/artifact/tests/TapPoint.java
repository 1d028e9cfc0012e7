package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.FailureText;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A test point with what is printed for it and the points of its subtests. */
final class TapPoint {
  private static final int MOST_LINES = 60;
  private static final int MOST_CHARS = 12_000;

  private final TapLine line;
  private final String name;
  private final List<String> words = new ArrayList<>();
  private final List<TapPoint> children = new ArrayList<>();
  private int chars;
  private boolean closed;

  TapPoint(TapLine line, int number) {
    this.line = line;
    this.name = line.description().isEmpty() ? "test " + number : line.description();
  }

  String name() {
    return name;
  }

  /** A line that explains it. */
  void say(String text) {
    chars += text.length();
    if (!closed && words.size() < MOST_LINES && chars < MOST_CHARS) {
      words.add(text);
    }
  }

  /** Its block is at its end; what follows belongs to nothing. */
  void close() {
    closed = true;
  }

  void adopt(List<TapPoint> subtests) {
    children.addAll(subtests);
  }

  /**
   * The points in it that are no sum of others; itself when it has none, and beside them when it
   * failed and none of them did.
   */
  List<TapPoint> children() {
    return children;
  }

  boolean countsItself() {
    boolean failed = outcome() == TestOutcome.FAILED;
    return children.isEmpty() || (failed && children.stream().noneMatch(TapPoint::anyFailure));
  }

  private boolean anyFailure() {
    return children.isEmpty()
        ? outcome() == TestOutcome.FAILED
        : outcome() == TestOutcome.FAILED || children.stream().anyMatch(TapPoint::anyFailure);
  }

  /** What is to be done has shown nothing yet, whether it says that it passed or not. */
  TestOutcome outcome() {
    if (line.isDirective("skip")) {
      return TestOutcome.SKIPPED;
    }
    if (line.isDirective("todo")) {
      return line.isOk() ? TestOutcome.SKIPPED : TestOutcome.KNOWN_FAILURE;
    }
    return line.isOk() ? TestOutcome.PASSED : TestOutcome.FAILED;
  }

  Optional<TestCase.Failure> failure() {
    return switch (outcome()) {
      case SKIPPED, KNOWN_FAILURE -> FailureText.ofAny(reason(), "", "");
      case FAILED ->
          FailureText.ofAny(
              said("message:").or(() -> said("error:")).orElse(""),
              said("name:").orElse(""),
              String.join("\n", words));
      default -> Optional.empty();
    };
  }

  private String reason() {
    String skip = line.directive("skip");
    String said = skip.isEmpty() ? line.directive("todo") : skip;
    int blank = said.indexOf(' ');
    return blank < 0 ? said.toLowerCase(Locale.ROOT) : said.substring(blank).strip();
  }

  /** Milliseconds, where the point or its block says so. */
  Optional<BigDecimal> millis() {
    return line.isDirective("time=")
        ? number(line.directive("time=").substring("time=".length()))
        : said("duration_ms:").flatMap(TapPoint::number);
  }

  private static Optional<BigDecimal> number(String written) {
    String text = written.endsWith("ms") ? written.substring(0, written.length() - 2) : written;
    boolean plain = text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    try {
      return plain && text.length() < 20
          ? Optional.of(new BigDecimal(text.strip()))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The value of a key in its block; of a value in several lines the first. */
  private Optional<String> said(String key) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).strip();
      if (word.startsWith(key)) {
        String value = word.substring(key.length()).strip();
        boolean block = value.startsWith("|") || value.startsWith(">");
        return Optional.of(block && i + 1 < words.size() ? words.get(i + 1).strip() : bare(value));
      }
    }
    return Optional.empty();
  }

  private static String bare(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '\'' || value.charAt(0) == '"')
            && value.charAt(0) == value.charAt(value.length() - 1);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
