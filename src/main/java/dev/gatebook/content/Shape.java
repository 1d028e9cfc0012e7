package dev.gatebook.content;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What a value must be. The shapes are data: the check of a file and the JSON Schema of its kind
 * are both made of them, so that they cannot differ.
 */
sealed interface Shape {
  /** What is expected, for messages: "a text", "a day such as 2026-03-31". */
  String what();

  /** The same in short: "a text", "a day". */
  default String name() {
    return what();
  }

  /** Any text. */
  record Text(String what) implements Shape {}

  /**
   * A text of a certain form.
   *
   * @param pattern regular expression for the schema, anchored
   * @param accepts whether a text is one
   * @param rule what is broken when it is not
   */
  record Lexical(String what, String pattern, Predicate<String> accepts, ContentRule rule)
      implements Shape {
    private static final String EXAMPLES = " such as ";

    @Override
    public String name() {
      int end = what.indexOf(EXAMPLES);
      String name = end < 0 ? what : what.substring(0, end);
      return name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
    }
  }

  /** One of a few words. */
  record Choice(List<String> words) implements Shape {
    public Choice {
      words = List.copyOf(words);
    }

    @Override
    public String what() {
      return "one of " + String.join(", ", words);
    }
  }

  /** {@code true} or {@code false}. */
  record Truth() implements Shape {
    @Override
    public String what() {
      return "true or false";
    }
  }

  /** A list; with {@code orOne} a single item stands for a list of one. */
  record ListOf(Shape item, boolean orOne) implements Shape {
    @Override
    public String what() {
      return "a list";
    }
  }

  /** Names of the author's own with values of one shape. */
  record MapOf(Shape value) implements Shape {
    @Override
    public String what() {
      return "names with values";
    }
  }

  /** Figures under nested names of the author's own. */
  record FigureTree(Shape leaf) implements Shape {
    @Override
    public String what() {
      return "names with figures";
    }
  }

  /**
   * A group of known keys.
   *
   * @param name what the group is, with its article: "a task"
   */
  record Group(String name, List<Key> keys) implements Shape {
    public Group {
      keys = List.copyOf(keys);
    }

    static Group of(String name, Key... keys) {
      return new Group(name, Arrays.asList(keys));
    }

    @Override
    public String what() {
      return name + " as a group of keys";
    }
  }

  /** A text, or a group of keys that says more. */
  record Either(Shape text, Group group) implements Shape {
    @Override
    public String what() {
      return text.what() + ", or " + group.what();
    }

    @Override
    public String name() {
      return text.name() + " or " + group.name();
    }
  }

  /** A group that is of the kind of which it has the key. */
  record KindOf(String name, List<Group> kinds) implements Shape {
    public KindOf {
      kinds = List.copyOf(kinds);
    }

    @Override
    public String what() {
      return name + " as a group of keys";
    }

    /** The keys that say the kind: the first of each group. */
    List<String> words() {
      return kinds.stream().map(kind -> kind.keys().get(0).name()).toList();
    }
  }

  /** A shape that holds itself, by name. */
  record Named(String definition, Supplier<Shape> shape) implements Shape {
    @Override
    public String what() {
      return shape.get().what();
    }

    @Override
    public String name() {
      return shape.get().name();
    }
  }
}
