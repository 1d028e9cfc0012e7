package dev.gatebook.site;

import java.util.List;

/**
 * A part of the audits of a project, where they are too many for the page of the project.
 *
 * @param lede what the page shows
 * @param parts all parts, the oldest audits first; this one leads nowhere
 * @param timeline the audits of this part, newest first
 */
public record HistoryPage(
    Frame frame,
    String title,
    String lede,
    List<Link> parts,
    HistoryMatrix matrix,
    Timeline timeline)
    implements PageModel {
  public HistoryPage {
    parts = List.copyOf(parts);
  }

  @Override
  public String template() {
    return "history";
  }
}
