package dev.gatebook.diff.life;

import java.util.List;

/**
 * One audit in the life of an issue or a condition.
 *
 * @param state as the audit lists it; as it was last listed where the audit does not list it
 * @param listed whether the audit lists it
 * @param stage where it stands from here on
 * @param steps what happened, the one that matters most first
 * @param <T> an issue or a condition
 */
public record Moment<T>(Sighting audit, T state, boolean listed, Stage stage, List<Step> steps) {
  public Moment {
    steps = List.copyOf(steps);
  }

  /** Whether that happened here. */
  public boolean is(Turn turn) {
    return steps.stream().anyMatch(step -> step.turn() == turn);
  }

  /** Whether nothing changed here. */
  public boolean isQuiet() {
    return steps.stream().allMatch(step -> step.turn().isQuiet());
  }
}
