package dev.gatebook.site;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Gate;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Project;
import dev.gatebook.model.Status;
import dev.gatebook.site.row.Dates;
import java.util.List;

/** Lays the gates of a project out in order. */
final class Tracks {
  private final Routes routes;

  Tracks(Routes routes) {
    this.routes = routes;
  }

  /** The gates as an audit found them. */
  Track of(Links links, Project project, Audit audit) {
    List<AssessedGate> gates = audit.assessment().gates();
    int current = lastAssessed(gates);
    List<Track.Station> stations =
        java.util.stream.IntStream.range(0, gates.size())
            .mapToObj(i -> station(links, audit, gates.get(i), i == current))
            .toList();
    return new Track(label(project), stations);
  }

  /** The gates of a project that was never audited. */
  Track of(Project project) {
    return new Track(
        label(project),
        project.plan().stream().map(phase -> planned(Link.plain(name(phase)), phase)).toList());
  }

  private Track.Station station(Links links, Audit audit, AssessedGate gate, boolean current) {
    Link name = links.link(name(gate.phase()), routes.gate(audit, gate)).unmarked();
    if (!gate.assessed()) {
      return planned(name, gate.phase());
    }
    Mark mark = Mark.of(gate.supported());
    String note = Words.of(gate.count().verified(), gate.count().of()) + " verified";
    return new Track.Station(mark.css(), mark.icon(), name, mark.text(), note, current);
  }

  private static Track.Station planned(Link name, Phase phase) {
    boolean ahead =
        phase.started().isEmpty()
            && phase.completed().isEmpty()
            && phase.tasks().stream()
                .flatMap(task -> task.leaves())
                .allMatch(task -> task.status().meaning() == Status.OPEN);
    String note = note(phase);
    return ahead
        ? new Track.Station("todo", "none", name, "Not started", note, false)
        : new Track.Station("none", "none", name, "Not assessed", note, false);
  }

  private static String note(Phase phase) {
    Gate gate = phase.gate();
    return phase
        .completed()
        .map(day -> "declared complete " + day)
        .or(() -> gate.target().map(target -> "target " + Dates.target(target)))
        .orElse("");
  }

  private static int lastAssessed(List<AssessedGate> gates) {
    int last = -1;
    for (int i = 0; i < gates.size(); i++) {
      last = gates.get(i).assessed() ? i : last;
    }
    return last;
  }

  private static String name(Phase phase) {
    return phase.number() + " " + phase.title().plain();
  }

  private static String label(Project project) {
    return "Gate track of " + project.name().plain();
  }
}
