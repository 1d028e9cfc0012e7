package dev.gatebook.git;

import dev.gatebook.git.Contents.Content;
import dev.gatebook.model.LineRange;
import java.util.List;
import java.util.stream.Collectors;

/** Words the answers about cited content. */
final class CitedWords {
  private CitedWords() {}

  /** Why a version has no text. */
  static String noText(Version version, Contents contents) {
    Content content = contents.of(version);
    if (content instanceof Content.Unread unread) {
      return unread.because();
    }
    return content instanceof Content.Other other
        ? version.path() + " is " + other.what()
        : version.path() + " is a text";
  }

  /** Such as {@code line 4} and {@code lines 4-9, 12}. */
  static String lines(List<LineRange> ranges) {
    boolean one = ranges.size() == 1 && ranges.get(0).count() == 1;
    return (one ? "line " : "lines ")
        + ranges.stream().map(LineRange::toString).collect(Collectors.joining(", "));
  }

  /** The lines and what became of them, in the singular or in the plural. */
  static String lines(List<LineRange> ranges, String one, String more) {
    String lines = lines(ranges);
    return lines + " " + (lines.startsWith("line ") ? one : more);
  }
}
