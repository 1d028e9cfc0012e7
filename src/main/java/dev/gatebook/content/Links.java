package dev.gatebook.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Settles every link and image of a tree. An image becomes its description: the site carries no
 * foreign pictures and never asks another host for one.
 */
final class Links extends AbstractVisitor {
  private final LinkPolicy policy;
  private final List<Link> links = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();
  private final List<Dangling> dangling = new ArrayList<>();

  private Links(LinkPolicy policy) {
    this.policy = policy;
  }

  /** A link to a page that does not exist, with its place in the text. */
  record Dangling(String page, Place place) {}

  /** Settles the links below a node and says which lead nowhere. */
  static List<Dangling> settle(Node document, LinkPolicy policy) {
    Links found = new Links(policy);
    document.accept(found);
    found.images.forEach(Links::unwrap);
    found.links.forEach(found::settle);
    return List.copyOf(found.dangling);
  }

  @Override
  public void visit(Link link) {
    links.add(link);
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    images.add(image);
    visitChildren(image);
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof AnchoredHeading heading) {
      anchors.add(heading.id());
    }
    visitChildren(block);
  }

  private void settle(Link link) {
    LinkPolicy.Fate fate = policy.judge(link.getDestination());
    if (fate instanceof LinkPolicy.Fate.Kept kept) {
      link.setDestination(withAnchor(kept.href()));
    } else if (fate instanceof LinkPolicy.Fate.Mentioned) {
      mention(link);
    } else {
      if (fate instanceof LinkPolicy.Fate.Dangling lost) {
        dangling.add(new Dangling(lost.page(), place(link)));
      }
      unwrap(link);
    }
  }

  /** A link to a heading of the same text finds it under its prefixed id. */
  private String withAnchor(String href) {
    String own = href.startsWith("#") ? Headings.PREFIX + href.substring(1) : "";
    return anchors.contains(own) ? "#" + own : href;
  }

  private static void mention(Link link) {
    String target = link.getDestination();
    if (PlainText.of(link).equals(target)) {
      link.insertAfter(new Code(target));
      link.unlink();
      return;
    }
    link.insertAfter(new Text(")"));
    link.insertAfter(new Code(target));
    link.insertAfter(new Text(" ("));
    unwrap(link);
  }

  private static void unwrap(Node node) {
    Node child = node.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      node.insertBefore(child);
      child = next;
    }
    node.unlink();
  }

  private static Place place(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return Place.at(1, 1);
    }
    SourceSpan span = spans.get(0);
    int line = span.getLineIndex() + 1;
    int column = span.getColumnIndex() + 1;
    return new Place(line, column, line, column + span.getLength());
  }
}
