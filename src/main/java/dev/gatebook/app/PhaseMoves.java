package dev.gatebook.app;

import dev.gatebook.content.ContentLoader;
import dev.gatebook.diff.Chronicle.Entry;
import dev.gatebook.model.FolderChange;
import dev.gatebook.model.FolderChange.Edit;
import dev.gatebook.model.Phase;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Follows phases whose files were renamed: a commit takes one file away and adds another one that
 * has at least half of its tasks. What was told of the phase before is told under its new id.
 */
final class PhaseMoves {
  private final Predicate<String> isPhase;
  private final Map<String, String> renamed = new TreeMap<>();

  /**
   * Nothing was renamed yet.
   *
   * @param isPhase whether a path is that of a phase
   */
  PhaseMoves(Predicate<String> isPhase) {
    this.isPhase = isPhase;
  }

  /** The id that each renamed phase has now, by the ids that it had. */
  Map<String, String> renamed() {
    return renamed;
  }

  /** The edits of a commit, with one edit for the two of a rename. */
  List<Edit> joined(FolderChange change) {
    List<Edit> gone = phases(change, edit -> edit.after().isEmpty());
    List<Edit> come = new ArrayList<>(phases(change, edit -> edit.before().isEmpty()));
    List<Edit> edits = new ArrayList<>(change.files());
    for (Edit old : gone) {
      best(old, come)
          .ifPresent(
              to -> {
                come.remove(to);
                edits.remove(old);
                edits.set(edits.indexOf(to), new Edit(to.path(), old.before(), to.after()));
              });
    }
    return edits;
  }

  private List<Edit> phases(FolderChange change, Predicate<Edit> side) {
    return change.files().stream().filter(e -> isPhase.test(e.path())).filter(side).toList();
  }

  private static Optional<Edit> best(Edit old, List<Edit> come) {
    Set<String> tasks = tasks(old.before());
    Optional<Edit> best = Optional.empty();
    long most = 0;
    for (Edit edit : come) {
      long common = tasks(edit.after()).stream().filter(tasks::contains).count();
      if (common > most && 2 * common >= tasks.size()) {
        most = common;
        best = Optional.of(edit);
      }
    }
    return best;
  }

  private static Set<String> tasks(Optional<SourceFile> file) {
    Set<String> ids = new HashSet<>();
    file.flatMap(ContentLoader::phase).map(Phase::tasks).orElse(List.of()).stream()
        .map(Task::id)
        .forEach(ids::add);
    return ids;
  }

  /**
   * Puts what was told so far of a renamed phase under its new id.
   *
   * @param edit one of the joined edits, the newest so far
   */
  void follow(Edit edit, List<Entry> soFar) {
    String now = id(edit.path());
    Optional<String> before = edit.before().map(file -> id(file.path()));
    if (!isPhase.test(edit.path()) || before.filter(now::equals).isPresent()) {
      return;
    }
    renamed.remove(now);
    before.ifPresent(
        old -> {
          renamed.replaceAll((earlier, id) -> id.equals(old) ? now : id);
          renamed.put(old, now);
          soFar.replaceAll(entry -> under(entry, old, now));
        });
  }

  private static Entry under(Entry entry, String old, String now) {
    return entry.group().equals(old)
        ? new Entry(entry.kind(), now, entry.subject(), entry.commit(), entry.what())
        : entry;
  }

  private static String id(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(".yml") ? name.substring(0, name.length() - ".yml".length()) : name;
  }
}
