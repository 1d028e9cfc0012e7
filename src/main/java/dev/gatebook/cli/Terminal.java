package dev.gatebook.cli;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The two streams of the process and what may be written to them. Foreign text is shown, never
 * obeyed: control characters, escape sequences and marks that turn the reading direction are made
 * visible.
 */
final class Terminal {
  private final PrintStream out;
  private final PrintStream err;
  private final boolean colour;
  private final boolean live;

  /**
   * A terminal.
   *
   * @param colour whether colours may be used at all
   * @param live whether a person watches standard error, so that progress is of use
   */
  Terminal(PrintStream out, PrintStream err, boolean colour, boolean live) {
    this.out = out;
    this.err = err;
    this.colour = colour;
    this.live = live;
  }

  /** The same streams without colours. */
  Terminal plain() {
    return new Terminal(out, err, false, live);
  }

  /** The same streams without progress. */
  Terminal still() {
    return new Terminal(out, err, colour, false);
  }

  /** A line of the result. */
  void print(String line) {
    out.print(visible(line) + "\n");
  }

  /** Lines of the result. */
  void print(List<String> lines) {
    lines.forEach(this::print);
  }

  /** A document of JSON; in its texts what acts on a terminal is escaped, as JSON allows. */
  void json(Json document) {
    String text = new String(JsonBytes.write(document), StandardCharsets.UTF_8);
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shown.append(c == '\n' ? "\n" : Visible.of(c));
    }
    raw(shown.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A document as it is, such as Markdown, which is made safe where it is written. */
  void raw(byte[] bytes) {
    out.write(bytes, 0, bytes.length);
    out.flush();
  }

  /** A line about the run. */
  void tell(String line) {
    err.print(visible(line) + "\n");
  }

  /** Whether a person watches standard error. */
  boolean isLive() {
    return live;
  }

  /** Replaces the progress line of a live terminal; an empty text clears it. */
  void progress(String text) {
    if (live) {
      err.print("\r\u001b[K" + visible(text));
      err.flush();
    }
  }

  /** A text in a style, when colours may be used. The text must be safe already. */
  String styled(Style style, String text) {
    return colour ? style.sequence + text + Style.RESET : text;
  }

  /** The styles in use; their sequences are the only ones that pass {@link #visible}. */
  enum Style {
    BAD("\u001b[1;31m"),
    WARN("\u001b[1;33m"),
    GOOD("\u001b[32m"),
    NOTE("\u001b[36m"),
    STRONG("\u001b[1m"),
    QUIET("\u001b[2m");

    private static final String RESET = "\u001b[0m";
    private final String sequence;

    Style(String sequence) {
      this.sequence = sequence;
    }
  }

  private String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int own = colour ? ownSequence(text, at) : 0;
      if (own > 0) {
        shown.append(text, at, at + own);
        at += own;
      } else {
        int point = text.codePointAt(at);
        shown.append(Visible.of(point));
        at += Character.charCount(point);
      }
    }
    return shown.toString();
  }

  private static int ownSequence(String text, int at) {
    if (text.startsWith(Style.RESET, at)) {
      return Style.RESET.length();
    }
    for (Style style : Style.values()) {
      if (text.startsWith(style.sequence, at)) {
        return style.sequence.length();
      }
    }
    return 0;
  }
}
