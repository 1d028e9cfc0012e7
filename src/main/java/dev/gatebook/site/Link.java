package dev.gatebook.site;

/**
 * A text that may lead somewhere.
 *
 * @param href address relative to the page; empty when it leads nowhere
 * @param current whether it is the page the reader is on
 */
public record Link(String text, String href, boolean current) {

  /** Nothing. */
  public static final Link NONE = new Link("", "", false);

  /** A text that leads nowhere. */
  public static Link plain(String text) {
    return new Link(text, "", false);
  }

  /** The page the reader is on, in a trail. */
  public static Link here(String text) {
    return new Link(text, "", true);
  }

  /** The same text, not marked as current. */
  Link unmarked() {
    return new Link(text, href, false);
  }
}
