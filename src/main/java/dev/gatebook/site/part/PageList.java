package dev.gatebook.site.part;

import java.util.List;

/**
 * The pages of a long list.
 *
 * @param links the pages in order; the page itself leads nowhere
 * @param folded whether they are too many to show them before somebody asks
 */
public record PageList(String title, List<Piece> links, boolean folded) implements Content {
  public PageList {
    links = List.copyOf(links);
  }

  @Override
  public String kind() {
    return "pages";
  }
}
