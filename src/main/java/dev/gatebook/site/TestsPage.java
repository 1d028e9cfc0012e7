package dev.gatebook.site;

import dev.gatebook.site.part.Dossier;
import java.util.List;

/**
 * The test results of an audit.
 *
 * @param banners what stands above the title; at most one
 */
public record TestsPage(Frame frame, List<Banner> banners, Dossier dossier) implements PageModel {
  public TestsPage {
    banners = List.copyOf(banners);
  }

  @Override
  public String template() {
    return "tests";
  }
}
