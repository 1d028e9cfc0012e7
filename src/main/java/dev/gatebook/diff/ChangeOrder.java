package dev.gatebook.diff;

import dev.gatebook.model.NaturalOrder;
import java.util.Comparator;

/** The order of changes: the direction that matters most first, then kind, then subject. */
final class ChangeOrder implements Comparator<Change> {
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::direction)
          .thenComparing(c -> c.fact().kind())
          .thenComparing(Change::subject, NaturalOrder.INSTANCE)
          .thenComparing(Change::before)
          .thenComparing(Change::after)
          .thenComparing(Change::because);

  @Override
  public int compare(Change a, Change b) {
    return ORDER.compare(a, b);
  }
}
