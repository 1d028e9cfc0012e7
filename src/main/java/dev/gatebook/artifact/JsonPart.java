package dev.gatebook.artifact;

import dev.gatebook.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A part of a JSON file that may be anything; what is not as expected is not there. */
record JsonPart(Json json) {
  static final JsonPart NOTHING = new JsonPart(Json.NULL);

  /** The member reached by these names. */
  JsonPart at(String... names) {
    Json here = json;
    for (String name : names) {
      here = here instanceof Json.Obj object ? object.get(name).orElse(Json.NULL) : Json.NULL;
    }
    return new JsonPart(here);
  }

  /** The first item of a list. */
  JsonPart first() {
    return json instanceof Json.Arr array && !array.items().isEmpty()
        ? new JsonPart(array.items().get(0))
        : NOTHING;
  }

  List<JsonPart> items() {
    return json instanceof Json.Arr array
        ? array.items().stream().map(JsonPart::new).toList()
        : List.of();
  }

  /** The names of its members, in their order. */
  List<String> names() {
    return json instanceof Json.Obj object ? List.copyOf(object.fields().keySet()) : List.of();
  }

  Optional<String> text() {
    return json instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
  }

  /** The text of a member. */
  Optional<String> text(String name) {
    return at(name).text();
  }

  Optional<BigDecimal> number() {
    return json instanceof Json.Num number ? Optional.of(number.value()) : Optional.empty();
  }

  /** A whole number of a member; empty when it is none that counts anything. */
  Optional<Integer> count(String name) {
    return at(name)
        .number()
        .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
        .map(BigDecimal::intValue);
  }

  boolean isNothing() {
    return json instanceof Json.Null;
  }

  boolean isObject() {
    return json instanceof Json.Obj;
  }

  boolean isList() {
    return json instanceof Json.Arr;
  }

  boolean isTruth() {
    return json instanceof Json.Bool;
  }

  boolean isFalse() {
    return json instanceof Json.Bool bool && !bool.value();
  }

  /** A text or a number as words. */
  String words() {
    return text().or(() -> number().map(BigDecimal::toPlainString)).orElse("");
  }

  /** A text or a number of a member as words. */
  String words(String name) {
    return at(name).words();
  }
}
