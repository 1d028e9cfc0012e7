package dev.gatebook.input;

import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import java.util.Comparator;

/** How paths are ordered and shown, the same on every machine. */
final class PathOrder {
  /** By code points. {@code String.compareTo} puts characters beyond U+FFFF too early. */
  static final Comparator<String> BY_CODE_POINT = PathOrder::compare;

  static final Comparator<SourceFile> BY_PATH =
      Comparator.comparing(SourceFile::path, BY_CODE_POINT);

  static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.at().path(), BY_CODE_POINT)
          .thenComparing(Problem::message);

  private static final char UNDECODABLE = '\uFFFD';

  private PathOrder() {}

  /** A folder of reports has tens of thousands of paths, so nothing is made to compare two. */
  private static int compare(String a, String b) {
    int end = Math.min(a.length(), b.length());
    int at = 0;
    while (at < end && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at == end ? a.length() - b.length() : compare(a.charAt(at), b.charAt(at));
  }

  private static int compare(char a, char b) {
    boolean isBeyond = Character.isSurrogate(a);
    return isBeyond == Character.isSurrogate(b) ? Character.compare(a, b) : isBeyond ? 1 : -1;
  }

  /** A label that stands for the folder itself. */
  static String shown(String label) {
    return label.isEmpty() ? "." : label;
  }

  /** Whether a name came through the locale of the machine and holds no control character. */
  static boolean isLegible(String name) {
    return name.indexOf(UNDECODABLE) < 0 && name.chars().noneMatch(Character::isISOControl);
  }

  /** The same with a question mark for what cannot be shown. */
  static String legible(String path) {
    StringBuilder shown = new StringBuilder();
    path.codePoints()
        .map(c -> c == UNDECODABLE || Character.isISOControl(c) ? '?' : c)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }
}
