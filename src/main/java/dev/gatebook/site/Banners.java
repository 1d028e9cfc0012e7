package dev.gatebook.site;

import dev.gatebook.site.row.Dates;
import java.util.List;

/** What stands above the title of a page of an audit: at most one remark. */
final class Banners {
  private Banners() {}

  static List<Banner> of(Place place) {
    return List.of(banner(place).of(place.audit().id()));
  }

  private static Banner banner(Place place) {
    String lead = Dates.title(place.audit());
    Link versions = new Link("See all versions", place.links().versions(), false);
    if (place.project().project().isSample()) {
      return new Banner("", "info", "Sample.", place.context().sample().plain(), versions);
    }
    if (place.audit().isBroken()) {
      Link findings = new Link("See what differs", place.links().integrity(), false);
      return new Banner(
          "bad",
          "warn",
          lead + ", not as it was sealed.",
          "What this page shows was changed after the sealing.",
          findings);
    }
    return place.audit().source().sealed()
        ? new Banner("info", "lock", lead + ", frozen.", "This page stays as recorded.", versions)
        : new Banner("", "info", lead + ", a draft.", "It is not sealed and may change.", versions);
  }
}
