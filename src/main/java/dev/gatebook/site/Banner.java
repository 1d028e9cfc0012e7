package dev.gatebook.site;

/**
 * A remark above the title.
 *
 * @param css {@code info}, {@code old}, {@code bad}, {@code ok} or empty
 * @param lead what it is about, set in bold
 * @param action where to go; {@link Link#NONE} for nowhere
 * @param version the audit that the page belongs to, which may have newer ones when the page is
 *     looked at; empty for a banner that never changes
 */
public record Banner(
    String css, String icon, String lead, String text, Link action, String version) {

  /** A banner that never changes. */
  public Banner(String css, String icon, String lead, String text, Link action) {
    this(css, icon, lead, text, action, "");
  }

  /** The same banner, completed by the script where that audit has newer ones by then. */
  Banner of(String audit) {
    return new Banner(css, icon, lead, text, action, audit);
  }
}
