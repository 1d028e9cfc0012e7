package dev.gatebook.diff;

import dev.gatebook.model.Prose;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * A report as a reader sees it: words without markup, an empty line behind every block, items with
 * their bullet or number. Made from the rendered HTML, in which a tag never holds a raw {@code >}.
 */
final class NarrativeText {
  private static final String BREAK = "\n\n";
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "pre",
          "blockquote",
          "hr",
          "table",
          "tr",
          "div",
          "section");

  private final StringBuilder text = new StringBuilder();
  private final Deque<Integer> lists = new ArrayDeque<>();
  private final StringBuilder mark = new StringBuilder();

  private NarrativeText() {}

  /** The words of a report. */
  static String of(Prose report) {
    NarrativeText made = new NarrativeText();
    String html = report.html();
    int at = 0;
    while (at < html.length()) {
      int open = html.indexOf('<', at);
      int end = open < 0 ? html.length() : open;
      made.words(html.substring(at, end));
      int close = open < 0 ? -1 : html.indexOf('>', open);
      at = close < 0 ? html.length() : close + 1;
      if (close >= 0) {
        made.tag(html.substring(open + 1, close));
      }
    }
    made.endBlock();
    return made.text.toString();
  }

  private void words(String escaped) {
    if (escaped.isBlank() && isAtStart()) {
      return;
    }
    text.append(mark).append(plain(escaped));
    mark.setLength(0);
  }

  /** The five escapes that the renderer makes, the ampersand last. */
  private static String plain(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private void tag(String tag) {
    boolean closes = tag.startsWith("/");
    String name = tag.substring(closes ? 1 : 0).split("[\\s/]", 2)[0].toLowerCase(Locale.ROOT);
    if (BLOCKS.contains(name)) {
      endBlock();
    }
    switch (name) {
      case "ol", "ul" -> list(closes, name.equals("ol") ? start(tag) : 0);
      case "li" -> {
        mark.setLength(0);
        mark.append(closes ? "" : item());
      }
      case "td", "th" -> mark.append(closes || isAtStart() ? "" : "· ");
      case "input" -> mark.append(tag.contains("checked") ? "[x]" : "[ ]");
      case "br" -> text.append(' ');
      default -> {}
    }
  }

  private void list(boolean closes, int first) {
    if (!closes) {
      lists.push(first);
    } else if (!lists.isEmpty()) {
      lists.pop();
    }
  }

  /** Number of the first item: {@code start="3"}, else 1. */
  private static int start(String tag) {
    String digits = tag.replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 9 ? 1 : Integer.parseInt(digits);
  }

  private String item() {
    int number = lists.isEmpty() ? 0 : lists.pop();
    lists.push(number == 0 ? 0 : number + 1);
    return number == 0 ? "• " : number + ". ";
  }

  private boolean isAtStart() {
    int blocks = text.length() - BREAK.length();
    return text.isEmpty() || (blocks >= 0 && text.indexOf(BREAK, blocks) == blocks);
  }

  private void endBlock() {
    if (isAtStart()) {
      return;
    }
    while (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
    }
    if (!text.isEmpty()) {
      text.append(BREAK);
    }
  }
}
