package dev.gatebook.site;

import dev.gatebook.site.part.Dossier;

/** Who changed which task, gate or decision of a project when. */
public record TimelinePage(Frame frame, Dossier dossier) implements PageModel {
  @Override
  public String template() {
    return "timeline";
  }
}
