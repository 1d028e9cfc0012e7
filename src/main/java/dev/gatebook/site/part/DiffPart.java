package dev.gatebook.site.part;

import java.util.List;

/**
 * A part of a comparison: what got worse, moved goalposts, what got better, the rest.
 *
 * @param id its permalink
 * @param mark icon and tone of the head, with its words
 * @param count how many changes there are, or another short word behind the title
 * @param note a sentence below the head; may be empty
 * @param folded whether it opens on demand
 */
public record DiffPart(
    String id, Piece mark, String count, String note, boolean folded, List<Block> blocks) {
  public DiffPart {
    blocks = List.copyOf(blocks);
  }

  /** The same with a sentence below the head. */
  public DiffPart noted(String sentence) {
    return new DiffPart(id, mark, count, sentence, folded, blocks);
  }

  /**
   * Changes of one sort.
   *
   * @param sort the word by which a reader shows this sort alone; may be empty
   * @param title its head; empty where the part says it all
   * @param count behind the title; may be empty
   * @param rest what is not listed, in words; may be empty
   * @param more where the rest is
   */
  public record Block(
      String sort,
      String title,
      String count,
      List<Content> contents,
      String rest,
      List<Piece> more) {
    public Block {
      contents = List.copyOf(contents);
      more = List.copyOf(more);
    }

    /** A block that lists all it has. */
    public static Block of(String sort, String title, String count, List<Content> contents) {
      return new Block(sort, title, count, contents, "", List.of());
    }

    /** The same with what is left out. */
    public Block without(String words, List<Piece> places) {
      return new Block(sort, title, count, contents, words, places);
    }
  }
}
