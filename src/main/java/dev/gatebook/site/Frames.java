package dev.gatebook.site;

import dev.gatebook.diff.AuditDiff;
import dev.gatebook.model.Audit;
import dev.gatebook.site.Frame.Later;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes the frame of every page. A frozen page gets nothing that a later build could change. */
public final class Frames {
  private final SiteInput input;
  private final Routes routes;
  private final Assets assets;
  private final SiteLives lives;

  Frames(SiteInput input, Routes routes, Assets assets, SiteLives lives) {
    this.lives = lives;
    this.input = input;
    this.routes = routes;
    this.assets = assets;
  }

  /** A page of the whole site. */
  public Frame site(Links links, Heading heading) {
    return frame(
        links, heading, new Around(List.of(), List.of(), feeds(links), true, live(), Later.NONE));
  }

  /** A page of the whole site that no search engine should list. */
  Frame unlisted(Links links, Heading heading) {
    return frame(
        links, heading, new Around(List.of(), List.of(), feeds(links), false, live(), Later.NONE));
  }

  /** A page that leads on to another one at once. */
  Frame alias(Links links, Heading heading, String target) {
    return unlisted(links, heading).leadingTo(target);
  }

  /** A page of a rule. */
  Frame rule(Links links, Heading heading) {
    List<Link> crumbs = List.of(links.link("Rules", routes.rules()), Link.here(heading.crumb()));
    return frame(
        links,
        heading,
        new Around(crumbs, List.of(), feeds(links), true, List.of(built()), Later.NONE));
  }

  /** A page that shows a project as it stands now. */
  public Frame project(Links links, Heading heading, ProjectAudits project) {
    String name = project.project().name().plain();
    List<Link> crumbs = new ArrayList<>();
    crumbs.add(links.link("Portfolio", routes.home()));
    Route overview = routes.project(project.project().id());
    if (links.here().path().equals(overview.path())) {
      crumbs.add(Link.here(name));
    } else {
      crumbs.add(links.link(name, overview));
      crumbs.add(Link.here(heading.crumb()));
    }
    return frame(
        links,
        heading,
        new Around(
            crumbs,
            projectMenu(links, project),
            feeds(links, project),
            true,
            live(),
            later(links, project, "")));
  }

  /**
   * The page of a life. It names no audit that does not belong to it, so that the life of something
   * long closed stays as it is when audits are added.
   *
   * @param noun {@code issue} or {@code condition}
   */
  Frame life(Links links, Heading heading, ProjectAudits project, String noun) {
    String id = project.project().id();
    String all = noun.equals("issue") ? "Issues" : "Conditions";
    List<Link> crumbs =
        List.of(
            links.link("Portfolio", routes.home()),
            links.link(project.project().name().plain(), routes.project(id)),
            links.link(all, routes.lives(id, noun)),
            Link.here(heading.crumb()));
    List<Link> menu = new ArrayList<>();
    menu.add(links.link("Overview", routes.project(id)));
    menu.add(links.link("Latest audit", routes.latest(id)));
    menu.addAll(lives(links, project));
    return frame(
        links,
        heading,
        new Around(
            crumbs,
            menu,
            feeds(links, project),
            true,
            List.of(built()),
            later(links, project, "")));
  }

  /** Where the issues and the conditions of a project are listed, where there are any. */
  private List<Link> lives(Links links, ProjectAudits project) {
    String id = project.project().id();
    List<Link> menu = new ArrayList<>();
    if (!lives.of(id).issues().all().isEmpty()) {
      menu.add(links.link("Issues", routes.lives(id, "issue")));
    }
    if (!lives.of(id).conditions().all().isEmpty()) {
      menu.add(links.link("Conditions", routes.lives(id, "condition")));
    }
    return menu;
  }

  /** A frozen page of an audit. */
  public Frame audit(Links links, Heading heading, ProjectAudits project, Audit audit) {
    List<Link> crumbs = new ArrayList<>();
    crumbs.add(links.link("Portfolio", routes.home()));
    crumbs.add(links.link(project.project().name().plain(), routes.project(audit.project())));
    if (links.here().path().equals(routes.audit(audit).path())) {
      crumbs.add(Link.here(heading.crumb()));
    } else {
      crumbs.add(links.link(audit.id(), routes.audit(audit)));
      crumbs.add(Link.here(heading.crumb()));
    }
    return frozen(links, heading, project, new Trail(crumbs, audit));
  }

