package dev.gatebook.content;

import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Attributes that valid and accessible pages need. */
final class MarkdownAttributes implements AttributeProvider {
  @Override
  public void setAttributes(Node node, String tag, Map<String, String> attributes) {
    if (tag.equals("pre")) {
      attributes.put("tabindex", "0");
      attributes.put("role", "group");
      attributes.put("aria-label", "Code");
    } else if (node instanceof TableCell cell) {
      cell(cell, attributes);
    } else if (node instanceof TaskListItemMarker marker && tag.equals("input")) {
      attributes.put("aria-label", marker.isChecked() ? "Done" : "Not done");
    } else if (node instanceof FootnoteReference || node instanceof FootnoteDefinition) {
      footnote(attributes);
    } else if (tag.equals("section")) {
      attributes.put("aria-label", "Footnotes");
    }
  }

  private static void cell(TableCell cell, Map<String, String> attributes) {
    attributes.remove("align");
    if (cell.isHeader()) {
      attributes.put("scope", "col");
    }
    if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
      attributes.put("class", "r");
    }
  }

  private static void footnote(Map<String, String> attributes) {
    attributes.computeIfPresent("id", (k, id) -> Headings.PREFIX + id);
    attributes.computeIfPresent("href", (k, href) -> "#" + Headings.PREFIX + href.substring(1));
  }
}
