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

  /** One paragraph. */
  public record Paragraph(List<Run> runs) {
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
  public record Run(String fate, String text) {}
}
