package dev.gatebook.record;

import dev.gatebook.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The step from form 1 of a record to form 2. Form 1 calls the kinds and units of figures and the
 * expected counts and shares by names of the program ({@code AtLeast}, {@code COUNT}, {@code
 * PASSED}); form 2 has the words of the YAML files for them.
 */
final class PlainWords {
  private static final Map<String, String> KINDS =
      Map.of(
          "Unstated", "unstated",
          "Range", "range",
          "Exact", "exact",
          "Of", "of",
          "AtLeast", "at-least",
          "AtMost", "at-most",
          "About", "about");
  private static final List<String> UNITS =
      List.of("COUNT", "PERCENT", "MINUTES", "HOURS", "DAYS", "WEEKS");
  private static final Set<String> NAMED = Set.of("counts", "shares");

  private PlainWords() {}

  /** The same value with plain words. */
  static Json.Obj in(Json.Obj older) {
    boolean figure = older.get("written").isPresent();
    Map<String, Json> fields = new LinkedHashMap<>();
    older
        .fields()
        .forEach((name, value) -> fields.put(name, figure ? word(name, value) : within(value)));
    NAMED.forEach(name -> fields.computeIfPresent(name, (key, value) -> lowerCase(value)));
    return new Json.Obj(fields);
  }

  private static Json within(Json value) {
    if (value instanceof Json.Obj object) {
      return in(object);
    }
    return value instanceof Json.Arr list ? Json.list(list.items(), PlainWords::within) : value;
  }

  /** A field of a figure or an expectation; both say how they were written. */
  private static Json word(String name, Json value) {
    if (!(value instanceof Json.Text text)) {
      return value;
    }
    return switch (name) {
      case "kind" -> Json.of(KINDS.getOrDefault(text.value(), text.value()));
      case "unit" ->
          UNITS.contains(text.value()) ? Json.of(text.value().toLowerCase(Locale.ROOT)) : value;
      default -> value;
    };
  }

  private static Json lowerCase(Json bounds) {
    if (!(bounds instanceof Json.Obj named)) {
      return bounds;
    }
    Map<String, Json> fields = new LinkedHashMap<>();
    named.fields().forEach((name, bound) -> fields.put(name.toLowerCase(Locale.ROOT), bound));
    return new Json.Obj(fields);
  }
}
