package dev.gatebook.site.part;

import dev.gatebook.model.Commit;
import dev.gatebook.model.Prose;
import dev.gatebook.site.chart.Shape;
import java.text.Bidi;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A piece of a row: a word, a chip, a link, a small bar. What is not used is empty.
 *
 * @param kind how it is drawn; a component of the templates has a case for each
 * @param text the words, always without markup
 * @param style class of the style sheet, or the icon's name
 * @param href where it leads; empty for nowhere
 * @param prose text of an author
 * @param parts what it is put together from
 * @param shapes what is drawn
 */
public record Piece(
    String kind,
    String text,
    String style,
    String href,
    Prose prose,
    List<Piece> parts,
    List<Shape> shapes) {
  public Piece {
    parts = List.copyOf(parts);
    shapes = List.copyOf(shapes);
  }

  /** Nothing. */
  public static final Piece NONE = words("");

  private static Piece plain(String kind, String text, String style, String href) {
    return new Piece(kind, text, style, href, Prose.EMPTY, List.of(), List.of());
  }

  /** Plain words; those in which letters run from right to left keep their own direction. */
  public static Piece words(String text) {
    return plain(runsLeft(text) ? "bdi" : "text", text, "", "");
  }

  private static boolean runsLeft(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /** Words in which a path or a figure may stand between backticks, as in Markdown. */
  public static Piece marked(String text) {
    List<Piece> parts = setApart(text);
    return parts.isEmpty()
        ? words(text)
        : new Piece("run", "", "", "", Prose.EMPTY, parts, List.of());
  }

  /** What stands between backticks and what stands around it; empty where they come in no pairs. */
  private static List<Piece> setApart(String text) {
    String[] parts = text.split("`", -1);
    if (parts.length < 3 || parts.length % 2 == 0) {
      return List.of();
    }
    return IntStream.range(0, parts.length)
        .filter(i -> !parts[i].isEmpty())
        .mapToObj(i -> i % 2 == 0 ? words(parts[i]) : mono(parts[i]))
        .toList();
  }

  /** Words of lesser weight, with paths and figures as in {@link #marked}. */
  public static Piece muted(String text) {
    List<Piece> parts = setApart(text);
    return new Piece("muted", parts.isEmpty() ? text : "", "", "", Prose.EMPTY, parts, List.of());
  }

  /** Words that carry weight. */
  public static Piece strong(String text) {
    return plain("strong", text, "", "");
  }

  /** A path, a command, a class: wraps anywhere. */
  public static Piece mono(String text) {
    return plain("mono", text, "", "");
  }

  /** An id or a digest: never wraps. */
  public static Piece id(String text) {
    return plain("id", text, "", "");
  }

  /** A day. */
  public static Piece day(LocalDate day) {
    return plain("day", day.toString(), "", "");
  }

  /** A link; plain words when it leads nowhere. */
  public static Piece link(String href, String text) {
    return href.isEmpty() ? words(text) : plain("link", text, "", href);
  }

  /** Text of an author: within a line when it is one paragraph, else with all its blocks. */
  public static Piece authored(Prose prose) {
    if (!isOneLine(prose)) {
      return block(prose);
    }
    String kind = runsLeft(prose.plain()) ? "own" : "prose";
    return new Piece(kind, "", "", "", prose, List.of(), List.of());
  }

  /** Text of an author where only words may stand: more than one paragraph loses its markup. */
  public static Piece inline(Prose prose) {
    return isOneLine(prose) ? authored(prose) : words(prose.plain());
  }

  private static boolean isOneLine(Prose prose) {
    return prose.isEmpty() || !prose.inline().equals(prose.html());
  }

  /** Text of an author, with its paragraphs. */
  public static Piece block(Prose prose) {
    return new Piece("block", "", "", "", prose, List.of(), List.of());
  }

  /** What somebody declared: outline and ink only. */
  public static Piece said(String word) {
    return word.isEmpty() ? NONE : plain("said", word, "", "");
  }

  /** What the evidence says; the style names family and icon. */
  public static Piece chip(String style, String word) {
    return plain("chip", word, style, "");
  }

  /** A piece that holds until the end of a day; the script says so once that day is over. */
  public static Piece until(LocalDate day, Piece piece) {
    return new Piece("until", day.toString(), "", "", Prose.EMPTY, List.of(piece), List.of());
  }

  /** A severity or a priority; the style may be empty. */
  public static Piece severity(String style, String word) {
    return word.isEmpty() ? NONE : plain("severity", word, style, "");
  }

  /** A decision; the style says whether it is declared or supported. */
  public static Piece decision(DecisionMark mark) {
    return new Piece(
        "decision",
        mark.word(),
        mark.style(),
        "",
        Prose.EMPTY,
        List.of(icon(mark.icon())),
        List.of());
  }

  /** A commit: its first characters, with its subject for those who point at it. */
  public static Piece commit(Commit commit) {
    return row(
        List.of(
            id(commit.id().substring(0, Math.min(8, commit.id().length()))),
            words(commit.subject())));
  }

  /** A digest: short on the page, full in its source. */
  public static Piece digest(String sha256) {
    return sha256.isEmpty() ? words("none") : plain("digest", Numbers.digest(sha256), sha256, "");
  }

  /** A difference; the tone is {@code good}, {@code bad} or {@code same}, the icon its arrow. */
  public static Piece delta(String tone, String icon, String text) {
    return new Piece("delta", text, tone, "", Prose.EMPTY, List.of(icon(icon)), List.of());
  }

  /** An icon with a word; the tone is one of the style sheet's {@code is-} classes. */
  public static Piece change(String tone, String icon, String text) {
    return new Piece("change", text, tone, "", Prose.EMPTY, List.of(icon(icon)), List.of());
  }

  /** An icon that says nothing on its own. */
  public static Piece icon(String name) {
    return plain("icon", "", name, "");
  }

  /** Two sides with an arrow between them; one side alone when the other is empty. */
  public static Piece pair(Piece left, Piece right) {
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() ? right : left;
    }
    return new Piece("pair", "", "", "", Prose.EMPTY, List.of(left, right), List.of());
  }

  /** Several pieces one behind the other. */
  public static Piece row(List<Piece> parts) {
    List<Piece> shown = parts.stream().filter(p -> !p.isEmpty()).toList();
    return shown.size() == 1
        ? shown.get(0)
        : new Piece("row", "", "", "", Prose.EMPTY, shown, List.of());
  }

  /** Several pieces below each other. */
  public static Piece lines(List<Piece> parts) {
    List<Piece> shown = parts.stream().filter(p -> !p.isEmpty()).toList();
    return shown.size() < 2
        ? row(shown)
        : new Piece("lines", "", "", "", Prose.EMPTY, shown, List.of());
  }

  /** A small drawing: {@code rating}, {@code stack}, {@code meter} or {@code units}. */
  public static Piece drawn(String kind, String width, List<Shape> shapes) {
    return new Piece(kind, "", width, "", Prose.EMPTY, List.of(), shapes);
  }

  /** Whether it is words that lead nowhere. */
  public boolean isPlain() {
    return href.isEmpty();
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return text.isEmpty()
        && prose.isEmpty()
        && parts.isEmpty()
        && shapes.isEmpty()
        && !kind.equals("icon");
  }
}
