package dev.gatebook.content;

import dev.gatebook.model.Problem;
import dev.gatebook.model.Severity;
import dev.gatebook.model.SourceRef;
import java.util.List;

/** The lines of a file that was read: makes places and problems that show their line. */
record SourceText(String path, List<String> lines) {
  private static final int LONGEST_EXCERPT = 160;

  SourceText {
    lines = List.copyOf(lines);
  }

  /** The text of a file. */
  static SourceText of(String path, String text) {
    return new SourceText(path, text.lines().toList());
  }

  /** The place for the model. */
  SourceRef ref(Place place) {
    return new SourceRef(path, place.line(), place.column());
  }

  /** An error at that place. */
  Problem error(ContentRule rule, Place at, String message, String mend) {
    return problem(Severity.ERROR, rule, at, new Words(message, mend));
  }

  /** A warning at that place. */
  Problem warning(ContentRule rule, Place at, String message, String mend) {
    return problem(Severity.WARNING, rule, at, new Words(message, mend));
  }

  private record Words(String message, String mend) {}

  private Problem problem(Severity severity, ContentRule rule, Place at, Words words) {
    String excerpt = excerpt(at);
    int room = Math.max(1, excerpt.length() - at.column() + 1);
    int length = excerpt.isEmpty() ? 1 : Math.min(at.length(), room);
    return new Problem(
        severity, rule.code(), words.message(), ref(at), excerpt, length, words.mend());
  }

  private String excerpt(Place at) {
    boolean shown = at.line() >= 1 && at.line() <= lines.size() && at.column() <= LONGEST_EXCERPT;
    String line = shown ? lines.get(at.line() - 1) : "";
    return line.length() > LONGEST_EXCERPT ? line.substring(0, LONGEST_EXCERPT) + "…" : line;
  }
}
