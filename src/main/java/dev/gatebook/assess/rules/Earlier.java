package dev.gatebook.assess.rules;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Task;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tasks of the audit before, beside those of now. */
final class Earlier {
  // Two titles that share less than this of their words are titles of different work.
  private static final double ALIKE = 0.34;
  private static final Set<String> SILENT =
      Set.of(
          "a", "an", "the", "of", "for", "to", "in", "on", "and", "with", "is", "are", "fix",
          "correct", "add", "test");

  private Earlier() {}

  /** Every task and check of an audit's plan. */
  static Stream<Task> tasks(Audit audit) {
    return audit.source().plan().stream()
        .flatMap(phase -> phase.tasks().stream())
        .flatMap(Task::tree);
  }

  /** The same task in the audit before: same id, and a title that is alike. */
  static Stream<Task> same(Audit before, Task now) {
    return tasks(before).filter(then -> then.id().equals(now.id()) && isAlike(then, now));
  }

  /** Whether the titles can be those of one piece of work. */
  static boolean isAlike(Task a, Task b) {
    Set<String> words = words(a.title());
    Set<String> others = words(b.title());
    long shared = words.stream().filter(others::contains).count();
    boolean silent = words.isEmpty() || others.isEmpty();
    return silent || 2.0 * shared >= ALIKE * (words.size() + others.size());
  }

  /** Whether a sentence is about the work of a task: it has a telling word of its title. */
  static boolean isAbout(Prose sentence, Task task) {
    return words(sentence).stream().anyMatch(words(task.title())::contains);
  }

  private static Set<String> words(Prose title) {
    return Stream.of(title.plain().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        .filter(word -> !word.isEmpty() && !SILENT.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
