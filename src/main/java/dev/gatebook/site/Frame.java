package dev.gatebook.site;

import java.util.List;

/**
 * What stands around the content of a page.
 *
 * @param site name of the site
 * @param title title of the window
 * @param description one sentence for search engines and link previews
 * @param canonical full address; empty when the address of the site is not known
 * @param indexed whether search engines may list it
 * @param refresh address that the browser goes to at once; empty on a page that stays
 * @param home link to the portfolio
 * @param assets links to style, script and icon
 * @param feeds feeds that belong to the page
 * @param nav links of the whole site
 * @param crumbs the way from the portfolio to here, this page last; empty on pages of the site
 * @param menu links of the project; empty on pages of the site
 * @param footer lines at the end
 */
public record Frame(
    String site,
    String title,
    String description,
    String canonical,
    boolean indexed,
    String refresh,
    String home,
    AssetLinks assets,
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
        title,
        description,
        canonical,
        indexed,
        target,
        home,
        assets,
        feeds,
        nav,
        crumbs,
        menu,
        footer);
  }

  /** Links to style, script and icon. */
  public record AssetLinks(String style, String script, String icon) {}
}
