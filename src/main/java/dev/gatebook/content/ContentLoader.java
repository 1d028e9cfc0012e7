package dev.gatebook.content;

import dev.gatebook.model.Parsed;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.SourceFile;
import java.util.List;

/** Reads a content folder. */
public final class ContentLoader {
  private ContentLoader() {}

  /**
   * Everything that the files say, and everything that is wrong with them, by path and line. The
   * portfolio holds what could be read; when a problem is an error it is not fit to be shown.
   *
   * @param label path of the content folder, such as {@code content}; the path of every file starts
   *     with it
   * @param files the files below that folder; artifacts are passed on unread
   */
  public static Parsed<Portfolio> load(String label, List<SourceFile> files) {
    Problems problems = new Problems();
    ContentFolder root = new ContentFolder(prefix(label), files);
    Portfolio portfolio = new PortfolioReader(new Desk(problems)).read(root);
    return new Parsed<>(portfolio, problems.sorted());
  }

  private static String prefix(String label) {
    return label.isEmpty() || label.endsWith("/") ? label : label + "/";
  }
}
