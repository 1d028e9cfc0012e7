package dev.gatebook.site;

import dev.gatebook.model.SiteFile;
import java.util.ArrayList;
import java.util.List;

/** Everything a site consists of, one line for each kind of page and file. */
public final class SitePlan {
  private SitePlan() {}

  /** The site of that input. */
  public static Site plan(SiteInput input) {
    Edition edition = new Edition(input);
    List<Page> pages = new ArrayList<>();
    pages.add(new Portfolios(edition).page());
    input.projects().forEach(p -> pages.add(new Projects(edition, p).page()));
    pages.addAll(new ProsePages(edition).pages());
    pages.add(new ProsePages(edition).missing());
    List<SiteFile> files = new ArrayList<>(edition.assets().files());
    files.add(new SiteFile(".nojekyll", new byte[0]));
    return new Site(pages, files);
  }
}
