package dev.gatebook.site.row;

import dev.gatebook.model.Audit;
import dev.gatebook.site.part.Anchors;

/** The ids of the rows on the page of an audit, for pages that lead there. */
public final class RowIds {
  private final Anchors anchors;

  private RowIds(Anchors anchors) {
    this.anchors = anchors;
  }

  /** The rows of that audit. */
  public static RowIds of(Audit audit) {
    return new RowIds(Permalinks.of(audit.statement(), audit));
  }

  /**
   * The id of a row; empty when there is none.
   *
   * @param sort {@code figure}, {@code task}, {@code issue} or {@code condition}
   * @param name title of the figure, or the id of the other
   */
  public String find(String sort, String name) {
    return anchors.find(sort, name);
  }
}
