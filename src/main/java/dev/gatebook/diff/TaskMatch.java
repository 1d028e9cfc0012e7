package dev.gatebook.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which task of the newer audit is which of the older one.
 *
 * @param same the same work on both sides, under the same id or another
 * @param reused an id that names other work now
 * @param removed work that only the older audit has
 * @param added work that only the newer audit has
 */
record TaskMatch(List<Same> same, List<Same> reused, List<Placed> removed, List<Placed> added) {
  /** A task without its id is recognised by its title alone, so the title must hardly differ. */
  private static final double SAME_TITLE = 0.8;

  static TaskMatch of(List<Placed> older, List<Placed> newer) {
    return new Search(older, newer).run();
  }

  private static final class Search {
    private final List<Placed> older;
    private final List<Placed> newer;
    private final Set<Placed> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Same> same = new ArrayList<>();
    private final List<Same> reused = new ArrayList<>();

    private Search(List<Placed> older, List<Placed> newer) {
      this.older = older;
      this.newer = newer;
    }

    private TaskMatch run() {
      List<Same> doubtful = new ArrayList<>();
      byId(t -> t.phase() + "/" + t.id(), doubtful);
      // A phase may be renamed or a task moved: then the id alone is left to go by.
      byId(Placed::id, doubtful);
      byTitle();
      doubtful.stream().filter(this::isFree).forEach(pair -> take(pair, reused));
      return new TaskMatch(same, reused, free(older), free(newer));
    }

    private void byId(Function<Placed, String> key, List<Same> doubtful) {
      Map<String, Placed> byKey = new HashMap<>();
      free(newer).forEach(t -> byKey.putIfAbsent(key.apply(t), t));
      for (Placed task : free(older)) {
        Placed other = byKey.remove(key.apply(task));
        if (other != null) {
          Same pair = new Same(task, other);
          if (pair.isSameWork()) {
            take(pair, same);
          } else {
            doubtful.add(pair);
          }
        }
      }
    }

    private void byTitle() {
      List<Same> alike = new ArrayList<>();
      for (Placed left : free(older)) {
        for (Placed right : free(newer)) {
          if (left.likeness().to(right.likeness()) >= SAME_TITLE) {
            alike.add(new Same(left, right));
          }
        }
      }
      alike.sort(Comparator.comparingDouble(p -> -p.from().likeness().to(p.to().likeness())));
      alike.forEach(
          pair -> {
            if (isFree(pair)) {
              take(pair, same);
            }
          });
    }

    private boolean isFree(Same pair) {
      return !taken.contains(pair.from()) && !taken.contains(pair.to());
    }

    private List<Placed> free(List<Placed> tasks) {
      return tasks.stream().filter(t -> !taken.contains(t)).toList();
    }

    private void take(Same pair, List<Same> into) {
      into.add(pair);
      taken.add(pair.from());
      taken.add(pair.to());
    }
  }
}
