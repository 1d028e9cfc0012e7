package dev.gatebook.content;

import java.util.Map;
import java.util.Map.Entry;

/** What usually mends a syntax error, by a word of the YAML reader's message. */
final class YamlMend {
  private static final Map<String, String> BY_WORD =
      Map.ofEntries(
          Map.entry("Expected a field name", "write the key as one text"),
          Map.entry("chomping", "a comparator needs quotes: \">= 70%\""),
          Map.entry("(TAB)", "indent with spaces, not with tabs"),
          Map.entry("mapping values are not allowed", "a text with ': ' in it needs quotes"),
          Map.entry("expected <block end>", "check the indentation of this line"),
          Map.entry("could not find expected ':'", "a key needs a colon and a space behind it"),
          Map.entry("'@'", "a text that starts with '@' needs quotes"),
          Map.entry("'`'", "a text that starts with a backtick needs quotes"),
          Map.entry("'%'", "a text that starts with '%' needs quotes"),
          Map.entry("unexpected end of stream", "close the quote"),
          Map.entry("',' or ']'", "close the list with ']'"),
          Map.entry("',' or '}'", "close the keys with '}'"),
          Map.entry("undefined alias", "a text that starts with '*' needs quotes"));

  private YamlMend() {}

  /** The mend for that message; empty when none is known. */
  static String of(String reason) {
    return BY_WORD.entrySet().stream()
        .filter(e -> reason.contains(e.getKey()))
        .sorted(Entry.comparingByKey())
        .map(Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
