package dev.gatebook.diff;

import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which thing of a newer list is which of an older one: the one of the same id when the words are
 * not of something else, else the one of nearly the same words.
 *
 * @param same things that both lists hold
 * @param gone things that only the older list holds
 * @param come things that only the newer list holds
 * @param <T> an issue or a condition
 */
public record TextMatch<T>(List<Kept<T>> same, List<T> gone, List<T> come) {
  private static final double SAME_TEXT = 0.8;

  public TextMatch {
    same = List.copyOf(same);
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }

  /**
   * A thing that both lists hold.
   *
   * @param <T> an issue or a condition
   */
  public record Kept<T>(T from, T to) {}

  /** Matches issues by id and title. */
  public static <T> TextMatch<T> issues(List<T> older, List<T> newer, Function<T, Issue> issue) {
    return of(older, newer, i -> told(i, issue.apply(i).id(), issue.apply(i).title().plain()), 0.3);
  }

  /** Matches conditions by id and text. */
  public static TextMatch<AssessedCondition> conditions(
      List<AssessedCondition> older, List<AssessedCondition> newer) {
    return of(older, newer, c -> told(c, c.condition().id(), c.condition().text().plain()), 0.4);
  }

  private static <T> Told<T> told(T thing, String id, String words) {
    return new Told<>(thing, id, Likeness.of(words));
  }

  private static <T> TextMatch<T> of(
      List<T> older, List<T> newer, Function<T, Told<T>> words, double sameId) {
    List<Told<T>> gone = new ArrayList<>(older.stream().map(words).toList());
    List<Told<T>> come = new ArrayList<>(newer.stream().map(words).toList());
    List<Kept<T>> same = new ArrayList<>();
    for (Told<T> before : List.copyOf(gone)) {
      before
          .in(come, sameId)
          .ifPresent(
              after -> {
                same.add(new Kept<>(before.thing(), after.thing()));
                gone.remove(before);
                come.remove(after);
              });
    }
    return new TextMatch<>(same, things(gone), things(come));
  }

  private static <T> List<T> things(List<Told<T>> told) {
    return told.stream().map(Told::thing).toList();
  }

  /** A thing with its id and its words. */
  private record Told<T>(T thing, String id, Likeness words) {
    Optional<Told<T>> in(List<Told<T>> others, double sameId) {
      return others.stream()
          .filter(other -> other.id().equals(id) && other.words().to(words) >= sameId)
          .findFirst()
          .or(
              () ->
                  others.stream()
                      .filter(other -> other.words().to(words) >= SAME_TEXT)
                      .findFirst());
    }
  }
}
