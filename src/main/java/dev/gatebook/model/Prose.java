package dev.gatebook.model;

/**
 * A text of an author, written in Markdown. Only the Markdown renderer makes one from foreign text,
 * so that its HTML can be trusted: raw HTML is escaped and every URL has passed the allow list.
 *
 * @param markdown the text as written
 * @param html the rendered blocks
 * @param inline the rendered text without its paragraph, for titles and table cells; equal to
 *     {@code html} when the text is more than one paragraph
 * @param plain the text without any markup, on one line
 */
public record Prose(String markdown, String html, String inline, String plain) {
  /** Audits of a project say much the same: equal texts of all of them are kept once. */
  public Prose {
    markdown = markdown.intern();
    html = html.intern();
    inline = inline.intern();
    plain = plain.intern();
  }

  /** No text. */
  public static final Prose EMPTY = new Prose("", "", "", "");

  /** Words of Gatebook itself: nothing in them is markup. */
  public static Prose literal(String text) {
    String escaped =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
    return new Prose(text, "<p>" + escaped + "</p>\n", escaped, text);
  }

  /** Whether there is no text. */
  public boolean isEmpty() {
    return markdown.isBlank();
  }

  /** The text without markup. */
  @Override
  public String toString() {
    return plain;
  }
}
