package dev.gatebook.site;

import dev.gatebook.diff.life.Life;
import dev.gatebook.diff.life.Lives;
import dev.gatebook.diff.life.ProjectLives;
import dev.gatebook.site.life.LifeIndex;
import dev.gatebook.site.life.LifeSections;
import dev.gatebook.site.life.Told;
import dev.gatebook.site.life.ToldCondition;
import dev.gatebook.site.life.ToldIssue;
import dev.gatebook.site.part.Dossier;
import dev.gatebook.site.part.Piece;
import java.util.ArrayList;
import java.util.List;

/** Makes a page for every issue and condition of a project, and one that lists them. */
final class LifePages {
  private final Edition edition;
  private final ProjectAudits project;

  private LifePages(Edition edition, ProjectAudits project) {
    this.edition = edition;
    this.project = project;
  }

  /** The pages; none for a project without issues and conditions. */
  static List<Page> pages(Edition edition, ProjectAudits project) {
    ProjectLives lives = edition.lives().of(project.project().id());
    LifePages made = new LifePages(edition, project);
    List<Page> pages = new ArrayList<>();
    pages.addAll(made.of(new ToldIssue(), lives.issues()));
    pages.addAll(made.of(new ToldCondition(), lives.conditions()));
    return pages;
  }

  private <T> List<Page> of(Told<T> told, Lives<T> lives) {
    List<Page> pages = new ArrayList<>();
    if (!lives.all().isEmpty()) {
      Route index = edition.routes().lives(project.project().id(), told.noun());
      pages.add(Page.at(index, () -> index(Links.from(index), told, lives)));
    }
    for (Life<T> life : lives.all()) {
      Route here = edition.routes().life(project.project().id(), told.noun(), life);
      pages.add(Page.at(here, () -> life(Links.from(here), told, life, lives.namesakes(life))));
    }
    return pages;
  }

  private <T> LifePage index(Links links, Told<T> told, Lives<T> lives) {
    String what = told.noun().equals("issue") ? "Issues" : "Conditions";
    String name = project.project().name().plain();
    LifeIndex<T> index = new LifeIndex<>(told, lives.all(), placed(links, told.noun()));
    Dossier dossier =
        new Dossier(
            what + " of " + name,
            "Everything that any audit listed: how long it was open, and on what word or evidence it"
                + " was closed.",
            List.of(),
            List.of(),
            "",
            List.of(),
            index.figures(),
            index.sections());
    String about = name + ", " + told.noun() + "s of all audits.";
    Heading heading = new Heading(what + " · " + name, about, what);
    return new LifePage(edition.frames().project(links, heading, project), dossier, List.of());
  }

  private <T> LifePage life(Links links, Told<T> told, Life<T> life, List<Life<T>> namesakes) {
    LifeSections<T> sections = new LifeSections<>(told, life, placed(links, told.noun()));
    String name = told.id(life.state());
    Dossier dossier =
        new Dossier(
            name + " " + told.title(life.state()).plain(),
            "",
            List.of(Piece.words(was(life, name)), Piece.words(shared(life, namesakes.size()))),
            List.of(all(links, told.noun())),
            "",
            List.of(),
            sections.figures(),
            sections.sections(namesakes));
    return new LifePage(frame(links, told, life), dossier, List.of(sections.head()));
  }

  private Piece all(Links links, String noun) {
    Route index = edition.routes().lives(project.project().id(), noun);
    return Piece.link(links.to(index), "All " + noun + "s");
  }

  private static String was(Life<?> life, String name) {
    return life.id().equals(name) ? "" : "First listed as " + life.id();
  }

  private static String shared(Life<?> life, int namesakes) {
    return namesakes < 2
        ? ""
        : "The id "
            + life.id()
            + " was reused: this is number "
            + life.namesake()
            + " of "
            + namesakes;
  }

  private <T> Frame frame(Links links, Told<T> told, Life<T> life) {
    String name = project.project().name().plain();
    String id = told.id(life.state());
    Heading heading =
        new Heading(
            id + " · " + name,
            name
                + ", the life of the "
                + told.noun()
                + " "
                + id
                + ": "
                + told.title(life.state()).plain(),
            id);
    return edition.frames().life(links, heading, project, told.noun());
  }

  private PlacedLifeLinks placed(Links links, String noun) {
    return new PlacedLifeLinks(edition, project, links, noun);
  }
}
