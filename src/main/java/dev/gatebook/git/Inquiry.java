package dev.gatebook.git;

import dev.gatebook.model.Citation;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Drift;
import dev.gatebook.model.LineRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known so far of one citation. */
final class Inquiry {
  private final Citation citation;
  private final VersionPair ends;
  private final CitedContent content;
  private Whereabouts whereabouts;
  private List<Commit> commits = List.of();
  private String caveat = "";
  private Optional<PathStep> lastStep = Optional.empty();

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

  /** Whether the content can be cited in a version; lines may not have been there. */
  boolean isIn(Version version) {
    return content.in(version).isWhole() == citation.isWhole();
  }

  /** Remembers the newest commit that touched it. */
  void lastTouched(PathStep step) {
    lastStep = Optional.of(step);
  }

  /** The commit after which it is nowhere to be seen. */
  Optional<PathStep> departure() {
    return whereabouts.kind() == Drift.Kind.GONE ? lastStep : Optional.empty();
  }

  /**
   * Goes on where it was found again: that commit moved it and did not remove it.
   *
   * @param there what the commit made of it
   * @param then what became of it after that commit
   */
  void continued(Drift there, Drift then) {
    List<Commit> all = new ArrayList<>(then.touchedBy());
    all.addAll(there.stale() ? commits : commits.subList(1, commits.size()));
    String moved = "it went to " + there.path() + " in " + commits.get(0).shortId();
    boolean touched = then.stale() || !all.isEmpty();
    Drift.Kind kind = touched && !then.stale() ? Drift.Kind.TOUCHED : then.kind();
    String path = kind == Drift.Kind.GONE ? citation.path() : then.path();
    whereabouts =
        Whereabouts.of(
                kind == Drift.Kind.FRESH ? Drift.Kind.SHIFTED : kind,
                path,
                moved + "; there " + then.because())
            .at(then.lines());
    commits = List.copyOf(all);
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
