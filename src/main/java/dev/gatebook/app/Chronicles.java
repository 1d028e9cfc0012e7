package dev.gatebook.app;

import dev.gatebook.content.ContentLoader;
import dev.gatebook.diff.Chronicle;
import dev.gatebook.diff.Chronicle.Entry;
import dev.gatebook.diff.PlanSteps;
import dev.gatebook.diff.StatementSteps;
import dev.gatebook.model.Commit;
import dev.gatebook.model.FolderChange;
import dev.gatebook.model.FolderChange.Edit;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Policy;
import dev.gatebook.model.Project;
import dev.gatebook.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells who changed which task, gate or decision when, from the history of a project's files. */
final class Chronicles {
  /** How many changes of files are looked into, newest first. */
  private static final int MOST_EDITS = 3_000;

  private final Map<String, Known> known = new HashMap<>();
  private final Map<String, Phase> readable = new HashMap<>();
  private final String folder;

  private Chronicles(String folder) {
    this.folder = folder;
  }

  /** The last phase that was read at a path, so that a file is not read again as the older side. */
  private record Known(String text, Optional<Phase> phase) {}

  /** A change of one file. */
  private record Step(Commit commit, Edit edit) {}

  /** The chronicle of a project. */
  static Chronicle of(Project project, Repositories repositories) {
    Optional<PastContent> past = PastContent.of(project, repositories);
    if (past.isEmpty()) {
      return Chronicle.unknown(repositories.ofContent().history().state().because());
    }
    Chronicles chronicles = new Chronicles(past.get().folder() + "/");
    FolderChange.Log log = past.get().past().changes(past.get().folder(), chronicles::isTold);
    PhaseMoves moves = new PhaseMoves(chronicles::isPhaseFile);
    List<Step> steps =
        log.changes().stream()
            .flatMap(change -> moves.joined(change).stream().map(e -> new Step(change.commit(), e)))
            .toList();
    int left = Math.max(0, steps.size() - MOST_EDITS);
    List<Entry> entries = new ArrayList<>();
    for (Step step : steps.subList(left, steps.size())) {
      moves.follow(step.edit(), entries);
      entries.addAll(chronicles.entries(step));
    }
    return new Chronicle(entries, moves.renamed(), because(log.because(), left));
  }

  private static String because(String reason, int left) {
    return reason.isEmpty() && left > 0
        ? "only the newest " + MOST_EDITS + " changes of files were looked into"
        : reason;
  }

  private boolean isTold(String path) {
    String below = path.substring(folder.length());
    return below.equals("project.yml") || isPhase(below) || isStatement(below);
  }

  private boolean isPhaseFile(String path) {
    return isPhase(path.substring(folder.length()));
  }

  private static boolean isPhase(String below) {
    return below.startsWith("phases/") && below.endsWith(".yml");
  }

  private static boolean isStatement(String below) {
    return below.startsWith("audits/")
        && below.endsWith("/audit.yml")
        && below.split("/", -1).length == 3;
  }

  private List<Entry> entries(Step step) {
    Edit edit = step.edit();
    String below = edit.path().substring(folder.length());
    if (isPhase(below)) {
      Optional<Phase> last = Optional.ofNullable(readable.get(edit.path()));
      Optional<Phase> before =
          edit.before().flatMap(file -> phase(edit.path(), file).or(() -> last));
      Optional<Phase> after = edit.after().flatMap(file -> phase(edit.path(), file));
      after.ifPresent(phase -> readable.put(edit.path(), phase));
      boolean broken = edit.after().isPresent() && after.isEmpty();
      return broken ? List.of() : PlanSteps.of(step.commit(), before, after);
    }
    if (isStatement(below)) {
      return StatementSteps.of(
          step.commit(),
          below.split("/", -1)[1],
          edit.before().flatMap(ContentLoader::statement),
          edit.after().flatMap(ContentLoader::statement));
    }
    Optional<Policy> before = edit.before().flatMap(ContentLoader::policy);
    Optional<Policy> after = edit.after().flatMap(ContentLoader::policy);
    return before.isPresent() && after.isPresent()
        ? PlanSteps.ofProject(step.commit(), before.get(), after.get())
        : List.of();
  }

  private Optional<Phase> phase(String path, SourceFile file) {
    byte[] bytes = file.bytes();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Optional<Known> last = Optional.ofNullable(known.get(path));
    if (last.filter(one -> one.text().equals(text)).isPresent()) {
      return last.get().phase();
    }
    Optional<Phase> phase = ContentLoader.phase(SourceFile.of(path, bytes));
    known.put(path, new Known(text, phase));
    return phase;
  }
}
