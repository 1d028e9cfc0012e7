package dev.gatebook.site;

import dev.gatebook.content.CodePage;
import java.net.URI;
import java.util.List;

/** What every page of one site is made with: the input, the addresses and the frames. */
final class Edition {
  private final SiteInput input;
  private final Outline outline;
  private final Assets assets;
  private final SiteTests tests;
  private final Routes routes;
  private final Frames frames;

  Edition(SiteInput input, SiteAhead ahead) {
    this.input = input;
    this.outline = ahead.outline(input);
    this.assets = new Assets(input.portfolio().theme());
    this.tests = SiteTests.of(input, ahead.failures());
    this.routes = outline.routes().with(tests);
    this.frames = new Frames(input, routes, assets, outline.lives());
  }

  SiteInput input() {
    return input;
  }

  SiteLives lives() {
    return outline.lives();
  }

  /** What can be looked for; it is collected beside the rest. */
  SearchContents search() {
    return outline.search().get();
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
    return outline.rules();
  }

  Assets assets() {
    return assets;
  }

  /** Path that the site is published at; empty when its address is not known. */
  String root() {
    return input.portfolio().url().map(url -> URI.create(url).getRawPath()).orElse("");
  }
}
