package dev.gatebook.site;

import dev.gatebook.content.CodePage;
import dev.gatebook.json.Json;
import dev.gatebook.site.search.Entry;
import dev.gatebook.site.search.SearchIndex;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What can be looked for on a site.
 *
 * @param parts the index in parts, by their names
 */
record SearchContents(List<Entry> entries, Map<String, Json> parts) {
  SearchContents {
    entries = List.copyOf(entries);
    parts = Collections.unmodifiableMap(parts);
  }

  /** All that a site of that input holds, at those addresses. */
  static SearchContents of(SiteInput input, List<CodePage> rules, SiteLives lives, Routes routes) {
    List<Entry> entries = new SearchEntries(input, rules, lives, routes).all();
    return new SearchContents(entries, SearchIndex.parts(entries));
  }
}
