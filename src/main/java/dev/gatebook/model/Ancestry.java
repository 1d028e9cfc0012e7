package dev.gatebook.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which of some commits come before which. The order of a history is that of its commits; their
 * times can be anything.
 *
 * @param before the ids of those of the commits that are ancestors, by the id of the commit
 * @param because why some of it is not known; empty when all is
 */
public record Ancestry(Map<String, Set<String>> before, String because) {
  public Ancestry {
    before = Map.copyOf(before);
  }

  /** Nothing is known. */
  public static Ancestry unknown(String because) {
    return new Ancestry(Map.of(), because);
  }

  /** Whether the first commit is an ancestor of the second. */
  public boolean isBefore(String ancestor, String descendant) {
    return before.getOrDefault(descendant, Set.of()).contains(ancestor);
  }

  /**
   * Puts things in order: by their commits where one is an ancestor of the other, and otherwise as
   * told. What has no commit has its place by the latter alone. Where things come before each other
   * in a circle, the first of them as told goes first.
   *
   * @param commitOf the id of the commit of a thing
   */
  public <T> List<T> order(
      List<T> things, Function<T, Optional<String>> commitOf, Comparator<? super T> otherwise) {
    List<T> left = new ArrayList<>(things);
    left.sort(otherwise);
    List<T> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      int next = 0;
      while (next < left.size() && hasAncestor(left.get(next), left, commitOf)) {
        next++;
      }
      ordered.add(left.remove(next < left.size() ? next : 0));
    }
    return ordered;
  }

  private <T> boolean hasAncestor(T thing, List<T> things, Function<T, Optional<String>> commitOf) {
    Set<String> earlier =
        commitOf.apply(thing).map(id -> before.getOrDefault(id, Set.of())).orElse(Set.of());
    return !earlier.isEmpty()
        && things.stream()
            .anyMatch(other -> commitOf.apply(other).filter(earlier::contains).isPresent());
  }
}
