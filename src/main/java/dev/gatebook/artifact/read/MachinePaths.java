package dev.gatebook.artifact.read;

import java.util.Set;

/**
 * Takes the places of a machine out of texts: of an absolute path, what lies before the source
 * folder is replaced by a visible mark. Paths that begin otherwise, such as routes of a web
 * service, stay.
 */
public final class MachinePaths {
  private static final String MARK = "…/";
  private static final Set<String> PLACES =
      Set.of(
          "home",
          "root",
          "tmp",
          "Users",
          "var",
          "private",
          "builds",
          "opt",
          "usr",
          "mnt",
          "srv",
          "runner",
          "github",
          "workspace",
          "workspaces");

  private MachinePaths() {}

  public static String hide(String text) {
    if (text.indexOf('/') < 0 && text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(0);
    int done = 0;
    for (int slash = firstSlash(text, 0); slash >= 0; ) {
      int end = end(text, slash);
      int start = start(text, text.startsWith("///", slash) ? slash + 2 : slash, done);
      if (start >= 0 && isMachine(text, start, end)) {
        out.append(text.substring(done, start)).append(MARK);
        out.append(ReportedPath.of(text.substring(start, end)));
        done = end;
      }
      slash = firstSlash(text, end);
    }
    return done == 0 ? text : out.append(text.substring(done)).toString();
  }

  private static int firstSlash(String text, int from) {
    int slash = text.indexOf('/', from);
    for (int i = from; i < slash; i++) {
      if (text.charAt(i) == '\\') {
        return i;
      }
    }
    return slash < 0 ? text.indexOf('\\', from) : slash;
  }

  /** Where the path of that slash begins; -1 when the slash stands within something else. */
  private static int start(String text, int slash, int done) {
    boolean drive = slash >= 2 && text.charAt(slash - 1) == ':' && letter(text.charAt(slash - 2));
    int start = drive ? slash - 2 : slash;
    boolean free = start == done || start == 0 || !isPathPart(text.charAt(start - 1));
    boolean url = slash >= 3 && text.startsWith("///", slash - 2);
    return start >= done && (free || url) && (drive || text.charAt(slash) == '/') ? start : -1;
  }

  private static int end(String text, int slash) {
    int end = slash + 1;
    while (end < text.length() && isPathPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isMachine(String text, int start, int end) {
    if (text.charAt(start) != '/') {
      return true;
    }
    int second = text.indexOf('/', start + 1);
    return second > 0 && second < end - 1 && PLACES.contains(text.substring(start + 1, second));
  }

  /** Whether that stands in paths. */
  static boolean isPathPart(char c) {
    return Character.isLetterOrDigit(c) || "/\\._-+@$~%".indexOf(c) >= 0;
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
