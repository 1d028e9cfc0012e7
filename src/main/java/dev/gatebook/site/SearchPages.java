package dev.gatebook.site;

import dev.gatebook.json.Json;
import dev.gatebook.model.SiteFile;
import dev.gatebook.site.search.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the page that looks for things, and the parts of the index that it loads. */
final class SearchPages {
  /** How many entries of one sort the page lists for readers without a script. */
  private static final int MOST_LISTED = 150;

  private final Edition edition;

  SearchPages(Edition edition) {
    this.edition = edition;
  }

  Page page() {
    Route here = edition.routes().search();
    return Page.at(here, () -> model(Links.from(here)));
  }

  private SearchPage model(Links links) {
    Heading heading =
        new Heading("Search", "Projects, tasks, issues, failed tests, audits, pages.", "Search");
    Frame frame = edition.frames().site(links, heading);
    List<Entry> entries = edition.search().entries();
    List<SearchPage.Group> groups = new ArrayList<>();
    int listed = 0;
    for (Entry.Sort sort : Entry.Sort.values()) {
      List<SearchPage.Line> lines = lines(entries, sort);
      listed += lines.size();
      if (!lines.isEmpty()) {
        groups.add(new SearchPage.Group(sort.word(), lines));
      }
    }
    return new SearchPage(frame, entries.size(), groups, entries.size() - listed);
  }

  private static List<SearchPage.Line> lines(List<Entry> entries, Entry.Sort sort) {
    return entries.stream()
        .filter(entry -> entry.sort() == sort)
        .limit(MOST_LISTED)
        .map(e -> new SearchPage.Line(new Link(e.title(), "../" + e.href(), false), e.context()))
        .toList();
  }

  /** The index, part by part. */
  List<SiteFile> files() {
    Map<String, Json> parts = edition.search().parts();
    return parts.keySet().stream()
        .map(name -> ScriptFile.calling("gatebookSearch", path(name), () -> part(parts, name)))
        .toList();
  }

  private static Json part(Map<String, Json> parts, String name) {
    return parts.getOrDefault(name, Json.NULL);
  }

  private static String path(String name) {
    return "search/" + name + ".js";
  }
}
