package dev.gatebook.site.part;

import java.util.List;

/**
 * Detail that is folded away until somebody asks.
 *
 * @param title what is in it
 */
public record Fold(String title, List<Content> contents) implements Content {
  public Fold {
    contents = List.copyOf(contents);
  }

  @Override
  public String kind() {
    return "fold";
  }
}
