package dev.gatebook.site;

import dev.gatebook.site.part.Counter;
import dev.gatebook.site.part.DiffPart;
import dev.gatebook.site.part.Dossier;
import dev.gatebook.site.part.Move;
import java.util.List;

/**
 * What changed between two audits.
 *
 * @param moves the declared and the supported decision, before and after
 * @param headline the sentence that sums it up
 * @param counters how many changes there are of each direction
 * @param sorts links that show one sort of changes alone
 * @param parts what got worse, and all the rest; none when nothing changed
 */
public record DiffPage(
    Frame frame,
    List<Move> moves,
    String headline,
    List<Counter> counters,
    List<Counter> sorts,
    List<DiffPart> parts,
    Dossier dossier)
    implements PageModel {
  public DiffPage {
    moves = List.copyOf(moves);
    counters = List.copyOf(counters);
    sorts = List.copyOf(sorts);
    parts = List.copyOf(parts);
  }

  @Override
  public String template() {
    return "diff";
  }
}
