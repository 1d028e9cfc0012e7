package dev.gatebook.content;

import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** The HTML of the nodes that look different here: headings and tables. */
final class MarkdownHtml implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;

  MarkdownHtml(HtmlNodeRendererContext context) {
    this.context = context;
    this.html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(AnchoredHeading.class, TableBlock.class);
  }

  @Override
  public void render(Node node) {
    html.line();
    if (node instanceof AnchoredHeading heading) {
      heading(heading);
    } else {
      table(node);
    }
    html.line();
  }

  private void heading(AnchoredHeading heading) {
    String tag = "h" + heading.level();
    html.tag(tag, heading.id().isEmpty() ? Map.of() : Map.of("id", heading.id()));
    children(heading);
    html.tag("/" + tag);
  }

  private void table(Node table) {
    html.raw("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table\">");
    html.tag("table", Map.of("class", "t"));
    children(table);
    html.line();
    html.tag("/table");
    html.tag("/div");
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }
}
