package dev.gatebook.site.diff;

import dev.gatebook.diff.Change;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.DiffPart;
import dev.gatebook.site.part.DiffPart.Block;
import dev.gatebook.site.part.Piece;
import java.util.ArrayList;
import java.util.List;

/** Changes of one sort within a part of a comparison, as many as a page can hold. */
final class DiffBlocks {
  private static final int MOST = 40;

  private final DiffContext context;
  private final ChangeAnchors anchors;
  private boolean testsTold;

  DiffBlocks(DiffContext context) {
    this.context = context;
    this.anchors = new ChangeAnchors(context.diff().changes());
  }

  DiffPart.Block of(Sort sort, List<Change> changes) {
    return switch (sort) {
      case TESTS -> tests(changes);
      case CODE, NARRATIVE -> blocks(sort, changes);
      case FIGURES -> figures(changes);
      case ISSUES -> rows(sort, changes, new ValueTables(context, anchors).issues(first(changes)));
      default -> rows(sort, changes, new ChangeRows(context, anchors).list(first(changes)));
    };
  }

  private static List<Change> first(List<Change> changes) {
    return changes.stream().limit(MOST).toList();
  }

  private static Block rows(Sort sort, List<Change> changes, Content content) {
    Block block = Block.of(sort.key(), sort.title(), "" + changes.size(), List.of(content));
    int left = changes.size() - MOST;
    return left > 0 ? block.without(left + " more are not listed here.", data()) : block;
  }

  private Block figures(List<Change> changes) {
    Content table = new ValueTables(context, anchors).figures(first(changes));
    Block block = rows(Sort.FIGURES, changes, table);
    boolean ofTests = changes.stream().anyMatch(c -> c.subject().startsWith("tests."));
    List<Content> contents = new ArrayList<>(ofTests ? sums() : List.of());
    contents.add(table);
    return new Block(
        block.sort(), block.title(), block.count(), contents, block.rest(), block.more());
  }

  private static List<Piece> data() {
    return List.of(Piece.link("diff.json", "All changes as data"));
  }

  private Block blocks(Sort sort, List<Change> changes) {
    ChangeBlocks blocks = new ChangeBlocks(context);
    List<Content> contents = changes.stream().flatMap(c -> c.match(blocks).stream()).toList();
    return Block.of(sort.key(), "", "", contents);
  }

  private Block tests(List<Change> changes) {
    TestBlock block = new TestBlock(context, anchors, changes);
    List<Content> contents = new ArrayList<>(sums());
    contents.addAll(block.contents());
    Block made = Block.of(Sort.TESTS.key(), Sort.TESTS.title(), "" + changes.size(), contents);
    return block.left() > 0
        ? made.without(block.left() + " more tests are not listed here.", pages())
        : made;
  }

  /** What the tests come to as a whole, where it was not told yet. */
  private List<Content> sums() {
    if (testsTold) {
      return List.of();
    }
    testsTold = true;
    List<Content> sums = new ArrayList<>();
    if (context.diff().from().measured().hasTests() && context.diff().to().measured().hasTests()) {
      sums.add(TestTransition.table(context));
    }
    DeclaredTests declared = new DeclaredTests(context);
    if (declared.hasBoth()) {
      sums.add(declared.table());
    }
    return sums;
  }

  private List<Piece> pages() {
    List<Piece> pages = new ArrayList<>();
    pages.add(Piece.link(context.from().links().tests(), "Tests of " + context.older()));
    pages.add(Piece.link(context.to().links().tests(), "Tests of " + context.newer()));
    pages.addAll(data());
    return pages;
  }
}
