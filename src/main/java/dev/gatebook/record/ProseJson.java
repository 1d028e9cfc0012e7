package dev.gatebook.record;

import dev.gatebook.content.Markdown;
import dev.gatebook.json.Json;
import dev.gatebook.model.Prose;
import java.io.IOException;
import java.util.Optional;

/**
 * A text of an author as its Markdown. HTML is never written down: it is rendered again, so that a
 * changed file cannot bring markup to a page.
 */
final class ProseJson {
  private static final String LITERAL = "literal";

  private ProseJson() {}

  static Json write(Prose prose) {
    boolean rendered = prose.isEmpty() || Markdown.render(prose.markdown()).equals(prose);
    return rendered || !Prose.literal(prose.markdown()).equals(prose)
        ? Json.of(prose.markdown())
        : Json.object().put(LITERAL, prose.markdown()).end();
  }

  /** The text of that name; empty when absent. */
  static Prose read(JsonFields fields, String name) throws IOException {
    if (!fields.has(name)) {
      return Prose.EMPTY;
    }
    if (fields.isText(name)) {
      String markdown = fields.text(name);
      return markdown.isEmpty() ? Prose.EMPTY : Markdown.render(markdown);
    }
    return Prose.literal(fields.object(name).text(LITERAL));
  }

  /** Nothing for an empty text. */
  static Optional<Json> unlessEmpty(Prose prose) {
    return prose.equals(Prose.EMPTY) ? Optional.empty() : Optional.of(write(prose));
  }
}
