package dev.gatebook.site;

/**
 * A remark above the title.
 *
 * @param css {@code info}, {@code old}, {@code bad}, {@code ok} or empty
 * @param lead what it is about, set in bold
 * @param action where to go; {@link Link#NONE} for nowhere
 * @param versions list of versions that the script asks whether there is a newer audit; empty for a
 *     banner that never changes
 * @param version the version that the page is
 */
public record Banner(
    String css,
    String icon,
    String lead,
    String text,
    Link action,
    String versions,
    String version) {

  /** A banner that never changes. */
  public Banner(String css, String icon, String lead, String text, Link action) {
    this(css, icon, lead, text, action, "", "");
  }

  /** The same banner, completed by the script where the list of versions can be fetched. */
  Banner asking(String list, String id) {
    return new Banner(css, icon, lead, text, action, list, id);
  }
}
