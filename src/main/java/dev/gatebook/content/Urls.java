package dev.gatebook.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/** What kinds of addresses there are, seen as a browser sees them. */
final class Urls {
  private Urls() {}

  /**
   * Whether an address holds nothing that browsers skip or read as something else: blanks, control
   * and format characters, backslashes.
   */
  static boolean isClean(String url) {
    return !url.isEmpty() && url.codePoints().noneMatch(Urls::isTricky);
  }

  private static boolean isTricky(int c) {
    int type = Character.getType(c);
    return c <= ' '
        || c == '\\'
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || Character.isSpaceChar(c);
  }

  /**
   * Whether it leads to a host over {@code http} or {@code https}. A user name or a password in
   * front of the host is a secret, or a host that only looks like another.
   */
  static boolean isWeb(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    int host = lower.startsWith("http://") ? 7 : lower.startsWith("https://") ? 8 : -1;
    return isClean(url)
        && host > 0
        && host < url.length()
        && "/?#:@".indexOf(url.charAt(host)) < 0
        && url.substring(host).split("[/?#]", 2)[0].indexOf('@') < 0;
  }

  /** Whether it is a mail address. */
  static boolean isMail(String url) {
    return isClean(url)
        && url.toLowerCase(Locale.ROOT).startsWith("mailto:")
        && url.indexOf('@') > 0;
  }

  /** Whether it is a path without scheme, host or leading slash. */
  static boolean isRelative(String url) {
    int end = url.length();
    for (char stop : new char[] {'/', '?', '#'}) {
      int at = url.indexOf(stop);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    boolean scheme = url.substring(0, end).indexOf(':') >= 0;
    return !url.isEmpty() && !scheme && !url.startsWith("/") && !url.startsWith("#");
  }

  /** The path that a relative one means beside another; empty when it leaves the root. */
  static Optional<String> resolve(String from, String relative) {
    Deque<String> path = new ArrayDeque<>();
    int folder = from.lastIndexOf('/');
    for (String step : (from.substring(0, Math.max(0, folder)) + "/" + relative).split("/", -1)) {
      if (step.equals("..") && path.pollLast() == null) {
        return Optional.empty();
      } else if (!step.equals("..") && !step.equals(".") && !step.isEmpty()) {
        path.addLast(step);
      }
    }
    return path.isEmpty() ? Optional.empty() : Optional.of(String.join("/", path));
  }
}
