package dev.gatebook.site;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditDrift;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Severity;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Waiver;
import dev.gatebook.site.row.Blockers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds what needs attention in the newest audit of every project. */
final class Attentions {
  private static final int SHOWN = 4;

  private final Edition edition;
  private final Links links;
  private final LocalDate today;

  Attentions(Edition edition, Links links) {
    this.edition = edition;
    this.links = links;
    this.today = Words.day(edition.input().asOf());
  }

  /** Every kind that has an entry. */
  List<Attention> all() {
    return Stream.of(
            group("Blockers", this::blockers),
            group("Contradictions", this::contradictions),
            group("Findings", this::findings),
            group("Waivers", this::waivers),
            group("Stale evidence", this::stale))
        .filter(group -> !group.items().isEmpty())
        .toList();
  }

  /** One kind of entry of an audit. */
  private interface Kind {
    List<Attention.Item> of(ProjectAudits project, Audit audit);
  }

  private Attention group(String title, Kind kind) {
    List<Attention.Item> items = new ArrayList<>();
    for (ProjectAudits project : edition.input().projects()) {
      project.latest().ifPresent(audit -> items.addAll(kind.of(project, audit)));
    }
    items.sort(Comparator.comparing(item -> !item.tone().equals("bad")));
    int rest = items.size() - SHOWN;
    String more =
        rest > 0 ? Words.count(rest, "more is", "more are") + " on the pages of the projects" : "";
    return new Attention(
        title,
        Integer.toString(items.size()),
        items.subList(0, Math.min(SHOWN, items.size())),
        more);
  }

  private List<Attention.Item> blockers(ProjectAudits project, Audit audit) {
    return audit.statement().issues().stream()
        .filter(Blockers::isBlocker)
        .map(issue -> blocker(project, audit, issue))
        .toList();
  }

  private Attention.Item blocker(ProjectAudits project, Audit audit, Issue issue) {
    Route place = edition.routes().audit(audit).at(Anchors.issue(issue.id()));
    String weight = issue.weight();
    return new Attention.Item(
        "bad",
        "blocked",
        links.link(issue.title().plain(), place),
        where(project, weight.isEmpty() ? issue.id() : issue.id() + " · " + weight));
  }

  private List<Attention.Item> contradictions(ProjectAudits project, Audit audit) {
    List<Attention.Item> items = new ArrayList<>();
    for (AssessedGate gate : audit.assessment().gates()) {
      gate.criteria()
          .filter(task -> task.standing() == Standing.CONTRADICTED)
          .forEach(task -> items.add(criterion(project, audit, gate, task)));
    }
    return items;
  }

  private Attention.Item criterion(
      ProjectAudits project, Audit audit, AssessedGate gate, AssessedTask task) {
    Route place = edition.routes().gate(audit, gate).at(Anchors.task(task.task().id()));
    return new Attention.Item(
        "bad",
        "contradicted",
        links.link(task.task().title().plain(), place),
        where(project, "task " + task.task().id()));
  }

  private List<Attention.Item> findings(ProjectAudits project, Audit audit) {
    List<Attention.Item> items = new ArrayList<>();
    List<Finding> findings = audit.assessment().findings();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.certainty() == Finding.Certainty.CERTAIN && finding.severity() != Severity.NOTE) {
        Route place = edition.routes().integrity(audit).at(Anchors.finding(i + 1));
        String tone = finding.severity() == Severity.ERROR ? "bad" : "warn";
        items.add(
            new Attention.Item(
                tone,
                "sum",
                links.link(Sentence.capital(finding.message()), place),
                where(project, finding.code())));
      }
    }
    return items;
  }

  private List<Attention.Item> waivers(ProjectAudits project, Audit audit) {
    List<Attention.Item> items = new ArrayList<>();
    for (AssessedGate gate : audit.assessment().gates()) {
      gate.criteria()
          .forEach(
              task ->
                  task.task()
                      .waiver()
                      .ifPresent(waiver -> items.add(waiver(project, audit, gate, task, waiver))));
    }
    return items;
  }

  private Attention.Item waiver(
      ProjectAudits project, Audit audit, AssessedGate gate, AssessedTask task, Waiver waiver) {
    Route place = edition.routes().gate(audit, gate).at(Anchors.task(task.task().id()));
    return new Attention.Item(
        "waive",
        "waived",
        links.link(task.task().title().plain(), place),
        where(project, task.task().id() + " · " + waiver.until().map(this::ends).orElse("no end")));
  }

  private String ends(LocalDate day) {
    long days = ChronoUnit.DAYS.between(today, day);
    return days < 0 ? "ended " + day : "ends " + day + ", in " + Words.count(days, "day", "days");
  }

  private List<Attention.Item> stale(ProjectAudits project, Audit audit) {
    List<AuditDrift.Cited> stale = project.drift().map(AuditDrift::stale).orElse(List.of());
    long touched = stale.stream().map(one -> one.by() + one.id()).distinct().count();
    if (touched == 0) {
      return List.of();
    }
    Route place = edition.routes().project(audit.project()).at("fresh");
    boolean criteria = stale.stream().allMatch(one -> one.by() == AuditDrift.By.CRITERION);
    String what =
        (criteria
                ? Words.count(touched, "criterion is", "criteria are")
                : Words.count(touched, "piece of evidence is", "pieces of evidence are"))
            + " stale since the audit "
            + audit.id();
    String commits = Words.count(project.now().since().commits().size(), "commit", "commits");
    return List.of(
        new Attention.Item("warn", "stale", links.link(what, place), where(project, commits)));
  }

  private static String where(ProjectAudits project, String detail) {
    return project.project().name().plain() + " · " + detail;
  }
}
