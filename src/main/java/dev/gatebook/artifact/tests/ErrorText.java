package dev.gatebook.artifact.tests;

/**
 * An error of JavaScript as its stack is written: {@code TypeError: message}, then the message's
 * other lines, then one line {@code at …} for each call.
 */
final class ErrorText {
  private static final int MOST_TYPE = 80;

  private ErrorText() {}

  /** What stands before the calls, without the name of the error. */
  static String message(String stack) {
    int calls = stack.indexOf("\n    at ");
    String said = calls < 0 ? stack : stack.substring(0, calls);
    String type = type(stack);
    return type.isEmpty() ? said : said.substring(said.indexOf(':') + 1).strip();
  }

  /** The name of the error; empty when it does not begin with one. */
  static String type(String stack) {
    int colon = stack.indexOf(':');
    String first = colon < 0 ? "" : stack.substring(0, Math.min(colon, MOST_TYPE)).strip();
    String bare = first.replaceFirst(" \\[[A-Z_0-9]+\\]$", "");
    boolean named =
        !bare.isEmpty()
            && bare.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_')
            && (bare.endsWith("Error") || bare.endsWith("Exception"));
    return named ? bare : "";
  }
}
