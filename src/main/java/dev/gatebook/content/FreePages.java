package dev.gatebook.content;

import dev.gatebook.model.Portfolio.FreePage;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Free pages: Markdown files whose first heading is their title. */
final class FreePages {
  private static final int FIRST_HEADING = 2;

  private FreePages() {}

  /** The page of a file; its path is that of the file without the folder of the pages. */
  static FreePage page(ContentFolder pages, SourceFile file, String markdown) {
    String name = pages.relative(file);
    String path = name.substring(0, name.length() - ".md".length());
    Node document = MarkdownPipeline.DOCUMENT.parse(markdown);
    String title = takeTitle(document).orElse(path);
    Headings.settle(document, FIRST_HEADING, true);
    Links.settle(document, new LinkPolicy.FromPage(path));
    Prose body = MarkdownPipeline.DOCUMENT.render(markdown, document);
    return new FreePage(path, title, body, SourceRef.of(file.path()));
  }

  private static Optional<String> takeTitle(Node document) {
    Node node = document.getFirstChild();
    while (node != null && !(node instanceof Heading)) {
      node = node.getNext();
    }
    if (node == null) {
      return Optional.empty();
    }
    node.unlink();
    return Optional.of(PlainText.of(node));
  }

  /** The body of a page, its first heading included. */
  static Prose render(String markdown, LinkPolicy links) {
    Node document = MarkdownPipeline.DOCUMENT.parse(markdown);
    Headings.settle(document, FIRST_HEADING, true);
    Links.settle(document, links);
    return MarkdownPipeline.DOCUMENT.render(markdown, document);
  }
}
