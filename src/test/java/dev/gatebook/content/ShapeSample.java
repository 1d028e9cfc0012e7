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
import dev.gatebook.content.Shape.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Writes YAML that has every key of a shape, on one line, and lists those keys by their path. One
 * of them can be left out, or written in its other form.
 */
final class ShapeSample {
  /** Values that the readers look up elsewhere. */
  private static final Map<String, String> SPECIAL =
      Map.ofEntries(
          Map.entry("/schema", "1"),
          Map.entry("/projects", "[zebra, shop]"),
          Map.entry("/pages", "[start, guide]"),
          Map.entry("/theme/logo", "acme.svg"),
          Map.entry("/policy/trust", "verified"),
          Map.entry("/gate/policy/trust", "verified"),
          Map.entry("/tasks/status", "agreed"),
          Map.entry("/tasks/checks/status", "agreed"));

  private static final List<String> CANDIDATES =
      List.of(
          "39",
          "2026-03-31",
          "44-46",
          "https://ok.example/",
          ">= 70%",
          "= 7",
          "GB012",
          "src/A.java",
          "#0a559f",
          "ab".repeat(32));

  private final String leftOut;
  private final boolean shortForms;
  private final TreeSet<String> paths = new TreeSet<>();
  private final TreeSet<String> forms = new TreeSet<>();

  /**
   * A sample.
   *
   * @param leftOut path of the key that is not written; empty for none
   * @param shortForms whether a value that may be a text or a group is written as a text
   */
  ShapeSample(String leftOut, boolean shortForms) {
    this.leftOut = leftOut;
    this.shortForms = shortForms;
  }

  /** The YAML of a group. */
  String yaml(Group shape) {
    return group(shape, "") + "\n";
  }

  /** Every key that was written, by its path. */
  List<String> paths() {
    return List.copyOf(paths);
  }

  /** The keys whose value may be a text or a group. */
  List<String> twoForms() {
    return List.copyOf(forms);
  }

  private String group(Group shape, String path) {
    List<String> keys = new ArrayList<>();
    for (Key key : shape.keys()) {
      String here = path + "/" + key.name();
      paths.add(here);
      boolean out = here.equals(leftOut);
      if (!out || key.shape() instanceof Truth) {
        String value = SPECIAL.getOrDefault(here, value(key.shape(), here));
        keys.add(key.name() + ": " + (out ? "false" : value));
      }
    }
    return "{ " + String.join(", ", keys) + " }";
  }

  private String value(Shape shape, String path) {
    if (shape instanceof Lexical lexical) {
      return quoted(CANDIDATES.stream().filter(lexical.accepts()).findFirst().orElseThrow());
    } else if (shape instanceof Choice choice) {
      return choice.words().get(1);
    } else if (shape instanceof Truth) {
      return "true";
    } else if (shape instanceof ListOf list) {
      return list(list, path);
    } else if (shape instanceof MapOf map) {
      return "{ agreed: " + value(map.value(), path + "/*") + " }";
    } else if (shape instanceof FigureTree figures) {
      return "{ a: { b: " + value(figures.leaf(), path + "/*") + " } }";
    } else if (shape instanceof Group group) {
      return group(group, path);
    } else if (shape instanceof Either either) {
      forms.add(path);
      return shortForms ? value(either.text(), path) : group(either.group(), path);
    } else if (shape instanceof Named named) {
      return path.contains("/checks")
          ? value(plain(named), path)
          : value(named.shape().get(), path);
    }
    return quoted("text of " + path);
  }

  /** A shape that holds itself ends at its second level. */
  private static Group plain(Named named) {
    Group group = (Group) named.shape().get();
    return new Group(
        group.name(), group.keys().stream().filter(k -> !k.name().equals("checks")).toList());
  }

  private String list(ListOf list, String path) {
    if (list.item() instanceof KindOf kinds) {
      List<String> items =
          kinds.kinds().stream()
              .map(kind -> group(kind, path + "/" + kind.keys().get(0).name()))
              .toList();
      return "[ " + String.join(", ", items) + " ]";
    }
    return "[ " + value(list.item(), path) + " ]";
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
