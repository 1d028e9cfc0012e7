package dev.gatebook.site.part;

import dev.gatebook.model.Prose;
import java.util.List;

/**
 * Text of an author.
 *
 * @param texts paragraphs, or the items of a list
 * @param list whether they are items of a list
 */
public record ProseBlock(List<Prose> texts, boolean list) implements Content {
  public ProseBlock {
    texts = List.copyOf(texts);
  }

  @Override
  public String kind() {
    return "prose";
  }
}
