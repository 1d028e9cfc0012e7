package dev.gatebook.site;

import dev.gatebook.model.SiteFile;
import dev.gatebook.model.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The whole site before its pages are printed.
 *
 * <p>No two of them have the same address.
 *
 * @param pages every page, in the order of the plan
 * @param files everything that is not a page: data, feeds, badges, assets
 * @param theme templates that stand for shipped ones
 */
public record Site(List<Page> pages, List<SiteFile> files, Theme theme) {
  public Site {
    pages = List.copyOf(pages);
    files = List.copyOf(files);
    Set<String> taken = new HashSet<>();
    Stream.concat(pages.stream().map(Page::path), files.stream().map(SiteFile::path))
        .filter(path -> !taken.add(path))
        .findFirst()
        .ifPresent(
            path -> {
              throw new IllegalArgumentException("two things want the address " + path);
            });
  }
}
