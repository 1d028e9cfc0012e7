package dev.gatebook.site;

import java.util.function.Supplier;

/**
 * A page to be printed. What it shows is put together when it is asked for and not kept, so that a
 * large site never lies in memory as a whole.
 */
public final class Page {
  private final String path;
  private final boolean listed;
  private final Supplier<? extends PageModel> maker;

  private Page(String path, boolean listed, Supplier<? extends PageModel> maker) {
    this.path = path;
    this.listed = listed;
    this.maker = maker;
  }

  /** A page that search engines may list. */
  static Page at(Route route, Supplier<? extends PageModel> maker) {
    return new Page(route.path(), true, maker);
  }

  /** A page that no search engine should list: an alias, or what stands for an unknown address. */
  static Page unlisted(Route route, Supplier<? extends PageModel> maker) {
    return new Page(route.path(), false, maker);
  }

  /**
   * The same page, left out of the list for search engines: an audit that a newer one follows. The
   * page itself never learns of that; its script tells it to those who look.
   */
  Page unlisted() {
    return new Page(path, false, maker);
  }

  /** Where it goes below the root of the site. */
  public String path() {
    return path;
  }

  /** Whether search engines should list it; never where its frame says no. */
  public boolean listed() {
    return listed;
  }

  /** What it shows, made anew each time. */
  public PageModel model() {
    return maker.get();
  }
}
