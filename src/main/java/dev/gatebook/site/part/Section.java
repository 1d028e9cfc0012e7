package dev.gatebook.site.part;

import java.util.ArrayList;
import java.util.List;

/**
 * A section of a page.
 *
 * @param id its permalink
 * @param title its head
 * @param mark icon and tone of the head; empty for a plain head
 * @param count behind the title and in the contents; may be empty
 * @param aside at the end of the head; may be empty
 * @param note a sentence below the head; may be empty
 */
public record Section(
    String id,
    String title,
    Piece mark,
    String count,
    Piece aside,
    String note,
    List<Content> contents) {
  private static final int LONGEST_BRIEF = 9;

  public Section {
    contents = List.copyOf(contents);
  }

  /** A section with a title and what it holds. */
  public static Section of(String id, String title, Content... contents) {
    return new Section(id, title, Piece.NONE, "", Piece.NONE, "", List.of(contents));
  }

  /** The count as it fits beside a link: {@code 1/4} for "1 of 4 met"; empty when it is long. */
  public String brief() {
    String[] words = count.split(" ", -1);
    boolean share = words.length > 2 && words[1].equals("of");
    String brief = share ? words[0] + "/" + words[2] : count;
    return brief.length() > LONGEST_BRIEF ? "" : brief;
  }

  /** The same with a count behind the title. */
  public Section counted(String words) {
    return new Section(id, title, mark, words, aside, note, contents);
  }

  /** The same with a count behind the title. */
  public Section counted(long number) {
    return counted(Long.toString(number));
  }

  /** The same with a remark at the end of the head. */
  public Section remarked(Piece remark) {
    return new Section(id, title, mark, count, remark, note, contents);
  }

  /** The same with a remark at the end of the head. */
  public Section remarked(String remark) {
    return remarked(Piece.words(remark));
  }

  /** The same with a sentence below the head. */
  public Section noted(String sentence) {
    return new Section(id, title, mark, count, aside, sentence, contents);
  }

  /** The same with something above what it holds. */
  public Section below(Content first) {
    List<Content> all = new ArrayList<>(contents);
    all.add(0, first);
    return new Section(id, title, mark, count, aside, note, all);
  }

  /** The same with an icon before the title. */
  public Section marked(Piece icon) {
    return new Section(id, title, icon, count, aside, note, contents);
  }
}
