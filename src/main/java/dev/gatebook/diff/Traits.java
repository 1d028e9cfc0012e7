package dev.gatebook.diff;

import dev.gatebook.model.Actor;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A thing with its named properties, as far as no change of their own tells of them.
 *
 * @param subject what it is, unique among things of an audit
 * @param all the properties that are there, in the order of a page
 */
record Traits(String subject, Map<String, String> all) {
  private static final int SHOWN = 160;

  static Traits of(String subject) {
    return new Traits(subject, new LinkedHashMap<>());
  }

  Traits with(String name, String value) {
    if (!value.isBlank()) {
      all.put(name, value.strip());
    }
    return this;
  }

  Traits with(String name, Prose value) {
    return with(name, value.plain());
  }

  Traits with(String name, List<String> values) {
    return with(name, String.join("; ", values));
  }

  Traits with(String name, Optional<?> value) {
    return with(name, value.map(Traits::words).orElse(""));
  }

  private static String words(Object value) {
    if (value instanceof Actor actor) {
      return actor.name() + (actor.kind() == Actor.Kind.PERSON ? "" : ", " + actor.kind().key());
    }
    return value instanceof Quantity quantity ? quantity.written() : value.toString();
  }

  /** The names of the properties that are not the same. */
  List<String> differences(Traits newer) {
    TreeSet<String> names = new TreeSet<>(all.keySet());
    names.addAll(newer.all.keySet());
    return names.stream().filter(name -> !get(name).equals(newer.get(name))).toList();
  }

  /** The properties of these names in words, a single one without its name. */
  String words(List<String> names) {
    if (names.size() == 1) {
      return cut(get(names.get(0)));
    }
    return names.stream()
        .filter(all::containsKey)
        .map(name -> name + ": " + cut(get(name)))
        .collect(Collectors.joining("; "));
  }

  /** All properties in words. */
  String words() {
    return all.isEmpty() ? "listed" : words(List.copyOf(all.keySet()));
  }

  private String get(String name) {
    return all.getOrDefault(name, "");
  }

  private static String cut(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
