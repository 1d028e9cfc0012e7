package dev.gatebook.assess.rules;

import dev.gatebook.model.Field;
import dev.gatebook.model.Issue;
import dev.gatebook.model.LineRange;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Statement;
import dev.gatebook.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files that an audit names, and the names of files in its texts. */
final class Places {
  private static final Pattern LINES = Pattern.compile("(\\d{1,8})(?:-(\\d{1,8}))?");

  private Places() {}

  /** Every delivered file, in the order of its path. */
  static Set<String> delivered(Statement statement) {
    Set<String> files = new TreeSet<>();
    statement.deliverables().forEach(deliverable -> files.addAll(deliverable.files()));
    return files;
  }

  /** Every delivered file of which is said how it changed, in the order of its path. */
  static Set<String> changed(Statement statement) {
    Set<String> files = new TreeSet<>();
    statement.deliverables().stream()
        .filter(deliverable -> !deliverable.change().isEmpty())
        .forEach(deliverable -> files.addAll(deliverable.files()));
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

  static String withoutLines(String location) {
    int colon = location.indexOf(':');
    return colon < 0 ? location : location.substring(0, colon);
  }

  /** The lines that a place names after its path; none where it names no lines. */
  static List<LineRange> lines(String place) {
    return LINES
        .matcher(place.substring(withoutLines(place).length()))
        .results()
        .map(Places::range)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<LineRange> range(MatchResult lines) {
    int from = Integer.parseInt(lines.group(1));
    int to = lines.group(2) == null ? from : Integer.parseInt(lines.group(2));
    return from < 1 || to < from ? Optional.empty() : Optional.of(new LineRange(from, to));
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
