package dev.gatebook.record;

import dev.gatebook.json.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a JSON object that is expected to have a certain form. */
record JsonFields(Json json) {
  /** Reads one value of a list or object. */
  @FunctionalInterface
  interface Reader<T> {
    T read(JsonFields fields) throws IOException;
  }

  /** The text of that name; empty when absent. */
  String text(String name) throws IOException {
    Optional<Json> value = get(name);
    return value.isEmpty() ? "" : asText(name, value.get());
  }

  /** A text that many records are likely to share: of equal ones, one is kept. */
  String shared(String name) throws IOException {
    return text(name).intern();
  }

  /** The whole number of that name; 0 when absent. */
  long number(String name) throws IOException {
    return optionalNumber(name).orElse(0L);
  }

  /** The whole number of that name. */
  Optional<Long> optionalNumber(String name) throws IOException {
    Optional<Json> value = get(name);
    return value.isEmpty() ? Optional.empty() : Optional.of(asNumber(name, value.get()));
  }

  /** The number of that name, which must be there. */
  BigDecimal decimal(String name) throws IOException {
    if (get(name).orElse(Json.NULL) instanceof Json.Num number) {
      return number.value();
    }
    throw wrong(name, "a number");
  }

  /** Whether the value of that name is {@code true}. */
  boolean isTrue(String name) throws IOException {
    return get(name).filter(Json.of(true)::equals).isPresent();
  }

  /** The object of that name; one without fields when absent. */
  JsonFields object(String name) throws IOException {
    return new JsonFields(get(name).orElseGet(() -> Json.object().end()));
  }

  boolean has(String name) throws IOException {
    return get(name).isPresent();
  }

  boolean isText(String name) throws IOException {
    return get(name).filter(value -> value instanceof Json.Text).isPresent();
  }

  boolean isNumber(String name) throws IOException {
    return get(name).filter(value -> value instanceof Json.Num).isPresent();
  }

  /** The objects of the list of that name; none when absent. */
  <T> List<T> list(String name, Reader<T> reader) throws IOException {
    List<T> all = new ArrayList<>();
    for (Json item : items(name)) {
      all.add(reader.read(new JsonFields(item)));
    }
    return all;
  }

  List<String> texts(String name) throws IOException {
    List<String> all = new ArrayList<>();
    for (Json item : items(name)) {
      all.add(asText(name, item));
    }
    return all;
  }

  List<Long> numbers(String name) throws IOException {
    List<Long> all = new ArrayList<>();
    for (Json item : items(name)) {
      all.add(asNumber(name, item));
    }
    return all;
  }

  private List<Json> items(String name) throws IOException {
    Json value = get(name).orElseGet(() -> new Json.Arr(List.of()));
    if (value instanceof Json.Arr array) {
      return array.items();
    }
    throw wrong(name, "a list");
  }

  private Optional<Json> get(String name) throws IOException {
    if (json instanceof Json.Obj object) {
      return object.get(name);
    }
    throw wrong(name, "a field of an object");
  }

  private static String asText(String name, Json value) throws IOException {
    if (value instanceof Json.Text text) {
      return text.value();
    }
    throw wrong(name, "a text");
  }

  private static long asNumber(String name, Json value) throws IOException {
    if (value instanceof Json.Num number) {
      return whole(name, number.value());
    }
    throw wrong(name, "a number");
  }

  private static long whole(String name, BigDecimal value) throws IOException {
    try {
      return value.longValueExact();
    } catch (ArithmeticException e) {
      throw new IOException("'" + name + "' is not a whole number", e);
    }
  }

  private static IOException wrong(String name, String expected) {
    return new IOException("'" + name + "' is not " + expected);
  }
}