  /** A page that compares two audits. */
  public Frame diff(Links links, Heading heading, ProjectAudits project, AuditDiff diff) {
    Audit audit = diff.to();
    List<Link> crumbs =
        List.of(
            links.link("Portfolio", routes.home()),
            links.link(project.project().name().plain(), routes.project(audit.project())),
            Link.here(heading.crumb()));
    return frozen(links, heading, project, new Trail(crumbs, audit));
  }

  private record Trail(List<Link> crumbs, Audit audit) {}

  private Frame frozen(Links links, Heading heading, ProjectAudits project, Trail trail) {
    List<Link> menu = auditMenu(links, project, trail.audit());
    return frame(
        links,
        heading,
        new Around(
            trail.crumbs(),
            menu,
            feeds(links, project),
            !project.isThinned(trail.audit()),
            List.of(built()),
            later(links, project, trail.audit().id())));
  }

  private Frame frame(Links links, Heading heading, Around around) {
    String site = input.portfolio().title();
    String name = input.portfolio().theme().name();
    return new Frame(
        site,
        name.isEmpty() ? site : name,
        links.here().path().equals(routes.home().path()) ? site : heading.title() + " · " + site,
        heading.description(),
        input.portfolio().url().map(url -> url + Links.canonical(links.here().path())).orElse(""),
        around.indexed(),
        "",
        links.to(routes.home()),
        assets.links(links),
        around.later(),
        around.feeds(),
        nav(links),
        around.crumbs(),
        around.menu(),
        around.footer());
  }

  private record Around(
      List<Link> crumbs,
      List<Link> menu,
      List<Link> feeds,
      boolean indexed,
      List<String> footer,
      Later later) {}

  private Later later(Links links, ProjectAudits project, String audit) {
    return new Later(links.to(routes.projectFile(project.project().id(), LaterFile.NAME)), audit);
  }

  private List<Link> nav(Links links) {
    List<Link> nav = new ArrayList<>();
    nav.add(links.link("Portfolio", routes.home()));
    input.portfolio().pages().stream()
        .filter(page -> !page.path().contains("/"))
        .forEach(page -> nav.add(links.link(page.title(), routes.free(page.path()))));
    nav.add(links.link("Rules", routes.rules()));
    nav.add(links.link("Search", routes.search()));
    return nav;
  }

  private List<Link> projectMenu(Links links, ProjectAudits project) {
    List<Link> menu = new ArrayList<>();
    menu.add(links.link("Overview", routes.project(project.project().id())));
    menu.add(links.link("Timeline", routes.timeline(project.project().id())));
    if (!project.audits().isEmpty()) {
      menu.add(links.link("Compare", routes.compare(project.project().id())));
    }
    project
        .latest()
        .ifPresent(
            audit -> {
              menu.add(links.link("Latest audit", routes.audit(audit)));
              menu.add(links.link("Tests", routes.tests(audit)));
              menu.add(links.link("Integrity", routes.projectIntegrity(audit.project())));
              project
                  .diffPageTo(audit)
                  .ifPresent(diff -> menu.add(links.link("Changes", routes.diff(diff))));
            });
    menu.addAll(lives(links, project));
    return menu;
  }

  private List<Link> auditMenu(Links links, ProjectAudits project, Audit audit) {
    List<Link> menu = new ArrayList<>();
    menu.add(links.link("Overview", routes.project(audit.project())));
    menu.add(links.link("Audit", routes.audit(audit)));
    if (project.isThinned(audit)) {
      return menu;
    }
    menu.add(links.link("Tests", routes.tests(audit)));
    menu.add(links.link("Integrity", routes.integrity(audit)));
    project.diffPageTo(audit).ifPresent(diff -> menu.add(links.link("Changes", routes.diff(diff))));
    return menu;
  }

  private List<Link> feeds(Links links) {
    return List.of(links.link(input.portfolio().title(), routes.feed()));
  }

  private List<Link> feeds(Links links, ProjectAudits project) {
    String id = project.project().id();
    return List.of(
        links.link(project.project().name().plain(), routes.projectFile(id, "feed.xml")));
  }

  private List<String> live() {
    return input.asOf().equals(Instant.EPOCH)
        ? List.of(built())
        : List.of(built(), "As of " + Words.minute(input.asOf()) + ".");
  }

  private String built() {
    return "Built by Gatebook "
        + input.toolVersion()
        + ". Audits are frozen: a rebuild never changes a published one.";
  }
}
