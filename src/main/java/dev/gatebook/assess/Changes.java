package dev.gatebook.assess;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Commit;
import dev.gatebook.model.FileChange;
import dev.gatebook.model.History;
import dev.gatebook.model.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * What changed between the two commits that an audit names.
 *
 * @param files how the files differ
 * @param commits how many commits lie between
 * @param sources both commits
 * @param because why it is not known; empty when it is
 */
record Changes(List<FileChange> files, long commits, List<SourceRef> sources, String because) {
  Changes {
    files = List.copyOf(files);
    sources = List.copyOf(sources);
  }

  /** Up to the audited commit, since the one that the audit names or that of the audit before. */
  static Changes of(Subject subject) {
    Optional<String> named = subject.source().statement().since();
    if (subject.commit().isEmpty()) {
      return unknown(Pin.of(subject).because());
    }
    Optional<Commit> older =
        named.isPresent()
            ? named.flatMap(subject.history()::resolve)
            : subject.previous().flatMap(Audit::commit);
    return older
        .map(from -> between(subject.history(), from, subject.commit().get()))
        .orElseGet(() -> unknown(named.map(r -> notFound(subject, r)).orElse(NOTHING_BEFORE)));
  }

  private static final String NOTHING_BEFORE =
      "no commit is known to count from; name one as `since`";

  private static String notFound(Subject subject, String revision) {
    return new Pin(Optional.of(revision), subject.history().state()).because();
  }

  private static Changes between(History history, Commit older, Commit newer) {
    History.Span span = history.between(older, newer);
    List<SourceRef> ends = List.of(SourceRef.of(older.shortId()), SourceRef.of(newer.shortId()));
    return new Changes(span.changes(), span.commits().size(), ends, span.because());
  }

  private static Changes unknown(String because) {
    return new Changes(List.of(), 0, List.of(), because);
  }

  /** Whether all of it is known. */
  boolean known() {
    return because.isEmpty();
  }

  /** The lines added to those files together. */
  long addedTo(List<String> paths) {
    return files.stream()
        .filter(file -> paths.contains(file.path()))
        .mapToLong(FileChange::added)
        .sum();
  }
}
