package dev.gatebook.artifact.read;

import dev.gatebook.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A part of a JSON file that may be anything; what is not as expected is not there. */
public record JsonPart(Json json) {
  public static final JsonPart NOTHING = new JsonPart(Json.NULL);

  /** The member reached by these names. */
  public JsonPart at(String... names) {
    Json here = json;
    for (String name : names) {
      here = here instanceof Json.Obj object ? object.get(name).orElse(Json.NULL) : Json.NULL;
    }
    return new JsonPart(here);
  }

  /** The first item of a list. */
  public JsonPart first() {
    return json instanceof Json.Arr array && !array.items().isEmpty()
        ? new JsonPart(array.items().get(0))
        : NOTHING;
  }

  public List<JsonPart> items() {
    return json instanceof Json.Arr array
        ? array.items().stream().map(JsonPart::new).toList()
        : List.of();
  }

  /** The names of its members, in their order. */
  public List<String> names() {
    return json instanceof Json.Obj object ? List.copyOf(object.fields().keySet()) : List.of();
  }

  public Optional<String> text() {
    return json instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
  }

  /** The text of a member. */
  public Optional<String> text(String name) {
    return at(name).text();
  }

  public Optional<BigDecimal> number() {
    return json instanceof Json.Num number ? Optional.of(number.value()) : Optional.empty();
  }

  /** A whole number of a member; empty when it is none that counts anything. */
  public Optional<Integer> count(String name) {
    return at(name).whole();
  }

  /** A whole number; empty when it is none that counts anything. */
  public Optional<Integer> whole() {
    return number()
        .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
        .map(BigDecimal::intValue);
  }

  public boolean isNothing() {
    return json instanceof Json.Null;
  }

  public boolean isObject() {
    return json instanceof Json.Obj;
  }

  public boolean isList() {
    return json instanceof Json.Arr;
  }

  public boolean isTruth() {
    return json instanceof Json.Bool;
  }

  public boolean isTrue() {
    return json instanceof Json.Bool bool && bool.value();
  }

  public boolean isFalse() {
    return json instanceof Json.Bool bool && !bool.value();
  }

  /** A text or a number as words. */
  public String words() {
    return text().or(() -> number().map(BigDecimal::toPlainString)).orElse("");
  }

  /** A text or a number of a member as words. */
  public String words(String name) {
    return at(name).words();
  }
}
