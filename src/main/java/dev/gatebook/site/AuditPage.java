package dev.gatebook.site;

import dev.gatebook.site.part.Dossier;
import java.util.List;

/**
 * One frozen audit.
 *
 * @param banners what stands above the title; at most one
 */
public record AuditPage(Frame frame, List<Banner> banners, Dossier dossier) implements PageModel {
  public AuditPage {
    banners = List.copyOf(banners);
  }

  @Override
  public String template() {
    return "audit";
  }
}
