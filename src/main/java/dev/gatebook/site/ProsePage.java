package dev.gatebook.site;

import dev.gatebook.model.Prose;
import java.util.List;

/**
 * A page of prose: a free page of the content, or the explanation of a rule.
 *
 * @param contents its sections; empty where there are only few
 * @param group the pages that belong together with it, itself included; empty when it stands alone
 */
public record ProsePage(
    Frame frame, String title, List<Link> contents, List<Link> group, Prose body)
    implements PageModel {
  public ProsePage {
    contents = List.copyOf(contents);
    group = List.copyOf(group);
  }

  /** A page that stands alone. */
  ProsePage(Frame frame, String title, Prose body) {
    this(frame, title, List.of(), List.of(), body);
  }

  @Override
  public String template() {
    return "prose";
  }
}
