package dev.gatebook.site;

import java.util.List;

/**
 * What an unknown address shows.
 *
 * @param links places to go on from
 */
public record MissingPage(Frame frame, List<Link> links) implements PageModel {
  public MissingPage {
    links = List.copyOf(links);
  }

  @Override
  public String template() {
    return "missing";
  }
}
