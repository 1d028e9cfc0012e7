package dev.gatebook.site;

import dev.gatebook.site.part.Dossier;
import java.util.List;

/**
 * What does not agree in an audit.
 *
 * @param banners what stands above the title; at most one
 */
public record IntegrityPage(Frame frame, List<Banner> banners, Dossier dossier)
    implements PageModel {
  public IntegrityPage {
    banners = List.copyOf(banners);
  }

  @Override
  public String template() {
    return "integrity";
  }
}
