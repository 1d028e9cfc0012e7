package dev.gatebook.content;

import dev.gatebook.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list or a group of keys that is being read. */
final class YamlBranch {
  private final boolean keyed;
  private final Place start;
  private final SourceText source;
  private final List<Problem> problems;
  private final List<Node> items = new ArrayList<>();
  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private Optional<Key> pending = Optional.empty();

  YamlBranch(boolean keyed, Place start, SourceText source, List<Problem> problems) {
    this.keyed = keyed;
    this.start = start;
    this.source = source;
    this.problems = problems;
  }

  private record Key(String name, Place place) {}

  /** The key that the next value belongs to. */
  void key(String name, Place place) {
    Node.Entry first = entries.get(name);
    if (first != null) {
      problems.add(
          source.error(
              ContentRule.DUPLICATE_KEY,
              place,
              "key '" + name + "' stands here twice",
              "its first place is line " + first.keyPlace().line() + "; keep one of them"));
    }
    pending = Optional.of(new Key(name, place));
  }

  /** The next value. */
  void value(Node node) {
    if (keyed) {
      pending.ifPresent(
          k -> entries.putIfAbsent(k.name(), new Node.Entry(k.name(), k.place(), node)));
      pending = Optional.empty();
    } else {
      items.add(node);
    }
  }

  /** The finished node. */
  Node end(Place last) {
    Place place = new Place(start.line(), start.column(), last.endLine(), last.endColumn());
    return keyed ? new Node.Entries(entries, place) : new Node.Items(items, place);
  }
}
