package dev.gatebook.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a YAML file as it was written, with its place. Nothing is interpreted yet. */
sealed interface Node {
  /** Where it starts and ends. */
  Place place();

  /** What it is, in words, for messages. */
  String what();

  /**
   * One text; numbers, dates and {@code no} are texts too.
   *
   * @param plain whether it was written without quotes
   */
  record Scalar(String text, boolean plain, Place place) implements Node {
    /** Whether there is nothing behind the key: an empty value, {@code ~} or {@code null}. */
    boolean isNothing() {
      return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
    }

    @Override
    public String what() {
      return isNothing() ? "nothing" : "a text";
    }
  }

  /** A list. */
  record Items(List<Node> all, Place place) implements Node {
    public Items {
      all = List.copyOf(all);
    }

    @Override
    public String what() {
      return "a list";
    }
  }

  /** Keys with their values, in order. */
  record Entries(Map<String, Entry> all, Place place) implements Node {
    public Entries {
      all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    /** The value of a key. */
    Optional<Node> get(String key) {
      return Optional.ofNullable(all.get(key)).map(Entry::value);
    }

    @Override
    public String what() {
      return "a group of keys";
    }
  }

  /** A key and its value. */
  record Entry(String key, Place keyPlace, Node value) {}

  /** The value as a list: a single value is a list of one. */
  default List<Node> items() {
    return this instanceof Items items ? items.all() : List.of(this);
  }
}
