package dev.gatebook.git;

import dev.gatebook.model.Citation;
import dev.gatebook.model.Drift;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Finds out what became of cited content: compares both ends, looks for what is lost in the other
 * files that changed, and walks the history for the commits that changed the rest.
 */
final class DriftSearch {
  private static final int MOST_DEPARTURES = 20;

  private final Allowance departures;
  private final RevWalk walk;
  private final ObjectReader reader;
  private final RevCommit from;
  private final RevCommit to;
  private final Contents contents;
  private final FileMovesOnce moves;

  DriftSearch(RevWalk walk, RevCommit from, RevCommit to) {
    this(walk, from, to, new Allowance(MOST_DEPARTURES));
  }

  /**
   * Looks at what lies between two commits.
   *
   * @param departures how often content may be followed from a commit in between, which takes a
   *     walk of its own
   */
  DriftSearch(RevWalk walk, RevCommit from, RevCommit to, Allowance departures) {
    this.departures = departures;
    this.walk = walk;
    this.reader = walk.getObjectReader();
    this.from = from;
    this.to = to;
    this.contents = new Contents(reader);
    this.moves = new FileMovesOnce(from, to, reader);
  }

  /** One answer for each citation, in their order. */
  List<Drift> of(List<Citation> citations) throws IOException {
    Map<Citation, Inquiry> inquiries = compare(citations);
    new TouchingCommits(walk, from, to).name(inquiries.values());
    new Departures(walk, to, departures).followUp(inquiries.values());
    return answers(citations, inquiries);
  }

  /** The same without the commits, from both ends alone. */
  List<Drift> ofEnds(List<Citation> citations) throws IOException {
    return answers(citations, compare(citations));
  }

  private Map<Citation, Inquiry> compare(List<Citation> citations) throws IOException {
    Map<String, VersionPair> ends = ends(citations);
    Map<Citation, Inquiry> inquiries = new LinkedHashMap<>();
    for (Citation citation : byPath(citations)) {
      if (FileAtCommit.pathInTree(citation.path()).isPresent()) {
        inquiries.put(citation, Inquiry.of(citation, ends(citation, ends), contents));
      }
    }
    new LostLines(contents, moves).lookFor(inquiries.values());
    return inquiries;
  }

  private static List<Drift> answers(List<Citation> citations, Map<Citation, Inquiry> inquiries) {
    return citations.stream().map(citation -> answer(citation, inquiries)).toList();
  }

  private static Drift answer(Citation citation, Map<Citation, Inquiry> inquiries) {
    return Optional.ofNullable(inquiries.get(citation))
        .map(Inquiry::answer)
        .orElseGet(
            () -> Drift.unknown(citation, "'" + citation.path() + "' is no path of a repository"));
  }

  /** What is said of a file is read and compared together. */
  private static List<Citation> byPath(List<Citation> citations) {
    return citations.stream().distinct().sorted(Comparator.comparing(Citation::path)).toList();
  }

  private Map<String, VersionPair> ends(List<Citation> citations) throws IOException {
    WantedPaths wanted = new WantedPaths(reader);
    citations.stream()
        .map(citation -> FileAtCommit.pathInTree(citation.path()))
        .flatMap(Optional::stream)
        .forEach(wanted::add);
    return wanted.in(from.getTree(), to.getTree());
  }

  private VersionPair ends(Citation citation, Map<String, VersionPair> all) throws IOException {
    String path = FileAtCommit.pathInTree(citation.path()).orElseThrow();
    VersionPair ends = all.getOrDefault(path, VersionPair.nowhere(path));
    return ends.same() || !ends.after().isAbsent()
        ? ends
        : new VersionPair(ends.before(), moves.get().renamed(path).orElse(ends.after()));
  }
}
