package dev.gatebook.content;

import dev.gatebook.content.Shape.Choice;
import dev.gatebook.content.Shape.Either;
import dev.gatebook.content.Shape.FigureTree;
import dev.gatebook.content.Shape.Group;
import dev.gatebook.content.Shape.KindOf;
import dev.gatebook.content.Shape.ListOf;
import dev.gatebook.content.Shape.MapOf;
import dev.gatebook.content.Shape.Named;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page that lists every key of a kind of file, made of the shape that the file is checked by.
 */
final class KeyReference {
  private final Map<String, Group> told = new LinkedHashMap<>();
  private final Deque<Group> next = new ArrayDeque<>();
  private final StringBuilder page = new StringBuilder();

  private KeyReference() {}

  /**
   * The page in Markdown: the file first, then every group of keys in the order of its first use.
   */
  static String page(String file, String schema, String intro, Group shape) {
    KeyReference reference = new KeyReference();
    reference
        .page
        .append("# Keys of `%s`\n\n%s\n\n".formatted(file, intro))
        .append(
            "This page is made of the shape that Gatebook checks the file by; editors read the same"
                + " as `schema/%s.schema.json` of every site.\n".formatted(schema));
    reference.told.put(shape.name(), shape);
    reference.next.add(shape);
    while (!reference.next.isEmpty()) {
      reference.section(reference.next.remove());
    }
    return reference.page.toString();
  }

  private void section(Group group) {
    page.append("\n## %s\n\n".formatted(capital(group.name())));
    page.append("| key | needed | takes | meaning |\n|---|---|---|---|\n");
    for (Key key : group.keys()) {
      String needed = key.required() ? "yes" : "no";
      page.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(key.name(), needed, takes(key.shape()), cell(key.about())));
    }
  }

  private String takes(Shape shape) {
    if (shape instanceof ListOf list) {
      String item = takes(list.item());
      return list.orOne() ? item + ", or a list of them" : "list: " + item;
    } else if (shape instanceof MapOf map) {
      return "own names, each with " + takes(map.value());
    } else if (shape instanceof FigureTree figures) {
      return "figures under own names, each " + takes(figures.leaf());
    } else if (shape instanceof Group group) {
      return linked(group);
    } else if (shape instanceof Either either) {
      return takes(either.text()) + ", or " + linked(either.group());
    } else if (shape instanceof KindOf kinds) {
      return "one of " + kinds.kinds().stream().map(this::linked).collect(Collectors.joining(", "));
    } else if (shape instanceof Named named) {
      return takes(named.shape().get());
    } else if (shape instanceof Choice choice) {
      return choice.words().stream().map(w -> "`" + w + "`").collect(Collectors.joining(", "));
    }
    return cell(shape.what());
  }

  /** A group is told once; the same name with other keys is told under a name of its own. */
  private String linked(Group group) {
    if (!told.containsKey(group.name())) {
      told.put(group.name(), group);
      next.add(group);
    }
    return "[%s](#%s)".formatted(cell(group.name()), anchor(group.name()));
  }

  /** The groups that were told, by name. */
  static Map<String, Group> groups(Group shape) {
    KeyReference reference = new KeyReference();
    reference.told.put(shape.name(), shape);
    reference.next.add(shape);
    while (!reference.next.isEmpty()) {
      reference.section(reference.next.remove());
    }
    return reference.told;
  }

  /** The keys of a group by name. */
  static List<String> keys(Group group) {
    return group.keys().stream().map(Key::name).toList();
  }

  private static String anchor(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static String cell(String words) {
    return words.replace("|", "\\|").replace("*", "\\*").replace("#", "\\#").replace("<", "\\<");
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
