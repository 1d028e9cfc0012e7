package dev.gatebook.content;

import dev.gatebook.model.Prose;
import org.commonmark.node.Node;

/**
 * Renders Markdown to HTML that can be trusted: raw HTML is shown as text, a link goes only where
 * the allow list lets it, an image is its description, headings never rise to the heading of the
 * page.
 */
public final class Markdown {
  private static final int FIELD_HEADING = 4;
  private static final int NARRATIVE_HEADING = 3;

  private Markdown() {}

  /**
   * A text field. Its headings start at {@code h4} and carry no ids, because a page shows many
   * fields. Links to {@code http}, {@code https}, {@code mailto} and {@code #} stay; a relative
   * link names a file of the repository, which the site does not hold, and is shown as code.
   */
  public static Prose render(String markdown) {
    if (PlainWords.isPlain(markdown)) {
      return PlainWords.prose(markdown);
    }
    return MarkdownPipeline.FIELD.prose(markdown, FIELD_HEADING);
  }

  /**
   * The narrative of an audit, one for a page: headings start at {@code h3} and have ids that start
   * with {@code md-}; footnotes are allowed.
   */
  public static Prose renderNarrative(String markdown) {
    Node document = MarkdownPipeline.DOCUMENT.parse(markdown);
    Headings.settle(document, NARRATIVE_HEADING, true);
    Links.settle(document, new LinkPolicy.Everywhere());
    return MarkdownPipeline.DOCUMENT.render(markdown, document);
  }

  /**
   * A free page: like the narrative, but headings start at {@code h2} and a relative link to
   * another page, {@code ../guide/start.md}, leads to that page of the site.
   *
   * @param pagePath address of the page below the root of the site without ending
   */
  public static Prose renderPage(String markdown, String pagePath) {
    return FreePages.render(markdown, new LinkPolicy.FromPage(pagePath, page -> true));
  }
}
