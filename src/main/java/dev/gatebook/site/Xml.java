package dev.gatebook.site;

import java.util.regex.Pattern;

/**
 * Writes XML with two-space indent; every text and attribute is escaped, and turns no reading
 * direction.
 */
final class Xml {
  private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private int depth;

  /** Opens an element with attributes given as name, value, name, value. */
  void open(String name, String... attributes) {
    start(name, attributes).append(">\n");
    depth++;
  }

  void close(String name) {
    depth--;
    indent().append("</").append(name).append(">\n");
  }

  void text(String name, String text) {
    start(name).append('>').append(escape(text)).append("</").append(name).append(">\n");
  }

  void textWith(String name, String text, String... attributes) {
    start(name, attributes)
        .append('>')
        .append(escape(text))
        .append("</")
        .append(name)
        .append(">\n");
  }

  void empty(String name, String... attributes) {
    start(name, attributes).append("/>\n");
  }

  String document() {
    return out.toString();
  }

  private StringBuilder start(String name, String... attributes) {
    indent().append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(escape(attributes[i + 1]))
          .append('"');
    }
    return out;
  }

  private StringBuilder indent() {
    return out.append("  ".repeat(depth));
  }

  /** With a sign that can be seen for each mark that turns the reading direction. */
  static String withoutTurns(String text) {
    return TURNS.matcher(text).replaceAll("\uFFFD");
  }

  /** The text without what XML 1.0 does not allow, and with the rest escaped. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    withoutTurns(text).codePoints().filter(Xml::isAllowed).forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static boolean isAllowed(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(c);
    }
  }
}
