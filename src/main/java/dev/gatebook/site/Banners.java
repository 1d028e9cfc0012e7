package dev.gatebook.site;

import dev.gatebook.site.row.Dates;
import java.util.List;

/** What stands above the title of a page of an audit: at most one remark. */
final class Banners {
  private Banners() {}

  static List<Banner> of(Place place) {
    String lead = "Audit of " + Dates.title(place.audit());
    Link versions = new Link("See all versions", place.links().versions(), false);
    if (place.project().project().isSample()) {
      return List.of(new Banner("", "info", "Sample.", place.context().sample().plain(), versions));
    }
    return List.of(
        place.audit().source().sealed()
            ? new Banner(
                "info", "lock", lead + ", frozen.", "This page stays as recorded.", versions)
            : new Banner(
                "", "info", lead + ", a draft.", "It is not sealed and may change.", versions));
  }
}
