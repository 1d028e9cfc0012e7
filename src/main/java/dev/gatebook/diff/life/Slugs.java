package dev.gatebook.diff.life;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names in addresses for ids that may hold anything: lower-case ASCII letters, digits, dots and
 * dashes, at most 60 characters, neither hidden nor a name that a system keeps for itself. No two
 * are the same; who comes first keeps the plain one.
 */
final class Slugs {
  private static final int LONGEST = 60;
  private static final Set<String> KEPT_BY_SYSTEMS =
      Set.of("con", "prn", "aux", "nul", "index.html");

  private final Set<String> taken = new TreeSet<>();

  /** The name for that id; another one at each call. */
  String of(String id) {
    String wanted = plain(id);
    String slug = wanted;
    for (int n = 2; !taken.add(slug); n++) {
      slug = wanted + "-" + n;
    }
    return slug;
  }

  private static String plain(String id) {
    StringBuilder slug = new StringBuilder();
    id.toLowerCase(Locale.ROOT)
        .codePoints()
        .limit(LONGEST)
        .forEach(c -> slug.append(isPlain(c) ? (char) c : '-'));
    String text = slug.toString();
    String bare = text.replaceAll("^[.-]+", "").replaceAll("[.-]+$", "");
    if (bare.isEmpty()) {
      return "x";
    }
    return isKept(bare) ? "x-" + bare : bare;
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
  }

  private static boolean isKept(String slug) {
    String stem = slug.contains(".") ? slug.substring(0, slug.indexOf('.')) : slug;
    return KEPT_BY_SYSTEMS.contains(slug)
        || KEPT_BY_SYSTEMS.contains(stem)
        || stem.matches("(com|lpt)[0-9]");
  }
}
