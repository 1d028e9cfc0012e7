package dev.gatebook.artifact.junit;

import dev.gatebook.artifact.read.Letters;

/**
 * Where the parameters of a test begin in its name, by the rules of the tools that are known. Name
 * and parameters together are always the name as written.
 */
final class Parameters {
  private static final String DATA_SET = " with data set ";

  private Parameters() {}

  /** Index of the first letter of the parameters; the length of the name when it has none. */
  static int start(JUnitDialect dialect, String name) {
    return start(dialect, name, word(name));
  }

  /** The same where a parser holds the name, which is a {@link Letters#isCleanName clean} one. */
  static int start(JUnitDialect dialect, Letters name) {
    return start(dialect, name, name.word());
  }

  private static int start(JUnitDialect dialect, CharSequence name, int word) {
    int found =
        switch (dialect) {
          case PYTEST -> endsWith(name, ']') ? indexOf(name, '[', 0) : -1;
          case GOTESTSUM -> indexOf(name, '/', 0);
          case PHPUNIT -> name.toString().indexOf(DATA_SET);
          case SUREFIRE, GRADLE, JUNIT_PLATFORM, GENERIC -> method(name, word);
          default -> -1;
        };
    return found > 0 ? found : name.length();
  }

  /**
   * {@code name[0]}, {@code name(int)[1]}, {@code name{int}[1]} and {@code name(int)[1] values}.
   */
  private static int method(CharSequence name, int word) {
    if (word == 0 || word == name.length()) {
      return -1;
    }
    int index = afterTypes(name, word);
    return index >= 0 && isIndex(name, index) ? word : -1;
  }

  private static int word(String name) {
    int end = 0;
    while (end < name.length() && isPart(name.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPart(char c) {
    return Character.isJavaIdentifierPart(c);
  }

  private static int afterTypes(CharSequence name, int at) {
    char close = name.charAt(at) == '(' ? ')' : name.charAt(at) == '{' ? '}' : 0;
    return close == 0 ? at : indexOf(name, close, at) + 1;
  }

  private static boolean endsWith(CharSequence name, char last) {
    return !name.isEmpty() && name.charAt(name.length() - 1) == last;
  }

  private static int indexOf(CharSequence name, char letter, int from) {
    for (int i = from; i < name.length(); i++) {
      if (name.charAt(i) == letter) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isIndex(CharSequence name, int at) {
    int i = at + 1;
    while (i < name.length() && isDigit(name.charAt(i))) {
      i++;
    }
    return at < name.length()
        && name.charAt(at) == '['
        && i > at + 1
        && i < name.length()
        && "]: ".indexOf(name.charAt(i)) >= 0;
  }

  private static boolean isDigit(char c) {
    return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }
}
