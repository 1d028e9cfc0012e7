package dev.gatebook.content;

import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Keeps texts that no person writes from costing minutes. Such a text is shown as it stands,
 * without its markup.
 */
final class MarkdownLimits {
  /** The parser compares every mark of emphasis in a paragraph with those before it. */
  private static final int MOST_MARKS = 20_000;

  private MarkdownLimits() {}

  /** The tree of a text, flat when the parser would take too long or gives up. */
  static Node parse(String markdown, Function<String, Node> parser) {
    return marks(markdown) > MOST_MARKS
        ? flat(markdown)
        : withinCells(markdown, parser).orElseGet(() -> flat(markdown));
  }

  /** The parser refuses a table of a million cells with an exception. */
  private static Optional<Node> withinCells(String markdown, Function<String, Node> parser) {
    try {
      return Optional.of(parser.apply(markdown));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A text as one paragraph. */
  static Node flat(String words) {
    Node document = new Document();
    Node paragraph = new Paragraph();
    paragraph.appendChild(new Text(words));
    document.appendChild(paragraph);
    return document;
  }

  /** The most marks of emphasis between two blank lines. */
  private static int marks(String markdown) {
    int most = 0;
    int marks = 0;
    boolean blank = true;
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      marks = c == '\n' && blank ? 0 : marks + (c == '*' || c == '_' || c == '~' ? 1 : 0);
      blank = c == '\n' || (blank && Character.isWhitespace(c));
      most = Math.max(most, marks);
    }
    return most;
  }
}
