package dev.gatebook.site;

import java.util.List;

/**
 * Every code that Gatebook prints, with a link to its page.
 *
 * @param groups the codes by what they are about
 */
public record RulesPage(Frame frame, List<Group> groups) implements PageModel {
  public RulesPage {
    groups = List.copyOf(groups);
  }

  @Override
  public String template() {
    return "rules";
  }

  /** Codes about one thing. */
  public record Group(String id, String title, List<Rule> rules) {
    public Group {
      rules = List.copyOf(rules);
    }
  }

  /** One code. */
  public record Rule(Link code, String title) {}
}
