package dev.gatebook.content;

import dev.gatebook.model.Actor;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.SourceRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A group of keys, read by their types. What is missing, or is not what it should be, reads as
 * nothing: the shapes have already said so.
 */
record Form(SourceText source, Node.Entries keys) {

  /** The keys of a node; none when it is a text or a list. */
  static Form of(SourceText source, Node node) {
    return new Form(
        source,
        node instanceof Node.Entries entries ? entries : new Node.Entries(Map.of(), node.place()));
  }

  /** A group of a file that is not there. */
  static Form empty(String path) {
    return of(new SourceText(path, List.of()), new Node.Entries(Map.of(), Place.FILE));
  }

  /** A group at the same place without any key. */
  Form none() {
    return new Form(source, new Node.Entries(Map.of(), keys.place()));
  }

  /** Where the group starts. */
  SourceRef at() {
    return source.ref(keys.place());
  }

  /** The value of a key, if it has one. */
  Optional<Node> node(String key) {
    return keys.get(key).filter(n -> !(n instanceof Node.Scalar s && s.isNothing()));
  }

  /** A text as it stands. */
  Optional<String> maybe(String key) {
    return node(key).flatMap(Form::scalar);
  }

  /** A text as it stands, empty when there is none. */
  String word(String key) {
    return maybe(key).orElse("");
  }

  /** Texts as they stand; one is a list of one. */
  List<String> words(String key) {
    return items(key).flatMap(n -> scalar(n).stream()).toList();
  }

  /** A text in Markdown. */
  Prose prose(String key) {
    return maybe(key).map(Markdown::render).orElse(Prose.EMPTY);
  }

  /** Texts in Markdown; one is a list of one. */
  List<Prose> texts(String key) {
    return words(key).stream().map(Markdown::render).toList();
  }

  /** A day. */
  Optional<LocalDate> day(String key) {
    return maybe(key).flatMap(Days::parse);
  }

  /** A figure. */
  Optional<Quantity> quantity(String key) {
    return maybe(key).flatMap(Quantities::parse);
  }

  /** A plain number. */
  Optional<BigDecimal> number(String key) {
    return maybe(key).flatMap(Decimals::parse);
  }

  /** True or false. */
  Optional<Boolean> truth(String key) {
    return maybe(key).map("true"::equals);
  }

  /** Who it is: a name, or a name with its kind. */
  Optional<Actor> actor(String key) {
    return node(key).flatMap(n -> Actors.parse(source, n));
  }

  /** A group of keys. */
  Optional<Form> form(String key) {
    return node(key).filter(Node.Entries.class::isInstance).map(n -> of(source, n));
  }

  /** The items of a list; a single value is a list of one. */
  Stream<Node> items(String key) {
    return node(key).stream().flatMap(n -> n.items().stream());
  }

  /** A record for each item of a list. */
  <T> List<T> each(String key, Function<? super Form, ? extends T> read) {
    List<T> all = new ArrayList<>();
    items(key).forEach(item -> all.add(read.apply(of(source, item))));
    return all;
  }

  /** Names chosen by the author, with their values in order. */
  Map<String, Node.Entry> named(String key) {
    return form(key).map(f -> f.keys().all()).orElse(new LinkedHashMap<>());
  }

  /** Where each key stands, by its name behind a prefix. */
  Map<String, SourceRef> places(String prefix) {
    Map<String, SourceRef> places = new LinkedHashMap<>();
    keys.all().forEach((key, entry) -> places.put(prefix + key, source.ref(entry.keyPlace())));
    return places;
  }

  /** The text of a node, if it is one. */
  static Optional<String> scalar(Node node) {
    return node instanceof Node.Scalar scalar && !scalar.isNothing()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }
}
