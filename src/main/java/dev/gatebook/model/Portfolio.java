package dev.gatebook.model;

import java.util.List;
import java.util.Optional;

/**
 * All content: the site, its projects in order and its free pages.
 *
 * @param title name of the site
 * @param url address it is published at, with a slash at the end; feeds, badges and the sitemap
 *     need it
 * @param theme what the team makes its own of the look
 */
public record Portfolio(
    String title,
    Prose description,
    Optional<String> url,
    Theme theme,
    List<Project> projects,
    List<FreePage> pages) {
  public Portfolio {
    projects = List.copyOf(projects);
    pages = List.copyOf(pages);
  }

  /** The same portfolio with these projects. */
  public Portfolio with(List<Project> others) {
    return new Portfolio(title, description, url, theme, others, pages);
  }

  /**
   * A free page in Markdown.
   *
   * @param path address below the root of the site without ending, such as {@code guide/start}
   */
  public record FreePage(String path, String title, Prose body, SourceRef at) {}
}
