package dev.gatebook.site.part;

import java.util.List;

/**
 * A text in two versions, word by word.
 *
 * @param left how many paragraphs are the same in both and left out
 */
public record WordDiff(List<Paragraph> paragraphs, int left) implements Content {
  public WordDiff {
    paragraphs = List.copyOf(paragraphs);
  }

  @Override
  public String kind() {
    return "words";
  }

  /**
   * One paragraph.
   *
   * @param form {@code paragraph}, {@code heading}, {@code item} or {@code code}
   */
  public record Paragraph(String form, List<Run> runs) {
    public Paragraph {
      runs = List.copyOf(runs);
    }

    /** Whether anything in it changed. */
    public boolean changed() {
      return runs.stream().anyMatch(r -> !r.fate().equals("same"));
    }
  }

  /**
   * Words that share their fate.
   *
   * @param fate {@code same}, {@code removed} or {@code added}
   */
  public record Run(String fate, List<Letters> letters) {
    public Run {
      letters = List.copyOf(letters);
    }

    /** The words without their looks. */
    public String text() {
      return String.join("", letters.stream().map(Letters::text).toList());
    }
  }

  /**
   * Letters that are set alike.
   *
   * @param style {@code plain}, {@code strong}, {@code emphasis} or {@code code}
   */
  public record Letters(String style, String text) {}
}
