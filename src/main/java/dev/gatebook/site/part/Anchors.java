package dev.gatebook.site.part;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ids of a page that links can point at. Each key gets one id, made of letters, digits, dots and
 * dashes; two keys never share one.
 */
public final class Anchors {
  private final Map<String, String> byKey = new LinkedHashMap<>();
  private final Map<String, String> first = new LinkedHashMap<>();
  private final Set<String> taken = new TreeSet<>();

  /** The id of something in a scope, such as a task in its phase; made on the first call. */
  public String of(String prefix, String scope, String name) {
    String made =
        byKey.computeIfAbsent(
            String.join("\n", prefix, scope, name), k -> free(prefix + "-" + slug(name)));
    first.putIfAbsent(prefix + '\n' + name, made);
    return made;
  }

  /** The id of the first thing of that name in any scope; empty when nothing has that name. */
  public String find(String prefix, String name) {
    return first.getOrDefault(prefix + '\n' + name, "");
  }

  private String free(String wanted) {
    String id = wanted;
    for (int n = 2; !taken.add(id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }

  /** The text with everything but letters, digits and dots turned into dashes. */
  public static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> slug.appendCodePoint(Character.isLetterOrDigit(c) || c == '.' ? c : '-'));
    return slug.isEmpty() ? "x" : slug.toString();
  }
}
