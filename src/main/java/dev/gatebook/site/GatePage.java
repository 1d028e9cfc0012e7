package dev.gatebook.site;

import dev.gatebook.site.part.Dossier;
import java.util.List;

/**
 * One gate of an audit.
 *
 * @param banners what stands above the title; at most one
 */
public record GatePage(Frame frame, List<Banner> banners, Dossier dossier) implements PageModel {
  public GatePage {
    banners = List.copyOf(banners);
  }

  @Override
  public String template() {
    return "gate";
  }
}
