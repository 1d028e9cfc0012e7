package dev.gatebook.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A JSON value. */
public sealed interface Json {
  /** The absent value. */
  Json NULL = new Null();

  /** Text. */
  record Text(String value) implements Json {}

  /** A number, kept exactly. */
  record Num(BigDecimal value) implements Json {}

  /** True or false. */
  record Bool(boolean value) implements Json {}

  /** {@code null}. */
  record Null() implements Json {}

  /** A list. */
  record Arr(List<Json> items) implements Json {
    public Arr {
      items = List.copyOf(items);
    }
  }

  /** Named values; the order of the names is kept. */
  record Obj(Map<String, Json> fields) implements Json {
    public Obj {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The value of that name. */
    public Optional<Json> get(String name) {
      return Optional.ofNullable(fields.get(name));
    }
  }

  /** Text. */
  static Json of(String value) {
    return new Text(value);
  }

  /** A whole number. */
  static Json of(long value) {
    return new Num(BigDecimal.valueOf(value));
  }

  /** A number. */
  static Json of(BigDecimal value) {
    return new Num(value);
  }

  /** True or false. */
  static Json of(boolean value) {
    return new Bool(value);
  }

  /** A list of values made from things. */
  static <T> Json list(Collection<? extends T> things, Function<? super T, ? extends Json> toJson) {
    List<Json> items = new ArrayList<>(things.size());
    things.forEach(thing -> items.add(toJson.apply(thing)));
    return new Arr(items);
  }

  /** A list of texts. */
  static Json texts(Collection<String> texts) {
    return list(texts, Json::of);
  }

  /** Starts an object. */
  static Fields object() {
    return new Fields();
  }

  /** Collects the fields of an object in order. */
  final class Fields {
    private final Map<String, Json> fields = new LinkedHashMap<>();

    private Fields() {}

    /** Adds a value. */
    public Fields put(String name, Json value) {
      fields.put(name, value);
      return this;
    }

    /** Adds a text. */
    public Fields put(String name, String value) {
      return put(name, Json.of(value));
    }

    /** Adds a whole number. */
    public Fields put(String name, long value) {
      return put(name, Json.of(value));
    }

    /** Adds a truth value. */
    public Fields put(String name, boolean value) {
      return put(name, Json.of(value));
    }

    /** Adds a number. */
    public Fields put(String name, BigDecimal value) {
      return put(name, Json.of(value));
    }

    /** Adds a text unless it is empty: absent means unknown. */
    public Fields putUnlessEmpty(String name, String value) {
      return value.isEmpty() ? this : put(name, value);
    }

    /** Adds a value when there is one: absent means unknown. */
    public Fields putIfPresent(String name, Optional<? extends Json> value) {
      value.ifPresent(v -> fields.put(name, v));
      return this;
    }

    /** The object. */
    public Obj end() {
      return new Obj(fields);
    }
  }
}
