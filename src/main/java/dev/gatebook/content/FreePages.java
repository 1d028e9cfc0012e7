package dev.gatebook.content;

import dev.gatebook.model.Portfolio.FreePage;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Free pages: Markdown files whose first heading is their title. */
final class FreePages {
  private static final int FIRST_HEADING = 2;
  private static final String ENDING = ".md";

  private final ContentFolder folder;
  private final Problems problems;
  private final List<String> paths;

  FreePages(ContentFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
    this.paths = paths(folder);
  }

  /** The addresses of the pages of a folder. */
  static List<String> paths(ContentFolder folder) {
    return folder.files().stream()
        .filter(FreePages::isPage)
        .map(file -> path(folder, file))
        .toList();
  }

  private static boolean isPage(SourceFile file) {
    return file.path().endsWith(ENDING);
  }

  private static String path(ContentFolder folder, SourceFile file) {
    String name = folder.relative(file);
    return name.substring(0, name.length() - ENDING.length());
  }

  /** The files that are pages. */
  List<SourceFile> files() {
    return folder.files().stream().filter(FreePages::isPage).toList();
  }

  /** The page of a file; its path is that of the file without the folder of the pages. */
  FreePage page(SourceFile file, String markdown) {
    String path = path(folder, file);
    Node document = MarkdownPipeline.DOCUMENT.parse(markdown);
    String title = takeTitle(document).orElse(path);
    Headings.settle(document, FIRST_HEADING, true);
    SourceText source = SourceText.of(file.path(), markdown);
    Links.settle(document, new LinkPolicy.FromPage(path, this::exists))
        .forEach(link -> problems.add(dangling(source, link)));
    Prose body = MarkdownPipeline.DOCUMENT.render(markdown, document);
    return new FreePage(path, title, body, SourceRef.of(file.path()));
  }

  /** The pages of the rules are always there. */
  private boolean exists(String path) {
    return paths.contains(path)
        || path.equals("rules")
        || CodePage.find(path.replace("rules/", "")).stream()
            .anyMatch(rule -> path.equals("rules/" + rule.code()));
  }

  private Problem dangling(SourceText source, Links.Dangling link) {
    return source.error(
        ContentRule.BAD_LINK,
        link.place(),
        "there is no page '" + link.page() + "'",
        NearestWord.ask(link.page(), paths, "name a file below pages, ending included"));
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
