package dev.gatebook.site.diff;

import dev.gatebook.diff.Change;
import dev.gatebook.site.part.Anchors;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The permalinks of the changes of a comparison: kind and subject, so that they stay the same when
 * other changes come or go.
 */
final class ChangeAnchors {
  private static final int LONGEST = 80;

  private final IdentityHashMap<Change, String> ids = new IdentityHashMap<>();

  ChangeAnchors(List<Change> changes) {
    Anchors anchors = new Anchors();
    Map<String, Integer> seen = new HashMap<>();
    for (Change change : changes) {
      String name = change.kind() + "-" + cut(change.subject());
      int number = seen.merge(name, 1, Integer::sum);
      ids.put(change, anchors.of("c", Integer.toString(number), name));
    }
  }

  private static String cut(String subject) {
    return subject.length() > LONGEST ? subject.substring(0, LONGEST) : subject;
  }

  /** The id of a change. */
  String of(Change change) {
    return ids.getOrDefault(change, "");
  }
}
