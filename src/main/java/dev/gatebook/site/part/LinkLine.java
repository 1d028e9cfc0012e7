package dev.gatebook.site.part;

/** A line that leads on. */
public record LinkLine(String href, String text) implements Content {
  @Override
  public String kind() {
    return "link";
  }
}
