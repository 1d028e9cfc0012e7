package dev.gatebook.site;

import dev.gatebook.content.CodePage;
import dev.gatebook.model.Begun;
import java.util.List;

/**
 * What can be said of a site as soon as its audits are assessed.
 *
 * @param routes the addresses but those of lists that are too long for a page
 * @param search what can be looked for; it is collected beside the rest
 */
record Outline(List<CodePage> rules, SiteLives lives, Routes routes, Begun<SearchContents> search) {
  Outline {
    rules = List.copyOf(rules);
  }

  /** The outline of a site of that input. */
  static Outline of(SiteInput input) {
    List<CodePage> rules = CodePage.all();
    SiteLives lives = SiteLives.of(input);
    Routes routes = Routes.of(input, rules, lives);
    return new Outline(
        rules, lives, routes, Begun.of(() -> SearchContents.of(input, rules, lives, routes)));
  }
}
