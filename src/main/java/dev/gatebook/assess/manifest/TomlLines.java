package dev.gatebook.assess.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * As much of TOML as manifests of dependencies are written in: keys and their values by table. A
 * list that goes over several lines is one value.
 */
record TomlLines(List<Entry> entries) {
  TomlLines {
    entries = List.copyOf(entries);
  }

  /** A key of a table with its value as written. */
  record Entry(String table, String key, String value) {
    /** The texts in quotes that the value holds. */
    List<String> texts() {
      List<String> texts = new ArrayList<>();
      int at = 0;
      while (at < value.length()) {
        char c = value.charAt(at);
        int end = c == '"' || c == '\'' ? value.indexOf(c, at + 1) : -1;
        if (end > 0) {
          texts.add(value.substring(at + 1, end));
        }
        at = Math.max(at, end) + 1;
      }
      return texts;
    }

    /** The version of {@code "1.2"} or {@code { version = "1.2", … }}. */
    Optional<String> version() {
      if (!value.startsWith("{")) {
        return texts().stream().findFirst();
      }
      int at = value.indexOf("version");
      return at < 0
          ? Optional.empty()
          : new Entry(table, key, value.substring(at)).texts().stream().findFirst();
    }
  }

  static TomlLines of(String text) {
    List<Entry> entries = new ArrayList<>();
    String table = "";
    String open = "";
    for (String raw : text.lines().toList()) {
      String line = withoutRemark(raw).strip();
      if (!open.isEmpty()) {
        open += " " + line;
      } else if (line.startsWith("[")) {
        table = line.replace("[", "").replace("]", "").replace("\"", "").strip();
      } else if (line.indexOf('=') > 0) {
        open = line;
      }
      if (!open.isEmpty() && isWhole(open)) {
        entries.add(entry(table, open));
        open = "";
      }
    }
    return new TomlLines(entries);
  }

  private static Entry entry(String table, String line) {
    int equals = line.indexOf('=');
    String key = line.substring(0, equals).strip().replace("\"", "").replace("'", "");
    return new Entry(table, key, line.substring(equals + 1).strip());
  }

  private static boolean isWhole(String line) {
    String bare = withoutTexts(line);
    return bare.chars().filter(c -> c == '[').count() <= bare.chars().filter(c -> c == ']').count();
  }

  private static String withoutTexts(String line) {
    StringBuilder bare = new StringBuilder();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      int end = c == '"' || c == '\'' ? line.indexOf(c, at + 1) : -1;
      if (end < 0) {
        bare.append(c);
      }
      at = Math.max(at, end) + 1;
    }
    return bare.toString();
  }

  private static String withoutRemark(String line) {
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      if (line.charAt(i) == '#' && !quoted) {
        return line.substring(0, i);
      }
    }
    return line;
  }
}
