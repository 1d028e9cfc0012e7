package dev.gatebook.content;

import dev.gatebook.content.Shape.Group;
import java.util.List;
import java.util.Optional;

/** Keys for one and for several of the same, such as {@code line} and {@code lines}. */
final class TwinKeys {
  private TwinKeys() {}

  /** The keys of a group that has their plural too; it takes one of the two. */
  static List<String> of(Group shape) {
    List<String> known = shape.keys().stream().map(Key::name).toList();
    return known.stream().filter(key -> known.contains(key + "s")).toList();
  }

  /** The plurals that stand beside their singular. */
  static List<Node.Entry> in(Node.Entries entries, Group shape) {
    return of(shape).stream()
        .filter(entries.all()::containsKey)
        .flatMap(key -> Optional.ofNullable(entries.all().get(key + "s")).stream())
        .toList();
  }
}
