package dev.gatebook.content;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Files that were read lately and had nothing wrong with them. Most audits of a project keep a copy
 * of the same phases; a copy with the same text is not parsed and checked again.
 */
final class Familiar {
  private static final int MOST = 64;

  private final IdentityHashMap<Shape, Map<String, Node>> roots = new IdentityHashMap<>();

  /** The tree of a text that was held against that shape; empty when it was not lately. */
  Optional<Node> root(String text, Shape shape) {
    return Optional.ofNullable(lately(shape).get(text));
  }

  /** Keeps the tree of a text that had nothing wrong with it in that shape. */
  void keep(String text, Shape shape, Node root) {
    lately(shape).put(text, root);
  }

  private Map<String, Node> lately(Shape shape) {
    return roots.computeIfAbsent(shape, one -> new Lately());
  }

  /** Forgets what was not asked for longest. */
  private static final class Lately extends LinkedHashMap<String, Node> {
    private static final long serialVersionUID = 1;

    Lately() {
      super(MOST, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Node> eldest) {
      return size() > MOST;
    }
  }
}
