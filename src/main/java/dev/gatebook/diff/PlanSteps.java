package dev.gatebook.diff;

import dev.gatebook.diff.Chronicle.Entry;
import dev.gatebook.diff.Chronicle.Kind;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Policy;
import dev.gatebook.model.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells how a commit changed a phase: its tasks, and what its gate asks for. */
public final class PlanSteps {
  private final Commit commit;
  private final String phase;
  private final List<Entry> entries = new ArrayList<>();

  private PlanSteps(Commit commit, String phase) {
    this.commit = commit;
    this.phase = phase;
  }

  /** What changed in a phase; an absent side means that its file was not there. */
  public static List<Entry> of(Commit commit, Optional<Phase> before, Optional<Phase> after) {
    String id = after.or(() -> before).map(Phase::id).orElse("");
    PlanSteps steps = new PlanSteps(commit, id);
    steps.tasks(tasks(before), tasks(after));
    if (before.isPresent() && after.isPresent()) {
      steps.policy(before.get().gate().policy(), after.get().gate().policy());
    }
    return steps.entries;
  }

  /** What changed in what every gate of a project asks for. */
  public static List<Entry> ofProject(Commit commit, Policy before, Policy after) {
    PlanSteps steps = new PlanSteps(commit, "");
    steps.policy(before, after);
    return steps.entries;
  }

  private static Map<String, Task> tasks(Optional<Phase> phase) {
    Map<String, Task> tasks = new LinkedHashMap<>();
    phase.map(Phase::tasks).orElse(List.of()).forEach(task -> tasks.put(task.id(), task));
    return tasks;
  }

  private void tasks(Map<String, Task> before, Map<String, Task> after) {
    after.forEach(
        (id, task) -> {
          Optional<Task> old = Optional.ofNullable(before.get(id));
          if (old.isEmpty()) {
            say(id, "added, " + duty(task) + ", status " + task.status().written());
          } else if (!old.get().equals(task)) {
            task(id, old.get(), task);
          }
        });
    before.forEach(
        (id, task) -> {
          if (!after.containsKey(id)) {
            say(id, "removed, status was " + task.status().written());
          }
        });
  }

  private static String duty(Task task) {
    return task.mandatory() ? "mandatory" : "optional";
  }

  private void task(String id, Task before, Task after) {
    List<String> moves = new ArrayList<>(moves("", before, after));
    Map<String, Task> checks = new LinkedHashMap<>();
    before.checks().forEach(check -> checks.put(check.id(), check));
    for (Task check : after.checks()) {
      Optional<Task> old = Optional.ofNullable(checks.remove(check.id()));
      String name = "check " + check.id() + ": ";
      moves.addAll(
          old.map(was -> moves(name, was, check))
              .orElseGet(() -> List.of(name + "added, status " + check.status().written())));
    }
    checks.keySet().forEach(gone -> moves.add("check " + gone + " removed"));
    if (!moves.isEmpty()) {
      say(id, String.join("; ", moves));
    }
  }

  private static List<String> moves(String name, Task before, Task after) {
    List<String> moves = new ArrayList<>();
    move(moves, name + "status", before, after, task -> task.status().written());
    move(moves, name + "title", before, after, task -> "“" + task.title().plain() + "”");
    move(moves, name + "duty", before, after, PlanSteps::duty);
    move(moves, name + "owner", before, after, task -> task.owner().map(o -> o.name()).orElse(""));
    move(moves, name + "due", before, after, task -> task.due().map(Object::toString).orElse(""));
    move(moves, name + "waiver", before, after, PlanSteps::waiver);
    evidence(moves, name, before, after);
    Thresholds.of(before.evidence())
        .movedTo(Thresholds.of(after.evidence()))
        .filter(moved -> moved.from().isPresent() && moved.to().isPresent())
        .forEach(moved -> moves.add(name + words(moved)));
    return moves;
  }

  private static String waiver(Task task) {
    return task.waiver()
        .map(
            waiver ->
                "by "
                    + waiver.by().name()
                    + waiver.until().map(until -> " until " + until).orElse(""))
        .orElse("");
  }

  private static void move(
      List<String> moves, String what, Task before, Task after, Function<Task, String> of) {
    String was = of.apply(before);
    String now = of.apply(after);
    if (!was.equals(now)) {
      moves.add(
          what
              + (was.isEmpty() ? " set to " + now : " " + was)
              + (was.isEmpty() ? "" : now.isEmpty() ? " taken away" : ", now " + now));
    }
  }

  private static void evidence(List<String> moves, String name, Task before, Task after) {
    List<String> was = names(before);
    List<String> now = names(after);
    now.stream()
        .filter(one -> !was.contains(one))
        .forEach(one -> moves.add(name + "evidence added: " + one));
    was.stream()
        .filter(one -> !now.contains(one))
        .forEach(one -> moves.add(name + "evidence removed: " + one));
  }

  private static List<String> names(Task task) {
    return task.evidence().stream().map(LookedUp::of).distinct().toList();
  }

  private void policy(Policy before, Policy after) {
    List<String> moves = new ArrayList<>();
    if (before.trust() != after.trust()) {
      boolean looser = after.trust().compareTo(before.trust()) < 0;
      moves.add(
          "trust "
              + before.trust().key()
              + ", now "
              + after.trust().key()
              + (looser ? " (loosened)" : " (tightened)"));
    }
    Thresholds.of(before).movedTo(Thresholds.of(after)).forEach(moved -> moves.add(words(moved)));
    if (!moves.isEmpty()) {
      entries.add(new Entry(Kind.GATE, phase, "", commit, String.join("; ", moves)));
    }
  }

  private static String words(Thresholds.Moved moved) {
    String was = moved.from().map(Object::toString).orElse("nothing");
    String now = moved.to().map(Object::toString).orElse("nothing");
    return moved.name() + " " + was + ", now " + now + " (" + moved.move().key() + ")";
  }

  private void say(String task, String what) {
    entries.add(new Entry(Kind.TASK, phase, task, commit, what));
  }
}
