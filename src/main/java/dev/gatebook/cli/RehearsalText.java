package dev.gatebook.cli;

import dev.gatebook.app.BuildSite.Rehearsed;
import dev.gatebook.app.BuildSite.Thinned;
import dev.gatebook.publish.SiteDifference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The words of a build that writes nothing, and of what any build thins. */
final class RehearsalText {
  private RehearsalText() {}

  static List<String> lines(Rehearsed found, Path output) {
    List<String> lines = new ArrayList<>();
    if (found.difference().isEmpty()) {
      return List.of("Nothing would be written: the content is invalid.");
    }
    SiteDifference difference = found.difference().get();
    difference.written().forEach(path -> lines.add("write   " + Visible.of(path)));
    difference.removed().forEach(path -> lines.add("remove  " + Visible.of(path)));
    for (Thinned thinned : found.thinned()) {
      thinned
          .audits()
          .forEach(id -> lines.add("short   " + Visible.of(thinned.project() + " " + id)));
    }
    lines.add(
        Visible.of(output.toString())
            + ": "
            + difference.written().size()
            + " would be written, "
            + difference.unchanged()
            + " unchanged, "
            + difference.removed().size()
            + " removed; nothing was written");
    lines.addAll(thinned(found.thinned()));
    return lines;
  }

  /** How many audits are published in short, so that it is never silent. */
  static List<String> thinned(List<Thinned> all) {
    return all.stream()
        .map(
            one ->
                "  "
                    + Visible.of(one.project())
                    + ": "
                    + one.audits().size()
                    + " of "
                    + one.of()
                    + (one.of() == 1 ? " audit" : " audits")
                    + " in short by its retention; all records stay")
        .toList();
  }
}
