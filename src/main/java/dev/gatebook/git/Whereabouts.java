package dev.gatebook.git;

import dev.gatebook.model.Drift;
import dev.gatebook.model.LineRange;
import java.util.List;

/**
 * What comparing two commits shows of a citation.
 *
 * @param path where it is in the newer commit
 * @param because one sentence without its end
 * @param lost lines of the older file that are not in the newer one and may be elsewhere
 */
record Whereabouts(
    Drift.Kind kind, String path, List<LineRange> lines, String because, List<LineRange> lost) {
  Whereabouts {
    lines = List.copyOf(lines);
    lost = List.copyOf(lost);
  }

  static Whereabouts of(Drift.Kind kind, String path, String because) {
    return new Whereabouts(kind, path, List.of(), because, List.of());
  }

  Whereabouts at(List<LineRange> where) {
    return new Whereabouts(kind, path, where, because, lost);
  }

  Whereabouts losing(List<LineRange> what) {
    return new Whereabouts(kind, path, lines, because, what);
  }
}
