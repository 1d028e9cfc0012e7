package dev.gatebook.diff.life;

import dev.gatebook.diff.Direction;
import dev.gatebook.diff.TextMatch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/** Follows issues or conditions from audit to audit. */
final class Tracer<T> {
  private final Steps<T> steps;
  private final Slugs slugs = new Slugs();
  private final List<Line<T>> lines = new ArrayList<>();

  Tracer(Steps<T> steps) {
    this.steps = steps;
  }

  /** The next audit. */
  void see(Sighting audit) {
    IdentityHashMap<T, Line<T>> listed = lines(true);
    TextMatch<T> now = steps.match(states(true), steps.in(audit));
    IdentityHashMap<T, Line<T>> absent = lines(false);
    TextMatch<T> back = steps.match(now.come().isEmpty() ? List.of() : states(false), now.come());
    now.same().forEach(kept -> goOn(line(listed, kept.from()), kept.to(), audit));
    now.gone().forEach(gone -> leave(line(listed, gone), audit));
    back.same().forEach(kept -> comeBack(line(absent, kept.from()), kept.to(), audit));
    back.come().forEach(thing -> begin(thing, audit));
  }

  /** The lives so far, in the order in which they began. */
  List<Life<T>> lives() {
    return lines.stream().map(Line::life).toList();
  }

  private IdentityHashMap<T, Line<T>> lines(boolean listed) {
    IdentityHashMap<T, Line<T>> byState = new IdentityHashMap<>();
    lines.stream()
        .filter(line -> line.last().listed() == listed)
        .forEach(line -> byState.put(line.last().state(), line));
    return byState;
  }

  /** As they were last listed; of those that are not any more, the latest first. */
  private List<T> states(boolean listed) {
    List<T> states = new ArrayList<>();
    lines.stream()
        .map(Line::last)
        .filter(last -> last.listed() == listed)
        .forEach(last -> states.add(last.state()));
    if (!listed) {
      Collections.reverse(states);
    }
    return states;
  }

  private Line<T> line(IdentityHashMap<T, Line<T>> byState, T state) {
    Line<T> line = byState.get(state);
    if (line == null) {
      throw new IllegalStateException("a match has made up " + steps.id(state));
    }
    return line;
  }

  private void begin(T thing, Sighting audit) {
    String id = steps.id(thing);
    int namesakes = (int) lines.stream().filter(line -> line.id().equals(id)).count();
    Line<T> line = new Line<>(slugs.of(id), id, namesakes + 1, new ArrayList<>());
    lines.add(line);
    line.add(new Moment<>(audit, thing, true, steps.stage(thing), steps.begins(thing)));
  }

  private void goOn(Line<T> line, T now, Sighting audit) {
    Stage stage = steps.stage(now);
    List<Step> changed = steps.goesOn(line.last().state(), now);
    List<Step> happened = changed.isEmpty() ? List.of(still(stage)) : changed;
    line.add(new Moment<>(audit, now, true, stage, happened));
  }

  private static Step still(Stage stage) {
    return stage.isOpen()
        ? Step.of(Turn.CARRIED, Direction.NEUTRAL, "Open as before.")
        : Step.of(Turn.KEPT, Direction.NEUTRAL, "Closed as before.");
  }

  private void comeBack(Line<T> line, T now, Sighting audit) {
    Moment<T> last = line.last();
    Stage stage = steps.stage(now);
    List<Step> happened = new ArrayList<>();
    happened.add(
        Step.of(
            Turn.RETURNED,
            stage.isOpen() ? Direction.REGRESSION : Direction.NEUTRAL,
            "Not listed since " + last.audit().audit() + ", listed again."));
    happened.addAll(steps.goesOn(last.state(), now));
    line.add(new Moment<>(audit, now, true, stage, happened));
  }

  private void leave(Line<T> line, Sighting audit) {
    Moment<T> last = line.last();
    Step step =
        last.stage().isOpen()
            ? steps.leaves(last.state(), audit)
            : Step.of(Turn.UNLISTED, Direction.NEUTRAL, "Closed before, not listed any more.");
    Stage stage =
        switch (step.turn()) {
          case DROPPED -> Stage.DROPPED;
          case WITHDRAWN -> Stage.WITHDRAWN;
          default -> last.stage();
        };
    line.add(new Moment<>(audit, last.state(), false, stage, List.of(step)));
  }

  /** A life that is being written. */
  private record Line<T>(String slug, String id, int namesake, List<Moment<T>> moments) {
    Moment<T> last() {
      return moments.get(moments.size() - 1);
    }

    void add(Moment<T> moment) {
      moments.add(moment);
    }

    Life<T> life() {
      return new Life<>(slug, id, namesake, moments);
    }
  }
}
