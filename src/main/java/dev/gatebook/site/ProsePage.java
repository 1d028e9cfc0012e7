package dev.gatebook.site;

import dev.gatebook.model.Prose;

/** A page of prose: a free page of the content, or the explanation of a rule. */
public record ProsePage(Frame frame, String title, Prose body) implements PageModel {
  @Override
  public String template() {
    return "prose";
  }
}
