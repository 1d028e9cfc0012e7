package dev.gatebook.assess.rules;

import dev.gatebook.model.Field;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Statement;
import dev.gatebook.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files that an audit names, and the names of files in its texts. */
final class Places {
  private Places() {}

  /** Every delivered file, in the order of its path. */
  static Set<String> delivered(Statement statement) {
    Set<String> files = new TreeSet<>();
    statement.deliverables().forEach(deliverable -> files.addAll(deliverable.files()));
    return files;
  }

  /** Where an issue lies, without lines. */
  static Stream<String> files(Issue issue) {
    return issue.locations().stream().map(Places::withoutLines);
  }

  /** The last part of a path. */
  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Names of files in code spans of these texts. */
  static List<String> names(Prose... texts) {
    return Stream.of(texts)
        .flatMap(text -> spans(text.markdown()).stream())
        .map(span -> name(withoutLines(span)))
        .filter(name -> name.lastIndexOf('.') > 0)
        .distinct()
        .toList();
  }

  /** Names of the files that a task cites or that its fields name. */
  static List<String> names(Task task) {
    Prose[] fields = task.fields().stream().map(Field::value).toArray(Prose[]::new);
    return Stream.concat(Evidences.files(task).map(Places::name), names(fields).stream())
        .distinct()
        .toList();
  }

  /** Everything that is said of an issue. */
  static String text(Issue issue) {
    return Stream.of(
            issue.id(),
            issue.title().plain(),
            issue.symptoms().plain(),
            issue.cause().plain(),
            issue.impact().plain(),
            String.join(" ", issue.locations()))
        .collect(Collectors.joining(" "));
  }

  private static String withoutLines(String location) {
    int colon = location.indexOf(':');
    return colon < 0 ? location : location.substring(0, colon);
  }

  private static List<String> spans(String markdown) {
    String[] parts = markdown.split("`", -1);
    List<String> spans = new ArrayList<>();
    for (int i = 1; i < parts.length; i += 2) {
      spans.add(parts[i]);
    }
    return spans;
  }
}
