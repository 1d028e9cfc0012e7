package dev.gatebook.content;

import dev.gatebook.model.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads who says or does something. */
final class Actors {
  /** The words for the kinds. */
  static final List<String> KINDS =
      Arrays.stream(Actor.Kind.values()).map(Actor.Kind::key).toList();

  private Actors() {}

  /** A name is a person; a group of keys says what it is. */
  static Optional<Actor> parse(SourceText source, Node node) {
    if (node instanceof Node.Scalar) {
      return Form.scalar(node).map(name -> new Actor(name, Actor.Kind.PERSON));
    }
    Form form = Form.of(source, node);
    return form.maybe("name").map(name -> new Actor(name, kind(form.word("kind"))));
  }

  private static Actor.Kind kind(String word) {
    return Arrays.stream(Actor.Kind.values())
        .filter(kind -> kind.key().equals(word))
        .findFirst()
        .orElse(Actor.Kind.PERSON);
  }
}
