package dev.gatebook.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Single facts in which two audits may differ, each with the changes that follow from it. */
final class FactTable {
  private static final Path TABLE = Path.of("src/test/resources/diff/facts.txt");

  private FactTable() {}

  /**
   * One fact.
   *
   * @param file path of the file that says it
   * @param before text that stands there once
   * @param after text that stands there instead
   * @param follows kind, subject and direction of every change
   */
  record Row(String file, String before, String after, List<String> follows) {

    /** Whether the fact stands in the audit as it does in the base. */
    boolean fits(ShopAudit audit) {
      String text = audit.text(file);
      int at = text.indexOf(before);
      return at >= 0 && text.indexOf(before, at + 1) < 0;
    }

    ShopAudit in(ShopAudit audit) {
      return audit.with(file, audit.text(file).replace(before, after));
    }

    @Override
    public String toString() {
      return (file + ": " + before + " => " + after).replace("\n", "⏎");
    }
  }

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    String file = "";
    for (String line : lines()) {
      if (line.startsWith("@ ")) {
        file = line.substring(2).strip();
      } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("- ")) {
        rows.add(row(file, line));
      }
    }
    return rows;
  }

  /** Lines of the base that no fact changes: ids, names of things, and what frames them. */
  static List<String> silent() {
    return lines().stream()
        .filter(line -> line.startsWith("- "))
        .map(line -> line.substring(2))
        .toList();
  }

  private static Row row(String file, String line) {
    int arrow = line.indexOf(" =>");
    int bar = line.lastIndexOf(" |");
    String after = line.substring(Math.min(arrow + 4, bar), bar);
    List<String> follows =
        Stream.of(line.substring(bar + 2).split(";"))
            .map(String::strip)
            .filter(change -> !change.isEmpty())
            .sorted()
            .toList();
    return new Row(file, unescaped(line.substring(0, arrow)), unescaped(after), follows);
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n");
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(TABLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
