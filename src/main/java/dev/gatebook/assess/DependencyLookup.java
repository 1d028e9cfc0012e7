package dev.gatebook.assess;

import dev.gatebook.assess.manifest.Allowed;
import dev.gatebook.assess.manifest.Manifest;
import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.History;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Verdict;
import dev.gatebook.model.VersionBound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up a dependency in the manifests at the audit's commit. */
record DependencyLookup(Subject subject) {
  Answer answer(Evidence.Dependency wanted) {
    return subject
        .commit()
        .map(commit -> at(commit, wanted))
        .orElseGet(() -> Answer.unavailable(expected(wanted), Pin.of(subject).because()));
  }

  private Answer at(Commit commit, Evidence.Dependency wanted) {
    List<String> paths = new ArrayList<>(wanted.manifest().map(List::of).orElse(Manifest.USUAL));
    List<Entry> entries = new ArrayList<>();
    List<String> read = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      String path = paths.get(i);
      History.Lookup found = subject.history().file(commit, path);
      if (found instanceof History.Lookup.Unknown unknown) {
        return Answer.unavailable(expected(wanted), unknown.because());
      }
      text(found)
          .ifPresent(
              text -> {
                read.add(path);
                entries.addAll(entries(path, text, wanted.name()));
                included(path, text).filter(more -> !paths.contains(more)).forEach(paths::add);
              });
    }
    return judge(wanted, read, entries).from(places(commit, entries));
  }

  /** The files that a manifest takes requirements from, from the root of the repository. */
  private static Stream<String> included(String path, String text) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return Manifest.read(path, text).stream()
        .flatMap(manifest -> manifest.elsewhere().stream())
        .filter(other -> !other.contains("..") && !other.contains(":") && !other.startsWith("/"))
        .map(other -> folder + (other.startsWith("./") ? other.substring(2) : other));
  }

  private static Optional<String> text(History.Lookup found) {
    return found instanceof History.Lookup.Found file ? file.text() : Optional.empty();
  }

  private static List<Entry> entries(String path, String text, String name) {
    return Manifest.read(path, text).stream()
        .flatMap(manifest -> manifest.of(name).stream())
        .map(allowed -> new Entry(path, line(text, name), allowed))
        .toList();
  }

  private static int line(String text, String name) {
    String last = name.substring(name.indexOf(':') + 1);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(last)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Answer judge(Evidence.Dependency wanted, List<String> read, List<Entry> entries) {
    String name = "`" + wanted.name() + "`";
    String expected = expected(wanted);
    if (entries.isEmpty()) {
      String where = wanted.manifest().orElse("one of the usual manifests");
      String because =
          read.isEmpty()
              ? "there is no " + where + " at the commit"
              : name + " does not stand in " + Phrase.list(read);
      return Answer.of(Verdict.MISSING, expected, "absent", because);
    }
    String observed = entries.stream().map(Entry::words).collect(Collectors.joining(", "));
    String because = observed + " for " + name;
    return wanted
        .version()
        .map(
            bound ->
                judge(bound, entries, Answer.of(Verdict.VERIFIED, expected, observed, because)))
        .orElseGet(() -> Answer.of(Verdict.VERIFIED, expected, observed, because));
  }

  private static Answer judge(VersionBound bound, List<Entry> entries, Answer held) {
    String where = " where " + bound + " was expected";
    if (entries.stream().anyMatch(e -> !e.allowed().isStated())) {
      String because = held.because() + ", so that " + bound + " is not shown";
      return Answer.of(Verdict.MISSING, held.expected(), held.observed(), because);
    }
    return entries.stream().allMatch(e -> e.allowed().allWithin(bound))
        ? Answer.of(
            Verdict.VERIFIED,
            held.expected(),
            held.observed(),
            held.because() + ", asked for: " + bound)
        : Answer.of(
            Verdict.CONTRADICTED,
            held.expected(),
            held.observed(),
            held.because() + where + also(entries));
  }

  /** A range that lies partly within the bound is no floor, though a lock file may be stricter. */
  private static String also(List<Entry> entries) {
    return entries.stream().anyMatch(e -> !e.allowed().isPinned())
        ? "; which version is installed is not known, as no lock file is read"
        : "";
  }

  private static String expected(Evidence.Dependency wanted) {
    return wanted.version().map(VersionBound::toString).orElse("named");
  }

  private static List<SourceRef> places(Commit commit, List<Entry> entries) {
    return entries.stream()
        .map(e -> new SourceRef(commit.shortId() + ":" + e.path(), e.line(), 0))
        .distinct()
        .toList();
  }

  private record Entry(String path, int line, Allowed allowed) {
    String words() {
      String written = allowed.written().isEmpty() ? "no version" : allowed.written();
      return path + " says " + written;
    }
  }
}
