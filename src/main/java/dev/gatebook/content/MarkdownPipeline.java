package dev.gatebook.content;

import dev.gatebook.model.Prose;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Parser and renderer that belong together; both are shared, they keep no state. */
final class MarkdownPipeline {
  /** For text fields. */
  static final MarkdownPipeline FIELD = new MarkdownPipeline(List.of());

  /** For whole documents: with footnotes, whose ids have to be unique on a page. */
  static final MarkdownPipeline DOCUMENT =
      new MarkdownPipeline(List.of(FootnotesExtension.create()));

  private final Parser parser;
  private final HtmlRenderer renderer;

  private MarkdownPipeline(List<Extension> more) {
    List<Extension> extensions = new ArrayList<>(more);
    extensions.add(TablesExtension.create());
    extensions.add(StrikethroughExtension.create());
    extensions.add(TaskListItemsExtension.create());
    extensions.add(AutolinkExtension.create());
    this.parser =
        Parser.builder()
            .maxOpenBlockParsers(Nesting.DEEPEST)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .postProcessor(Nesting::flattenWhenTooDeep)
            .extensions(extensions)
            .build();
    this.renderer =
        HtmlRenderer.builder()
            .escapeHtml(true)
            .nodeRendererFactory(MarkdownHtml::new)
            .attributeProviderFactory(context -> new MarkdownAttributes())
            .extensions(extensions)
            .build();
  }

  /** The tree of a text. */
  Node parse(String markdown) {
    return MarkdownLimits.parse(markdown, parser::parse);
  }

  /** A text whose headings have no ids. */
  Prose prose(String markdown, int firstHeading) {
    if (markdown.isBlank()) {
      return Prose.EMPTY;
    }
    Node document = parse(markdown);
    Headings.settle(document, firstHeading, false);
    Links.settle(document, new LinkPolicy.Everywhere());
    return render(markdown, document);
  }

  /** The prose of a tree whose headings and links are settled. */
  Prose render(String markdown, Node document) {
    String html = renderer.render(document);
    Node first = document.getFirstChild();
    boolean single = first instanceof Paragraph && first.getNext() == null;
    String inline = single ? html.substring("<p>".length(), html.lastIndexOf("</p>")) : html;
    return new Prose(markdown, html, inline, PlainText.of(document));
  }
}
