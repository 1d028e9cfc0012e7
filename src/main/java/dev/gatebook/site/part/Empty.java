package dev.gatebook.site.part;

/**
 * Said where there is nothing to show: what is missing, what was done instead and the one step that
 * fills it.
 *
 * @param step the step as it is typed; may be empty
 * @param note what follows from it; may be empty
 */
public record Empty(String title, String text, String step, String note) implements Content {
  @Override
  public String kind() {
    return "empty";
  }
}
