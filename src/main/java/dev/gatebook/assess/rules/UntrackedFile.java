package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A file that no commit holds cannot be looked up as it was. */
final class UntrackedFile implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB043", "Evidence cites a file that is usually not tracked");
  private static final Set<String> BUILT =
      Set.of(".venv", "venv", "node_modules", "__pycache__", "site-packages");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Map<String, List<Task>> byPath = new TreeMap<>();
    dossier
        .everyTask()
        .forEach(
            task ->
                Evidences.files(task)
                    .filter(UntrackedFile::isUntracked)
                    .forEach(
                        path -> byPath.computeIfAbsent(path, p -> new ArrayList<>()).add(task)));
    return byPath.entrySet().stream().map(cited -> finding(cited.getKey(), cited.getValue()));
  }

  private static boolean isUntracked(String path) {
    List<String> names = List.of(path.split("/"));
    String last = names.get(names.size() - 1);
    boolean secret = last.equals(".env") || last.equals(".env.local");
    boolean outside = path.startsWith("/") || path.startsWith("~") || names.contains("..");
    return secret || outside || names.stream().anyMatch(BUILT::contains);
  }

  private static Finding finding(String path, List<Task> tasks) {
    String message =
        Phrase.say(
            "{} {} {}, which is usually not tracked: no commit can show it",
            Phrase.list(Phrase.ids(tasks)),
            tasks.size() == 1 ? "cites" : "cite",
            path);
    return INFO.finding(
        path,
        message,
        List.of(Finding.Amount.of("tasks", tasks.size())),
        tasks.stream().map(Task::at).toList());
  }
}
