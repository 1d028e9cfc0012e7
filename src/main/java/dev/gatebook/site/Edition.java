package dev.gatebook.site;

import dev.gatebook.content.CodePage;
import dev.gatebook.model.Begun;
import java.net.URI;
import java.util.List;

/** What every page of one site is made with: the input, the addresses and the frames. */
final class Edition {
  private final SiteInput input;
  private final List<CodePage> rules = CodePage.all();
  private final Assets assets;
  private final SiteLives lives;
  private final SiteTests tests;
  private final Routes routes;
  private final Frames frames;
  private final Begun<SearchContents> search;

  Edition(SiteInput input) {
    this.input = input;
    this.lives = SiteLives.of(input);
    this.assets = new Assets(input.portfolio().theme());
    Routes without = Routes.of(input, rules, lives);
    this.search = Begun.of(() -> SearchContents.of(input, rules, lives, without));
    this.tests = SiteTests.of(input);
    this.routes = without.with(tests);
    this.frames = new Frames(input, routes, assets, lives);
  }

  SiteInput input() {
    return input;
  }

  SiteLives lives() {
    return lives;
  }

  /** What can be looked for; it is collected beside the rest. */
  SearchContents search() {
    return search.get();
  }

  SiteTests tests() {
    return tests;
  }

  Routes routes() {
    return routes;
  }

  Frames frames() {
    return frames;
  }

  List<CodePage> rules() {
    return rules;
  }

  Assets assets() {
    return assets;
  }

  /** Path that the site is published at; empty when its address is not known. */
  String root() {
    return input.portfolio().url().map(url -> URI.create(url).getRawPath()).orElse("");
  }
}
