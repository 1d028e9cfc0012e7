package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.ReportedPath;
import java.math.BigDecimal;
import java.util.List;

/** A feature in the JSON of Cucumber or behave. */
record CucumberFeature(JsonPart json) {
  private static final BigDecimal NANOSECONDS = new BigDecimal("0.000001");
  private static final BigDecimal SECONDS = BigDecimal.valueOf(1000);

  boolean isOne() {
    return json.at("elements").isList() || json.text("name").isPresent();
  }

  /** behave writes a place and a status, where Cucumber writes the address of the file. */
  boolean isOfBehave() {
    return json.text("uri").isEmpty() && json.text("location").isPresent();
  }

  /** How many milliseconds a figure of a duration stands for. */
  BigDecimal unit() {
    return isOfBehave() ? SECONDS : NANOSECONDS;
  }

  String name() {
    return json.words("name");
  }

  /** The file, without the line that behave writes behind it. */
  String path() {
    String place = json.text("uri").or(() -> json.text("location")).orElse("");
    String bare = place.startsWith("file:") ? place.substring("file:".length()) : place;
    int colon = bare.lastIndexOf(':');
    boolean line = colon > 1 && bare.substring(colon + 1).chars().allMatch(Character::isDigit);
    return bare.isBlank() ? "" : ReportedPath.of(line ? bare.substring(0, colon) : bare);
  }

  List<JsonPart> elements() {
    return json.at("elements").items();
  }

  List<String> tags() {
    return tags(json);
  }

  /** The tags of a part without their sign; objects for Cucumber, words for behave. */
  static List<String> tags(JsonPart part) {
    return part.at("tags").items().stream()
        .map(tag -> tag.isObject() ? tag.words("name") : tag.words())
        .map(tag -> tag.startsWith("@") ? tag.substring(1) : tag)
        .toList();
  }
}
