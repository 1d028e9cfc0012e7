package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.Actor;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Who and when. */
final class ActorJson {
  private ActorJson() {}

  static Json write(Actor actor) {
    return Json.object().put("name", actor.name()).put("kind", actor.kind().key()).end();
  }

  static Actor read(JsonFields fields) throws IOException {
    return new Actor(
        fields.text("name"), Keys.read(Actor.Kind.class, Actor.Kind::key, fields.text("kind")));
  }

  static Optional<Actor> optional(JsonFields fields, String name) throws IOException {
    return fields.has(name) ? Optional.of(read(fields.object(name))) : Optional.empty();
  }

  static LocalDate day(String text) throws IOException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IOException("'" + text + "' is no day", e);
    }
  }

  static Optional<LocalDate> optionalDay(JsonFields fields, String name) throws IOException {
    return fields.has(name) ? Optional.of(day(fields.text(name))) : Optional.empty();
  }

  static Optional<String> optionalText(JsonFields fields, String name) throws IOException {
    return fields.has(name) ? Optional.of(fields.text(name)) : Optional.empty();
  }
}
