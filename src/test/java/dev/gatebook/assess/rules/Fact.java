package dev.gatebook.assess.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One fact of a content folder: a line with a key and a plain value.
 *
 * @param file path below the content folder
 * @param line number of the line, from 0
 * @param path keys from the top of the file, such as {@code declares.tests.passed}; items of a list
 *     have none of their own
 */
record Fact(String file, int line, String path, String value) {

  /** Every fact of these files, in order. */
  static List<Fact> of(Map<String, String> files) {
    List<Fact> facts = new ArrayList<>();
    files.forEach(
        (file, text) -> {
          if (file.endsWith(".yml")) {
            collect(file, text.split("\n", -1), facts);
          }
        });
    return facts;
  }

  private static void collect(String file, String[] lines, List<Fact> facts) {
    TreeMap<Integer, String> keys = new TreeMap<>();
    for (int i = 0; i < lines.length; i++) {
      String content = lines[i].replaceFirst("^[ -]*", "");
      int indent = lines[i].length() - content.length();
      keys.tailMap(indent, true).clear();
      int colon = content.indexOf(':');
      boolean entry =
          colon > 0 && (colon == content.length() - 1 || content.charAt(colon + 1) == ' ');
      String key = entry ? content.substring(0, colon) : "";
      String value = entry ? content.substring(colon + 1).strip() : content;
      if (entry) {
        keys.put(indent, key);
      }
      if (!value.isEmpty()) {
        facts.add(new Fact(file, i, String.join(".", keys.values()), value));
      }
    }
  }

  /** The audit, or the project whose only audit it is, that the fact belongs to. */
  String audit() {
    int phases = file.indexOf("/phases/");
    String folder = file.substring(0, phases < 0 ? file.lastIndexOf('/') : phases);
    return folder.startsWith("app-v2") ? folder : folder.replaceFirst("/.*", "");
  }

  /** The files with another value for this fact. */
  Map<String, String> in(Map<String, String> files, String other) {
    Map<String, String> changed = new TreeMap<>(files);
    String[] lines = files.getOrDefault(file, "").split("\n", -1);
    int at = lines[line].lastIndexOf(value);
    lines[line] = lines[line].substring(0, at) + other;
    changed.put(file, String.join("\n", lines));
    return changed;
  }
}
