package dev.gatebook.git;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How paths came to be what they are.
 *
 * @param steps the steps of each path, newest first
 * @param cut paths whose history goes on where a shallow clone ends
 * @param unfinished paths whose history is longer than the walk
 */
record PathHistory(Map<String, List<PathStep>> steps, Set<String> cut, Set<String> unfinished) {

  /** Nothing was walked. */
  static final PathHistory NONE = new PathHistory(Map.of(), Set.of(), Set.of());

  PathHistory {
    steps = Map.copyOf(steps);
    cut = Set.copyOf(cut);
    unfinished = Set.copyOf(unfinished);
  }

  /** The steps of a path and of those that it had before, newest first. */
  List<PathStep> of(String path) {
    List<PathStep> all = new ArrayList<>();
    for (String name : names(path)) {
      all.addAll(steps.getOrDefault(name, List.of()));
    }
    all.sort(Comparator.comparingInt(PathStep::order));
    return all;
  }

  /** Why the steps of a path may not be all; empty when they are. */
  String because(String path) {
    Set<String> names = names(path);
    if (names.stream().anyMatch(cut::contains)) {
      return CommitSpan.SHALLOW;
    }
    return names.stream().anyMatch(unfinished::contains)
        ? "only the newest " + PathWalk.MOST_COMMITS + " commits were looked through"
        : "";
  }

  private Set<String> names(String path) {
    Set<String> names = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(path));
    while (!open.isEmpty()) {
      String name = open.pop();
      if (names.add(name)) {
        steps
            .getOrDefault(name, List.of())
            .forEach(step -> step.before().forEach(before -> open.push(before.path())));
      }
    }
    return names;
  }
}
