package dev.gatebook.site;

import dev.gatebook.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows told by older ones: two numbers, a place and a length, for a run that the older rows have as
 * well, and the row itself for any other.
 */
final class RowPatch {
  private final List<String> older;
  private final Map<String, Integer> places = new HashMap<>();

  RowPatch(List<String> older) {
    this.older = older;
    for (int at = older.size() - 1; at >= 0; at--) {
      places.put(older.get(at), at);
    }
  }

  /** The newer rows, and the same as text. */
  Json to(List<Json> rows, List<String> texts) {
    List<Json> steps = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      int start = places.getOrDefault(texts.get(at), -1);
      int length = start < 0 ? 0 : run(start, texts.subList(at, texts.size()));
      if (length == 0) {
        steps.add(rows.get(at));
        at++;
      } else {
        steps.add(Json.of(start));
        steps.add(Json.of(length));
        at += length;
      }
    }
    return new Json.Arr(steps);
  }

  private int run(int start, List<String> texts) {
    int length = 0;
    while (length < texts.size()
        && start + length < older.size()
        && older.get(start + length).equals(texts.get(length))) {
      length++;
    }
    return length;
  }
}
