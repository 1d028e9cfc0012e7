package dev.gatebook.assess;

import dev.gatebook.model.LineRange;
import java.util.List;
import java.util.stream.Collectors;

/** A text in lines; the end of the last line starts no further one. */
record Lines(List<String> all) {
  Lines {
    all = List.copyOf(all);
  }

  static Lines of(String text) {
    return new Lines(text.lines().toList());
  }

  int count() {
    return all.size();
  }

  /** The text of those lines, or all of it when none are named; every range must lie within. */
  String in(List<LineRange> ranges) {
    return ranges.isEmpty()
        ? String.join("\n", all)
        : ranges.stream()
            .map(range -> String.join("\n", all.subList(range.from() - 1, range.to())))
            .collect(Collectors.joining("\n"));
  }
}
