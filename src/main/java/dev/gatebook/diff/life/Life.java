package dev.gatebook.diff.life;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An issue or a condition through the audits of its project.
 *
 * @param slug its name in addresses: letters, digits, dots and dashes, its own in the project
 * @param id its id when it was first listed
 * @param namesake which of those that had this id first it is, counted from 1
 * @param moments every audit that lists it, and those that stopped listing it, oldest first
 * @param <T> an issue or a condition
 */
public record Life<T>(String slug, String id, int namesake, List<Moment<T>> moments) {
  public Life {
    moments = List.copyOf(moments);
  }

  /** The audit that first lists it. */
  public Moment<T> first() {
    return moments.get(0);
  }

  /** The last audit that says anything of it. */
  public Moment<T> last() {
    return moments.get(moments.size() - 1);
  }

  /** As it was last listed. */
  public T state() {
    return last().state();
  }

  /** Where it stands now. */
  public Stage stage() {
    return last().stage();
  }

  /** How many audits list it. */
  public int sightings() {
    return (int) moments.stream().filter(Moment::listed).count();
  }

  /** How often that happened. */
  public int count(Turn turn) {
    return (int) moments.stream().filter(moment -> moment.is(turn)).count();
  }

  /** The audit since which it is open without a break; empty when it is not open. */
  public Optional<Moment<T>> openSince() {
    int at = moments.size();
    while (at > 0 && moments.get(at - 1).stage().isOpen()) {
      at--;
    }
    return at < moments.size() ? Optional.of(moments.get(at)) : Optional.empty();
  }

  /** The audit that declares the end of it that holds today; empty when none does. */
  public Optional<Moment<T>> closing() {
    int at = moments.size();
    while (at > 0 && moments.get(at - 1).stage().isClosed()) {
      at--;
    }
    return at < moments.size() ? Optional.of(moments.get(at)) : Optional.empty();
  }

  /** The audit that first held it as open before it came to the end that holds today. */
  public Optional<Moment<T>> openedBeforeEnd() {
    int at = moments.size();
    while (at > 0 && !moments.get(at - 1).stage().isOpen()) {
      at--;
    }
    int end = at;
    while (at > 0 && moments.get(at - 1).stage().isOpen()) {
      at--;
    }
    return at < end ? Optional.of(moments.get(at)) : Optional.empty();
  }

  /** Days from the first to the last audit of it; empty when either has no day. */
  public OptionalLong days() {
    return first().audit().daysTo(last().audit());
  }
}
