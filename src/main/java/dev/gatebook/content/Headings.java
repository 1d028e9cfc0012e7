package dev.gatebook.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * Gives headings the level they have on the page: the first ones that of the place, deeper ones one
 * more each, without a gap.
 */
final class Headings extends AbstractVisitor {
  /** What every id begins with, so that it never meets an id of the page itself. */
  static final String PREFIX = "md-";

  private static final int LOWEST = 6;

  private final int first;
  private final boolean anchored;
  private final Deque<Integer> written = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> uses = new HashMap<>();

  private Headings(int first, boolean anchored) {
    this.first = first;
    this.anchored = anchored;
  }

  /** Replaces every heading below a node. */
  static void settle(Node document, int first, boolean anchored) {
    document.accept(new Headings(first, anchored));
  }

  @Override
  public void visit(Heading heading) {
    String id = anchored ? unique(slug(PlainText.of(heading))) : "";
    AnchoredHeading settled = new AnchoredHeading(level(heading.getLevel()), id);
    Node child = heading.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      settled.appendChild(child);
      child = next;
    }
    heading.insertAfter(settled);
    heading.unlink();
  }

  private int level(int original) {
    while (!written.isEmpty() && written.element() >= original) {
      written.pop();
    }
    written.push(original);
    return Math.min(LOWEST, first + written.size() - 1);
  }

  private String unique(String slug) {
    String id = PREFIX + slug;
    while (!ids.add(id)) {
      id = PREFIX + slug + "-" + uses.merge(slug, 2, (last, second) -> last + 1);
    }
    return id;
  }

  /** Lower case letters and digits, everything else a hyphen. */
  static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      boolean gap = slug.length() > 0 && slug.charAt(slug.length() - 1) != '-';
      if (kept) {
        slug.append(c);
      } else if (gap) {
        slug.append('-');
      }
    }
    String trimmed =
        slug.toString().endsWith("-") ? slug.substring(0, slug.length() - 1) : slug.toString();
    return trimmed.isEmpty() ? "section" : trimmed;
  }
}
