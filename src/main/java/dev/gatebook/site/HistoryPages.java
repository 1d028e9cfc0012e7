package dev.gatebook.site;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.Audit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes the pages of all audits of a project that has many. A part is counted from the oldest
 * audit, so that a full one stays as it is when audits follow.
 */
final class HistoryPages {
  /** How many of the newest audits the page of a project shows itself. */
  static final int RECENT = 24;

  /** How many audits a part holds. */
  static final int PART = 300;

  private final Edition edition;
  private final ProjectAudits project;

  private HistoryPages(Edition edition, ProjectAudits project) {
    this.edition = edition;
    this.project = project;
  }

  /** The newest audits, which the page of the project shows itself. */
  static List<Audit> recent(ProjectAudits project) {
    List<Audit> audits = project.audits();
    return audits.subList(Math.max(0, audits.size() - RECENT), audits.size());
  }

  /** How many parts there are; none where the page of the project shows all audits. */
  static int parts(ProjectAudits project) {
    int audits = project.audits().size();
    return audits <= RECENT ? 0 : (audits + PART - 1) / PART;
  }

  /** One page for each part. */
  static List<Page> pages(Edition edition, ProjectAudits project) {
    HistoryPages history = new HistoryPages(edition, project);
    String id = project.project().id();
    return IntStream.rangeClosed(1, parts(project))
        .mapToObj(part -> Page.at(edition.routes().history(id, part), () -> history.page(part)))
        .toList();
  }

  /** Links to all parts, from a page of the project. */
  static List<Link> links(Edition edition, Links links, ProjectAudits project) {
    List<Link> all = new ArrayList<>();
    for (int part = 1; part <= parts(project); part++) {
      all.add(
          links.link(named(project, part), edition.routes().history(project.project().id(), part)));
    }
    return all;
  }

  /** The last part has no end, so that one more audit does not rename it on all the others. */
  private static String named(ProjectAudits project, int part) {
    List<Audit> audits = audits(project, part);
    String first = audits.get(0).id();
    return part == parts(project)
        ? "from " + first
        : first + " to " + audits.get(audits.size() - 1).id();
  }

  private static List<Audit> audits(ProjectAudits project, int part) {
    List<Audit> all = project.audits();
    return all.subList((part - 1) * PART, Math.min(part * PART, all.size()));
  }

  private HistoryPage page(int part) {
    Links links = Links.from(edition.routes().history(project.project().id(), part));
    String name = project.project().name().plain();
    List<Audit> audits = audits(project, part);
    String span = audits.get(0).id() + " to " + audits.get(audits.size() - 1).id();
    Heading heading =
        new Heading(
            "Audits " + span + " · " + name, name + ", its audits from " + span + ".", span);
    return new HistoryPage(
        edition.frames().project(links, heading, project),
        "Audits of " + name,
        Sentence.capital(Words.count(audits.size(), "audit", "audits")) + ", from " + span + ".",
        links(edition, links, project),
        new HistoryMatrices(edition, links, project, audits).matrix(),
        Timeline.of(edition.routes(), links, project, audits));
  }
}
