package dev.gatebook.content;

import dev.gatebook.content.Shape.Choice;
import dev.gatebook.content.Shape.Either;
import dev.gatebook.content.Shape.FigureTree;
import dev.gatebook.content.Shape.Group;
import dev.gatebook.content.Shape.KindOf;
import dev.gatebook.content.Shape.Lexical;
import dev.gatebook.content.Shape.ListOf;
import dev.gatebook.content.Shape.MapOf;
import dev.gatebook.content.Shape.Named;
import dev.gatebook.content.Shape.Text;
import dev.gatebook.content.Shape.Truth;
import java.util.List;

/** Holds a file against its shape and says everything that differs. */
final class ShapeCheck {
  private final SourceText source;
  private final Problems problems;

  ShapeCheck(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Checks a value and all that is below it. */
  void check(Node node, Shape shape) {
    if (shape instanceof Text) {
      text(node, shape);
    } else if (shape instanceof Lexical lexical) {
      lexical(node, lexical);
    } else if (shape instanceof Choice choice) {
      choice(node, choice);
    } else if (shape instanceof Truth) {
      truth(node, shape);
    } else if (shape instanceof ListOf list) {
      list(node, list);
    } else if (shape instanceof MapOf map) {
      map(node, map);
    } else if (shape instanceof FigureTree figures) {
      figures(node, figures);
    } else if (shape instanceof Group group) {
      group(node, group);
    } else if (shape instanceof Either either) {
      either(node, either);
    } else if (shape instanceof KindOf kinds) {
      kind(node, kinds);
    } else if (shape instanceof Named named) {
      check(node, named.shape().get());
    }
  }

  private boolean text(Node node, Shape shape) {
    if (node instanceof Node.Scalar scalar) {
      if (scalar.isNothing()) {
        error(
            ContentRule.EMPTY_VALUE,
            node,
            "there is no value",
            "write " + shape.what() + ", or delete the key");
      }
      return !scalar.isNothing();
    }
    wrong(node, shape);
    return false;
  }

  private void lexical(Node node, Lexical shape) {
    if (text(node, shape) && !shape.accepts().test(written(node))) {
      error(
          shape.rule(),
          node,
          "'" + written(node) + "' is not " + shape.name(),
          "expected " + shape.what());
    }
  }

  private void choice(Node node, Choice shape) {
    if (text(node, shape) && !shape.words().contains(written(node))) {
      error(
          ContentRule.UNKNOWN_WORD,
          node,
          "'" + written(node) + "' is not " + shape.what(),
          NearestWord.ask(written(node), shape.words(), "write one of these words"));
    }
  }

  private void truth(Node node, Shape shape) {
    if (text(node, shape) && !written(node).equals("true") && !written(node).equals("false")) {
      error(
          ContentRule.WRONG_TYPE,
          node,
          "'" + written(node) + "' is neither true nor false",
          "expected true or false");
    }
  }

  private void either(Node node, Either shape) {
    if (node instanceof Node.Items) {
      wrong(node, shape);
    } else {
      check(node, node instanceof Node.Entries ? shape.group() : shape.text());
    }
  }

  private void list(Node node, ListOf shape) {
    if (node instanceof Node.Items items) {
      items.all().forEach(item -> check(item, shape.item()));
    } else if (shape.orOne()) {
      check(node, shape.item());
    } else {
      wrong(node, shape);
    }
  }

  private void map(Node node, MapOf shape) {
    if (node instanceof Node.Entries entries) {
      entries.all().values().forEach(entry -> check(entry.value(), shape.value()));
    } else {
      wrong(node, shape);
    }
  }

  private void figures(Node node, FigureTree shape) {
    if (!(node instanceof Node.Entries entries)) {
      wrong(node, shape);
      return;
    }
    for (Node.Entry entry : entries.all().values()) {
      boolean nested = entry.value() instanceof Node.Entries inner && inner.get("value").isEmpty();
      check(entry.value(), nested ? shape : shape.leaf());
    }
  }

  private void kind(Node node, KindOf shape) {
    if (!(node instanceof Node.Entries entries)) {
      wrong(node, shape);
      return;
    }
    List<Group> kinds =
        shape.kinds().stream()
            .filter(k -> entries.all().containsKey(k.keys().get(0).name()))
            .toList();
    String known = String.join(", ", shape.words());
    if (kinds.size() == 1) {
      group(node, kinds.get(0));
    } else if (kinds.isEmpty()) {
      String mend =
          entries.all().keySet().stream()
              .flatMap(key -> NearestWord.of(key, shape.words()).stream())
              .findFirst()
              .map(word -> "did you mean '" + word + "'?")
              .orElse("expected one of " + known);
      error(ContentRule.EVIDENCE_KIND, node, shape.name() + " names no kind", mend);
    } else {
      entries.all().values().stream()
          .filter(entry -> shape.words().contains(entry.key()))
          .skip(1)
          .forEach(entry -> second(entry, shape));
    }
  }

  private void second(Node.Entry entry, KindOf shape) {
    at(
        ContentRule.EVIDENCE_KIND,
        entry.keyPlace(),
        shape.name() + " names a second kind, '" + entry.key() + "'",
        "make it an item of its own");
  }

  private void group(Node node, Group shape) {
    if (!(node instanceof Node.Entries entries)) {
      wrong(node, shape);
      return;
    }
    List<String> known = shape.keys().stream().map(Key::name).toList();
    for (Node.Entry entry : entries.all().values()) {
      if (!known.contains(entry.key())) {
        String all = "known keys: " + String.join(", ", known);
        at(
            ContentRule.UNKNOWN_KEY,
            entry.keyPlace(),
            "unknown key '" + entry.key() + "' in " + shape.name(),
            NearestWord.ask(entry.key(), known, all));
      }
    }
    shape.keys().forEach(key -> key(entries, key, shape));
    TwinKeys.in(entries, shape).forEach(entry -> twin(entry, shape));
  }

  private void twin(Node.Entry entry, Group shape) {
    String one = entry.key().substring(0, entry.key().length() - 1);
    at(
        ContentRule.DUPLICATE_KEY,
        entry.keyPlace(),
        shape.name() + " has both '" + one + "' and '" + entry.key() + "'",
        "keep one of the two");
  }

  private void key(Node.Entries entries, Key key, Group shape) {
    entries.get(key.name()).ifPresent(value -> check(value, key.shape()));
    if (key.required() && !entries.all().containsKey(key.name())) {
      at(
          ContentRule.MISSING_KEY,
          entries.place(),
          shape.name() + " has no '" + key.name() + "'",
          "add '" + key.name() + ": …', " + key.shape().what());
    }
  }

  private static String written(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  private void wrong(Node node, Shape shape) {
    error(
        ContentRule.WRONG_TYPE,
        node,
        node.what() + " stands where " + shape.name() + " is expected",
        "write " + shape.what());
  }

  private void error(ContentRule rule, Node node, String message, String mend) {
    at(rule, node.place(), message, mend);
  }

  private void at(ContentRule rule, Place place, String message, String mend) {
    problems.add(source.error(rule, place, message, mend));
  }
}
