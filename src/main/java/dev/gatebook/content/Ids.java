package dev.gatebook.content;

import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ids of one kind that are taken; says at the second of two where the first stands. */
final class Ids {
  private final String what;
  private final Problems problems;
  private final Map<String, SourceRef> taken = new HashMap<>();

  /**
   * No id is taken yet.
   *
   * @param what what has the ids, without an article: "task"
   */
  Ids(String what, Problems problems) {
    this.what = what;
    this.problems = problems;
  }

  /** Takes the value of that key for a group; the other id when there is none. */
  void take(Form form, String key, String otherwise) {
    Place place = form.node(key).map(Node::place).orElse(form.keys().place());
    String id = form.maybe(key).orElse(otherwise);
    if (!id.isEmpty()) {
      take(form.source(), place, id);
    }
  }

  /** Takes an id that stands at that place. */
  void take(SourceText source, Place place, String id) {
    Optional.ofNullable(taken.putIfAbsent(id, source.ref(place)))
        .ifPresent(first -> problems.add(second(source, place, id, first)));
  }

  private Problem second(SourceText source, Place place, String id, SourceRef first) {
    return source.error(
        ContentRule.DUPLICATE_ID,
        place,
        "'" + id + "' is the id of another " + what,
        "the first one is at " + first + "; give this one an id of its own");
  }
}
