package dev.gatebook.diff;

import dev.gatebook.model.Prose;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A report as a reader sees it: words without markup, an empty line behind every block, items with
 * their bullet or number, and how each word was set. Made from the rendered HTML, in which a tag
 * never holds a raw {@code >}.
 */
public final class NarrativeText {
  private static final List<Style> STYLES = List.of(Style.values());
  private static final List<Kind> KINDS = List.of(Kind.values());

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
  private final StringBuilder styles = new StringBuilder();
  private final StringBuilder kinds = new StringBuilder();
  private final Deque<Style> open = new ArrayDeque<>();
  private final Deque<Kind> stands = new ArrayDeque<>();
  private final Deque<Integer> lists = new ArrayDeque<>();
  private final StringBuilder mark = new StringBuilder();

  private NarrativeText() {}

  /** How words are set. */
  public enum Style {
    PLAIN,
    STRONG,
    EMPHASIS,
    CODE
  }

  /** What a block is. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    CODE
  }

  /** Letters of a word that are set alike. */
  public record Letters(Style style, String text) {}

  /**
   * A word.
   *
   * @param block number of the block that it stands in, from 0
   * @param kind what that block is
   */
  public record Word(int block, Kind kind, List<Letters> letters) {
    public Word {
      letters = List.copyOf(letters);
    }

    /** The word without its looks. */
    public String text() {
      StringBuilder word = new StringBuilder();
      letters.forEach(some -> word.append(some.text()));
      return word.toString();
    }
  }

  /** A report as text. */
  public static NarrativeText of(Prose report) {
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
    return made;
  }

  /** The text. */
  String text() {
    return text.toString();
  }

  /** Every word of the text, in order. */
  public List<Word> words() {
    List<Word> words = new ArrayList<>();
    int block = 0;
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        words.add(new Word(block, Kind.values()[kinds.charAt(start)], letters(start, at)));
      }
      block += isBreak(at) ? 1 : 0;
      at++;
    }
    return words;
  }

  private boolean isBreak(int at) {
    return at + 1 < text.length() && text.charAt(at) == '\n' && text.charAt(at + 1) == '\n';
  }

  private List<Letters> letters(int from, int to) {
    List<Letters> letters = new ArrayList<>();
    int at = from;
    while (at < to) {
      int start = at;
      while (at < to && styles.charAt(at) == styles.charAt(start)) {
        at++;
      }
      letters.add(new Letters(STYLES.get(styles.charAt(start)), text.substring(start, at)));
    }
    return letters;
  }

  /** Text and, letter by letter, how it is set and in what it stands. */
  private void put(String words) {
    Style style = open.isEmpty() ? Style.PLAIN : open.peek();
    text.append(words);
    styles.append(String.valueOf((char) STYLES.indexOf(style)).repeat(words.length()));
    Kind kind = stands.isEmpty() ? Kind.PARAGRAPH : stands.peek();
    kinds.append(String.valueOf((char) KINDS.indexOf(kind)).repeat(words.length()));
  }

  private void cut(int length) {
    text.setLength(length);
    styles.setLength(length);
    kinds.setLength(length);
  }

  private void words(String escaped) {
    if (escaped.isBlank() && isAtStart()) {
      return;
    }
    put(mark.toString());
    put(plain(escaped));
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
      boolean ofItem = name.equals("p") && !mark.isEmpty();
      stands.clear();
      stands.push(closes ? Kind.PARAGRAPH : ofItem ? Kind.ITEM : kind(name));
    }
    switch (name) {
      case "ol", "ul" -> list(closes, name.equals("ol") ? start(tag) : 0);
      case "li" -> {
        mark.setLength(0);
        mark.append(closes ? "" : item());
      }
      case "td", "th" -> mark.append(closes || isAtStart() ? "" : "· ");
      case "input" -> mark.append(tag.contains("checked") ? "[x]" : "[ ]");
      case "br" -> put(" ");
      case "strong", "b" -> style(closes, Style.STRONG);
      case "em", "i" -> style(closes, Style.EMPHASIS);
      case "code" -> style(closes, Style.CODE);
      default -> {}
    }
  }

  private static Kind kind(String block) {
    return switch (block) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
      case "li" -> Kind.ITEM;
      case "pre" -> Kind.CODE;
      default -> Kind.PARAGRAPH;
    };
  }

  private void style(boolean closes, Style style) {
    if (!closes) {
      open.push(style);
    } else if (!open.isEmpty()) {
      open.pop();
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
      cut(text.length() - 1);
    }
    if (!text.isEmpty()) {
      put(BREAK);
    }
  }
}
