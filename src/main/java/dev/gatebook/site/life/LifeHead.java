package dev.gatebook.site.life;

import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.Piece;
import java.util.List;

/**
 * The first thing that a reader of a life sees.
 *
 * @param said what the last audit declares
 * @param shown what the evidence makes of it
 * @param why how long it has been open and who closed it on what evidence
 * @param brief what else has to be known
 */
public record LifeHead(Piece said, Piece shown, String why, List<Fact> brief) {
  public LifeHead {
    brief = List.copyOf(brief);
  }
}
