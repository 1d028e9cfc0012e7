package dev.gatebook.site;

import java.util.List;

/**
 * What stands around the content of a page.
 *
 * @param site name of the site
 * @param brand name in the head of the page
 * @param title title of the window
 * @param description one sentence for search engines and link previews
 * @param canonical full address; empty when the address of the site is not known
 * @param indexed whether search engines may list it
 * @param refresh address that the browser goes to at once; empty on a page that stays
 * @param home link to the portfolio
 * @param assets links to style, scripts and icon
 * @param later what the script may add when the page is looked at
 * @param feeds feeds that belong to the page
 * @param nav links of the whole site
 * @param crumbs the way from the portfolio to here, this page last; empty on pages of the site
 * @param menu links of the project; empty on pages of the site
 * @param footer lines at the end
 */
public record Frame(
    String site,
    String brand,
    String title,
    String description,
    String canonical,
    boolean indexed,
    String refresh,
    String home,
    AssetLinks assets,
    Later later,
    List<Link> feeds,
    List<Link> nav,
    List<Link> crumbs,
    List<Link> menu,
    List<String> footer) {
  public Frame {
    feeds = List.copyOf(feeds);
    nav = List.copyOf(nav);
    crumbs = List.copyOf(crumbs);
    menu = List.copyOf(menu);
    footer = List.copyOf(footer);
  }

  /** The same frame around a page that leads on. */
  Frame leadingTo(String target) {
    return new Frame(
        site,
        brand,
        title,
        description,
        canonical,
        indexed,
        target,
        home,
        assets,
        later,
        feeds,
        nav,
        crumbs,
        menu,
        footer);
  }

  /**
   * Links to style, scripts, icon and logo.
   *
   * @param theme the script that runs before the first paint, so that no page flashes
   * @param script the script that every page runs once it stands
   * @param compare the script that only the page that compares audits runs
   * @param logo image in front of the brand; empty for the shipped one
   */
  public record AssetLinks(
      String style, String theme, String script, String compare, String icon, String logo) {}

  /**
   * What is known only after a page was made, and never stands in it.
   *
   * @param script link to the file of the project that holds it; empty on pages of the site
   * @param audit id of the audit that a frozen page belongs to; empty on other pages
   */
  public record Later(String script, String audit) {
    /** Nothing can become known later. */
    public static final Later NONE = new Later("", "");
  }
}
