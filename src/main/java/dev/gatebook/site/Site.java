package dev.gatebook.site;

import dev.gatebook.model.SiteFile;
import java.util.List;

/**
 * The whole site before its pages are printed.
 *
 * @param pages every page, in the order of the plan
 * @param files everything that is not a page: data, feeds, badges, assets
 */
public record Site(List<Page> pages, List<SiteFile> files) {
  public Site {
    pages = List.copyOf(pages);
    files = List.copyOf(files);
  }
}
