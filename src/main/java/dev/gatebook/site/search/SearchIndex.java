package dev.gatebook.site.search;

import dev.gatebook.json.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The index in parts: blocks of entries, shards of terms with the numbers of the entries that hold
 * them, and a head that names the first term of each shard. A search loads the head, the shards of
 * its terms and the blocks of what it shows.
 */
public final class SearchIndex {
  /** A term that more entries hold tells little; the first ones are enough. */
  private static final int MOST_HOLDERS = 2_000;

  /** Few parts, since one more audit moves the numbers and rewrites most of them. */
  private static final int BLOCK = 4_000;

  private static final int SHARD = 200_000;

  private final List<Entry> entries;
  private final Map<String, List<Integer>> holders = new HashMap<>();

  private SearchIndex(List<Entry> entries) {
    this.entries = entries;
  }

  /** The parts by name, the head under {@code index}. */
  public static Map<String, Json> parts(List<Entry> found) {
    List<Entry> sorted =
        found.stream().sorted(Comparator.comparing(Entry::sort)).distinct().toList();
    SearchIndex index = new SearchIndex(sorted);
    Map<String, Set<String>> contexts = new HashMap<>();
    for (int at = 0; at < sorted.size(); at++) {
      Entry entry = sorted.get(at);
      Set<String> own = SearchTerms.of(entry.title());
      own.addAll(contexts.computeIfAbsent(entry.context(), SearchTerms::of));
      for (String term : own) {
        index.holders.computeIfAbsent(term, t -> new ArrayList<>()).add(at);
      }
    }
    return index.parts();
  }

  private Map<String, Json> parts() {
    Map<String, Json> parts = new LinkedHashMap<>();
    for (int from = 0; from < entries.size(); from += BLOCK) {
      List<Entry> block = entries.subList(from, Math.min(entries.size(), from + BLOCK));
      String name = "e" + from / BLOCK;
      parts.put(name, part(name).put("entries", Json.list(block, SearchIndex::entry)).end());
    }
    List<String> firsts = shards(parts);
    parts.put(
        "index",
        part("index")
            .put("count", entries.size())
            .put("block", BLOCK)
            .put("most", MOST_HOLDERS)
            .put("shards", Json.texts(firsts))
            .end());
    return parts;
  }

  /** Adds the shards and tells the first term of each. */
  private List<String> shards(Map<String, Json> parts) {
    List<String> firsts = new ArrayList<>();
    List<Json> rows = new ArrayList<>();
    int size = 0;
    for (Map.Entry<String, List<Integer>> term : new TreeMap<>(holders).entrySet()) {
      if (rows.isEmpty()) {
        firsts.add(term.getKey());
      }
      rows.add(row(term.getKey(), term.getValue()));
      size += term.getKey().length() + 4 + 3 * Math.min(MOST_HOLDERS, term.getValue().size());
      if (size > SHARD) {
        close(parts, firsts.size() - 1, rows);
        size = 0;
      }
    }
    if (!rows.isEmpty()) {
      close(parts, firsts.size() - 1, rows);
    }
    return firsts;
  }

  private static void close(Map<String, Json> parts, int number, List<Json> rows) {
    String name = "w" + number;
    parts.put(name, part(name).put("terms", new Json.Arr(rows)).end());
    rows.clear();
  }

  /** The term and the entries that hold it, each told by its distance from the one before. */
  private static Json row(String term, List<Integer> holders) {
    List<Json> row = new ArrayList<>();
    row.add(Json.of(term));
    int last = 0;
    for (int holder : holders.subList(0, Math.min(MOST_HOLDERS, holders.size()))) {
      row.add(Json.of(holder - last));
      last = holder;
    }
    return new Json.Arr(row);
  }

  private static Json.Fields part(String name) {
    return Json.object().put("part", name);
  }

  private static Json entry(Entry entry) {
    return Json.texts(List.of(entry.sort().word(), entry.title(), entry.context(), entry.href()));
  }
}
