package dev.gatebook.content;

import dev.gatebook.content.Shape.Group;
import java.util.List;
import java.util.Optional;

/** Keys for one and for several of the same, such as {@code line} and {@code lines}. */
final class TwinKeys {
  private TwinKeys() {}

  /** The plurals that stand beside their singular; a group takes one of the two. */
  static List<Node.Entry> in(Node.Entries entries, Group shape) {
    List<String> known = shape.keys().stream().map(Key::name).toList();
    return known.stream()
        .filter(key -> known.contains(key + "s") && entries.all().containsKey(key))
        .flatMap(key -> Optional.ofNullable(entries.all().get(key + "s")).stream())
        .toList();
  }
}
