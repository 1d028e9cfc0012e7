package dev.gatebook.cli;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Breaks text into lines of a terminal, at spaces where there are any. */
final class Wrapped {
  private static final Set<UnicodeScript> WIDE =
      EnumSet.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
  private static final int FIRST_EMOJI = 0x1F300;

  private final int width;
  private final String indent;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int used;

  private Wrapped(int width, int first, int indent) {
    this.width = width;
    this.indent = " ".repeat(indent);
    this.line.append(" ".repeat(first));
    this.used = first;
  }

  /**
   * The lines of a text in which nothing acts on the terminal.
   *
   * @param width columns of a line
   * @param first columns that the first line is moved in
   * @param indent columns that the others are moved in
   */
  static List<String> of(String text, int width, int first, int indent) {
    Wrapped wrapped = new Wrapped(width, first, indent);
    for (String word : text.strip().split("\\s+", -1)) {
      wrapped.add(Visible.of(word));
    }
    wrapped.end();
    return wrapped.lines;
  }

  private void add(String word) {
    boolean begins = line.toString().isBlank();
    int columns = columns(word);
    if (!begins && used + 1 + columns > width) {
      end();
      begins = true;
    }
    if (!begins) {
      line.append(' ');
      used++;
    }
    word.codePoints().forEach(this::put);
  }

  private void put(int point) {
    if (used + columns(point) > width) {
      end();
    }
    line.appendCodePoint(point);
    used += columns(point);
  }

  private void end() {
    lines.add(line.toString().stripTrailing());
    line.setLength(0);
    line.append(indent);
    used = indent.length();
  }

  /** How many columns a text takes. */
  static int columns(String text) {
    return text.codePoints().map(Wrapped::columns).sum();
  }

  private static int columns(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide = point >= FIRST_EMOJI || WIDE.contains(UnicodeScript.of(point));
    return wide ? 2 : 1;
  }
}
