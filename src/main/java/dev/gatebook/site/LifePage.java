package dev.gatebook.site;

import dev.gatebook.site.life.LifeHead;
import dev.gatebook.site.part.Dossier;
import java.util.List;

/**
 * The life of an issue or a condition, or the list of all of them.
 *
 * @param head where it stands, at most one; none on a list
 */
public record LifePage(Frame frame, Dossier dossier, List<LifeHead> head) implements PageModel {
  public LifePage {
    head = List.copyOf(head);
  }

  @Override
  public String template() {
    return "life";
  }
}
