package dev.gatebook.site;

import dev.gatebook.diff.Sentence;
import dev.gatebook.diff.life.ProjectLives;
import dev.gatebook.model.Actor;
import dev.gatebook.model.Audit;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Project;
import dev.gatebook.model.Prose;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.row.Blockers;
import dev.gatebook.site.row.Dates;
import dev.gatebook.site.row.Unproven;
import java.util.ArrayList;
import java.util.List;

/** Makes the overview page of one project. */
final class Projects {
  private final Edition edition;
  private final ProjectAudits audits;
  private final Links links;

  Projects(Edition edition, ProjectAudits audits) {
    this.edition = edition;
    this.audits = audits;
    this.links = Links.from(edition.routes().project(audits.project().id()));
  }

  Page page() {
    return Page.at(links.here(), this::model);
  }

  private ProjectPage model() {
    Project project = audits.project();
    String name = project.name().plain();
    Frame frame = edition.frames().project(links, new Heading(name, description(), name), audits);
    Trends trends = new Trends(audits, new ProjectEvents(edition.routes(), links, audits));
    return new ProjectPage(
        frame,
        name,
        meta(),
        project.sample(),
        project.summary(),
        tools(),
        audits.latest().map(this::hero).stream().toList(),
        audits.latest().map(FigureStrip::of).orElse(List.of()),
        track(),
        trends.readiness(),
        history(),
        Timeline.of(edition.routes(), links, audits, HistoryPages.recent(audits)),
        HistoryPages.links(edition, links, audits),
        audits
            .latest()
            .map(new OpenBlockers(edition.routes(), links, lives().issues())::of)
            .orElse(List.of()),
        trends.tests(),
        trends.scores(),
        audits
            .latest()
            .map(audit -> new FreshSection(edition.routes(), links, audits).section())
            .stream()
            .toList(),
        audits.audits().isEmpty() ? List.of(nothing()) : List.of());
  }

  private ProjectLives lives() {
    return edition.lives().of(audits.project().id());
  }

  private String description() {
    String name = audits.project().name().plain();
    return audits
        .latest()
        .map(
            audit ->
                name
                    + ": "
                    + Mark.of(audit.assessment().supported()).text()
                    + " supported by the evidence of the audit "
                    + audit.id()
                    + ", declared "
                    + Mark.of(audit.assessment().declared()).text()
                    + ".")
        .orElse(name + ": no audit is recorded yet.");
  }

  private List<String> meta() {
    List<String> meta = new ArrayList<>();
    if (!audits.audits().isEmpty()) {
      meta.add(
          Words.count(audits.audits().size(), "audit", "audits")
              + " since "
              + audits.audits().get(0).id());
    }
    int thinned = audits.thinned().size();
    if (thinned > 0) {
      meta.add(Words.count(thinned, "older audit", "older audits") + " published in short");
    }
    Project project = audits.project();
    long criteria =
        project.plan().stream()
            .flatMap(p -> p.tasks().stream())
            .mapToLong(t -> t.leaves().count())
            .sum();
    meta.add(Words.count(project.plan().size(), "phase", "phases"));
    meta.add(Words.count(criteria, "criterion", "criteria") + " in the plan");
    return meta;
  }

  private List<Link> tools() {
    List<Link> tools = new ArrayList<>();
    audits
        .latest()
        .ifPresent(
            audit -> {
              tools.add(links.link("Latest audit", edition.routes().audit(audit)));
              audits
                  .diffPageTo(audit)
                  .ifPresent(
                      diff -> tools.add(links.link("What changed", edition.routes().diff(diff))));
            });
    return tools;
  }

  private ProjectPage.Hero hero(Audit audit) {
    Prose declared =
        audit.statement().headDecision().map(DeclaredDecision::summary).orElse(Prose.EMPTY);
    List<String> meta = new ArrayList<>();
    meta.add(
        "Audit " + Words.of(audits.audits().size(), audits.audits().size()) + ", " + audit.id());
    audit.statement().auditor().map(Actor::name).ifPresent(name -> meta.add("Audited by " + name));
    audit
        .statement()
        .target()
        .ifPresent(target -> meta.add("Target " + Dates.target(target) + earlierTarget(audit)));
    return new ProjectPage.Hero(
        Decisions.of(audit.assessment().declared(), audit.assessment().supported()),
        Words.sentence(Sentence.capital(audit.assessment().because())),
        declared,
        meta,
        Fact.known(
            Blockers.brief(audit.statement(), id -> issue(audit, id)),
            Unproven.brief(
                audit.assessment(),
                (gate, task) ->
                    links.to(
                        edition.routes().gate(audit, gate).at(Anchors.task(task.task().id())))),
            changed(audit)));
  }

  private String issue(Audit audit, String id) {
    return links.to(edition.routes().audit(audit).at(Anchors.issue(id)));
  }

  private Fact changed(Audit audit) {
    return Fact.of(
        "Changed",
        audits
            .diffPageTo(audit)
            .map(
                diff ->
                    Piece.row(
                        List.of(
                            Piece.words(diff.headline()),
                            Piece.link(
                                links.to(edition.routes().diff(diff)),
                                "All since " + diff.from().id()))))
            .orElse(Piece.NONE));
  }

  private String earlierTarget(Audit audit) {
    String now = audit.statement().target().map(t -> t.written()).orElse("");
    return audits
        .before(audit)
        .flatMap(before -> before.statement().target())
        .filter(target -> !target.written().equals(now))
        .map(target -> ", was " + Dates.target(target))
        .orElse("");
  }

  private Track track() {
    Tracks tracks = new Tracks(edition.routes());
    return audits
        .latest()
        .map(audit -> tracks.of(links, audits.project(), audit))
        .orElseGet(() -> tracks.of(audits.project()));
  }

  private List<HistoryMatrix> history() {
    if (audits.audits().isEmpty()) {
      return List.of();
    }
    HistoryMatrix matrix =
        new HistoryMatrices(edition, links, audits, HistoryPages.recent(audits)).matrix();
    return matrix.groups().isEmpty() ? List.of() : List.of(matrix);
  }

  private Empty nothing() {
    String id = audits.project().id();
    return new Empty(
        "No audit is recorded for " + audits.project().name().plain(),
        "Nothing is judged or compared yet. The first audit freezes the plan and what the evidence"
            + " shows at the commit that is checked out.",
        "gatebook record " + id,
        "With --draft it can still be edited: content/" + id + "/audits/<date>/audit.yml.");
  }
}
