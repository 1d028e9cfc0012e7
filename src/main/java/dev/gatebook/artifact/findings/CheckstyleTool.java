package dev.gatebook.artifact.findings;

import java.util.Locale;

/**
 * Which linter wrote a report of Checkstyle, as far as it can be told from the ids of its rules.
 */
enum CheckstyleTool {
  CHECKSTYLE("Checkstyle", "com.puppycrawl.tools.checkstyle."),
  ESLINT("ESLint", "eslint.rules."),
  STYLELINT("stylelint", "stylelint.rules."),
  DETEKT("detekt", "detekt."),
  SHELLCHECK("ShellCheck", "ShellCheck."),
  SWIFTLINT("SwiftLint", "swiftlint.rules."),
  SCALASTYLE("Scalastyle", "org.scalastyle."),
  KTLINT("ktlint", "standard:"),
  /** None of these. */
  UNKNOWN("linter", "");

  private final String named;
  private final String prefix;

  CheckstyleTool(String named, String prefix) {
    this.named = named;
    this.prefix = prefix;
  }

  static CheckstyleTool of(String source) {
    for (CheckstyleTool tool : values()) {
      if (source.startsWith(tool.prefix)) {
        return tool;
      }
    }
    return UNKNOWN;
  }

  /** The name on pages. */
  String named() {
    return named;
  }

  /** The name in JSON. */
  String key() {
    return this == UNKNOWN ? "generic" : named.toLowerCase(Locale.ROOT);
  }

  /** This one, or the other where this one is not known. */
  CheckstyleTool or(CheckstyleTool other) {
    return this == UNKNOWN ? other : this;
  }

  /** The id of a rule without what names the tool. */
  static String rule(String source) {
    CheckstyleTool tool = of(source);
    if (tool == CHECKSTYLE || tool == SCALASTYLE) {
      String last = source.substring(source.lastIndexOf('.') + 1);
      return last.endsWith("Check") ? last.substring(0, last.length() - "Check".length()) : last;
    }
    return tool == KTLINT ? source : source.substring(tool.prefix.length());
  }
}
