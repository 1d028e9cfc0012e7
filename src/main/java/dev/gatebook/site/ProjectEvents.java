package dev.gatebook.site;

import dev.gatebook.diff.AuditDiff;
import dev.gatebook.diff.Change;
import dev.gatebook.diff.Family;
import dev.gatebook.diff.Group;
import dev.gatebook.diff.Sentence;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Commit;
import dev.gatebook.site.chart.Events;
import dev.gatebook.site.chart.Events.Sort;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What happened over the newest audits of a project that may explain how its figures moved: what is
 * asked for changed, a tool changed, something was committed. All of it is what the comparisons
 * found.
 */
final class ProjectEvents {
  private final Routes routes;
  private final Links links;
  private final ProjectAudits project;
  private final List<Found> found;

  ProjectEvents(Routes routes, Links links, ProjectAudits project) {
    this.routes = routes;
    this.links = links;
    this.project = project;
    this.found = found(project);
  }

  /** An event at the audit that it was first seen at. */
  private record Found(int number, Sort sort, Audit audit, String what) {}

  private static List<Found> found(ProjectAudits project) {
    List<Found> found = new ArrayList<>();
    List<Audit> recent = HistoryPages.recent(project);
    for (Audit audit : recent.subList(Math.min(1, recent.size()), recent.size())) {
      Optional<AuditDiff> diff = project.diffTo(audit);
      diff.map(ProjectEvents::criteria)
          .filter(what -> !what.isEmpty())
          .ifPresent(what -> found.add(new Found(found.size() + 1, Sort.CRITERIA, audit, what)));
      diff.map(ToolChanges::of)
          .filter(what -> !what.isEmpty())
          .ifPresent(what -> found.add(new Found(found.size() + 1, Sort.TOOLS, audit, what)));
    }
    return found;
  }

  /** How many goalposts moved, and one of them: what a gate or a task must show, if any. */
  private static String criteria(AuditDiff diff) {
    int count = diff.count(Group.GOALPOSTS);
    Stream<Change> asked = diff.of(Family.GOALPOSTS).stream();
    Stream<Change> others = diff.changes().stream().filter(c -> c.group() == Group.GOALPOSTS);
    return Stream.concat(asked, others)
        .findFirst()
        .map(
            change ->
                Sentence.capital(Words.count(count, "goalpost", "goalposts"))
                    + " moved"
                    + (count == 1 ? ": " : ", such as ")
                    + change.title()
                    + ". "
                    + change.because())
        .orElse("");
  }

  /** The list that explains the numbers. */
  List<ProjectPage.Event> all() {
    return found.stream().map(this::event).toList();
  }

  private ProjectPage.Event event(Found one) {
    Link more =
        project
            .diffPageTo(one.audit())
            .map(
                diff ->
                    links.link(
                        "All since " + diff.from().id(),
                        one.sort() == Sort.CRITERIA
                            ? routes.diff(diff).at("goalposts")
                            : routes.diff(diff)))
            .orElse(Link.NONE);
    return new ProjectPage.Event(
        one.number(), one.audit().id(), one.sort().word(), one.what(), more);
  }

  /** The marks for a chart of some of the audits. */
  Events on(List<Audit> audits) {
    List<String> ids = audits.stream().map(Audit::id).toList();
    return new Events(
        found.stream()
            .filter(one -> ids.contains(one.audit().id()))
            .map(one -> new Events.Mark(one.sort(), ids.indexOf(one.audit().id()), one.number()))
            .toList(),
        IntStream.range(0, audits.size())
            .filter(i -> audits.get(i).commit().isPresent())
            .boxed()
            .toList(),
        IntStream.range(1, audits.size())
            .mapToObj(i -> new Events.Between(i, times(audits.get(i))))
            .filter(between -> !between.times().isEmpty())
            .toList());
  }

  private List<Instant> times(Audit audit) {
    return commits(audit).stream().map(Commit::time).sorted().toList();
  }

  private List<Commit> commits(Audit audit) {
    return project.diffTo(audit).map(diff -> diff.code().commits()).orElse(List.of());
  }

  /** All events in words, for those who cannot see the chart; empty when there is none. */
  String sentence() {
    List<Audit> recent = HistoryPages.recent(project);
    int commits =
        recent.subList(Math.min(1, recent.size()), recent.size()).stream()
            .mapToInt(audit -> commits(audit).size())
            .sum();
    return Stream.of(
            at("Criteria changed", Sort.CRITERIA),
            at("Tools changed", Sort.TOOLS),
            commits == 0 ? "" : Words.count(commits, "commit", "commits") + " between the audits.")
        .filter(words -> !words.isEmpty())
        .map(Sentence::capital)
        .collect(Collectors.joining(" "));
  }

  private String at(String what, Sort sort) {
    String audits =
        found.stream()
            .filter(one -> one.sort() == sort)
            .map(one -> one.audit().id())
            .collect(Collectors.joining(", "));
    return audits.isEmpty() ? "" : what + " at " + audits + ".";
  }

  /** What happened at one audit, short. */
  String words(Audit audit) {
    Stream<String> marks =
        found.stream()
            .filter(one -> one.audit().id().equals(audit.id()))
            .map(one -> one.number() + ": " + one.sort().word().toLowerCase(Locale.ROOT));
    int commits = commits(audit).size();
    Stream<String> code =
        commits == 0 ? Stream.empty() : Stream.of(Words.count(commits, "commit", "commits"));
    return Stream.concat(marks, code).collect(Collectors.joining(", "));
  }
}
