package dev.gatebook.git;

import dev.gatebook.model.Citation;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Drift;
import dev.gatebook.model.LineRange;
import java.util.List;
import java.util.Map;

/** What is known so far of one citation. */
final class Inquiry {
  private final Citation citation;
  private final VersionPair ends;
  private final CitedContent content;
  private Whereabouts whereabouts;
  private List<Commit> commits = List.of();
  private String caveat = "";

  private Inquiry(
      Citation citation, VersionPair ends, CitedContent content, Whereabouts whereabouts) {
    this.citation = citation;
    this.ends = ends;
    this.content = content;
    this.whereabouts = whereabouts;
  }

  /** Compares what is cited at both ends. */
  static Inquiry of(Citation citation, VersionPair ends, Contents contents) {
    CitedContent content = CitedContent.of(citation, ends, contents);
    return new Inquiry(
        citation, ends, content, ends.same() ? same(citation, ends) : content.compare(Map.of()));
  }

  /** Nothing is read where the object is the same. */
  private static Whereabouts same(Citation citation, VersionPair ends) {
    String path = ends.after().path();
    if (!ends.after().isAbsent()) {
      return Whereabouts.of(Drift.Kind.FRESH, path, "the file is the same").at(citation.lines());
    }
    Drift.Kind kind = citation.isWhole() ? Drift.Kind.FRESH : Drift.Kind.UNKNOWN;
    return Whereabouts.of(kind, path, "there is no such file in either commit");
  }

  VersionPair ends() {
    return ends;
  }

  CitedContent content() {
    return content;
  }

  /** Lines of the older file that may be elsewhere. */
  List<LineRange> lost() {
    return whereabouts.lost();
  }

  /** Whether the file is the same at both ends. */
  boolean same() {
    return ends.same() && !ends.after().isAbsent();
  }

  /** Whether commits are to be named. */
  boolean stale() {
    return whereabouts.kind() == Drift.Kind.TOUCHED || whereabouts.kind() == Drift.Kind.GONE;
  }

  void found(Map<LineRange, Spot> moved) {
    whereabouts = content.compare(moved);
  }

  /**
   * Names commits.
   *
   * @param missing why these may not be all
   */
  void touchedBy(List<Commit> newestFirst, String missing) {
    commits = newestFirst;
    caveat = missing;
  }

  Drift answer() {
    return new Drift(
        citation, whereabouts.kind(), whereabouts.path(), whereabouts.lines(), commits, sentence());
  }

  private String sentence() {
    String said = whereabouts.because();
    String because = stale() || commits.isEmpty() ? said : "the file was changed and changed back";
    return caveat.isEmpty() ? because : because + "; " + caveat;
  }
}
