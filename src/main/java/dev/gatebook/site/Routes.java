package dev.gatebook.site;

import dev.gatebook.content.CodePage;
import dev.gatebook.diff.AuditDiff;
import dev.gatebook.diff.life.Life;
import dev.gatebook.diff.life.Lives;
import dev.gatebook.diff.life.ProjectLives;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Audit;
import dev.gatebook.site.tests.LongList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Every address of the site. An address is only handed out when the plan makes a page for it;
 * asking for another one is a mistake of ours and fails at once.
 */
public final class Routes {
  private final Set<String> known;

  private Routes(Set<String> known) {
    this.known = new LinkedHashSet<>(known);
  }

  /** The addresses of a site made of that input with those rule pages. */
  static Routes of(SiteInput input, List<CodePage> rules) {
    return of(input, rules, SiteLives.of(input));
  }

  /** The addresses of that site, where the lives of its projects are known. */
  static Routes of(SiteInput input, List<CodePage> rules, SiteLives lives) {
    Routes routes = new Routes(Set.of());
    routes.known.add("index.html");
    routes.known.add("404.html");
    routes.known.add("search/index.html");
    routes.known.add("feed.xml");
    routes.known.add(rulesPath());
    rules.forEach(rule -> routes.known.add(rulePath(rule.code())));
    input.portfolio().pages().forEach(page -> routes.known.add(freePath(page.path())));
    input.projects().forEach(routes::addProject);
    lives.byProject().forEach(routes::addLives);
    return routes;
  }

  /** The same with the pages of lists that are too long for one. */
  Routes with(SiteTests tests) {
    Routes more = new Routes(known);
    tests
        .byAudit()
        .forEach(
            (audit, lists) ->
                lists
                    .all()
                    .forEach(list -> more.addList(testsFolder(audit.get(0), audit.get(1)), list)));
    return more;
  }

  private void addList(String folder, LongList list) {
    known.add(folder + list.name() + ".js");
    TestListPages.numbers(list).forEach(n -> known.add(listPath(folder, list.name(), n)));
  }

  private static String testsFolder(String project, String audit) {
    return project + "/audits/" + audit + "/tests/";
  }

  private static String listPath(String folder, String list, int page) {
    return folder + list + "/" + page + "/index.html";
  }

  /** The portfolio. */
  public Route home() {
    return known("index.html");
  }

  /** The feed of all projects. */
  public Route feed() {
    return known("feed.xml");
  }

  /** The page that an unknown address shows. */
  public Route missing() {
    return known("404.html");
  }

  /** Where things are looked for. */
  public Route search() {
    return known("search/index.html");
  }

  /** The list of rules. */
  public Route rules() {
    return known(rulesPath());
  }

  /** The page of a rule; the list of rules when the rule has no page. */
  public Route rule(String code) {
    return known.contains(rulePath(code)) ? known(rulePath(code)) : rules();
  }

  /** A free page. */
  public Route free(String path) {
    return known(freePath(path));
  }

  /** Overview of a project. */
  public Route project(String project) {
    return known(project + "/index.html");
  }

  /** A file in the folder of a project: {@code feed.xml}, {@code versions.json}. */
  public Route projectFile(String project, String name) {
    return known(project + "/" + name);
  }

  /** The address that always leads to the newest audit. */
  public Route latest(String project) {
    return known(project + "/latest/index.html");
  }

  /** An audit. */
  public Route audit(Audit audit) {
    return known(auditFolder(audit) + "index.html");
  }

  /** An audit as data. */
  public Route auditJson(Audit audit) {
    return known(auditFolder(audit) + "audit.json");
  }

  /** The test results of an audit. */
  public Route tests(Audit audit) {
    return known(auditFolder(audit) + "tests/index.html");
  }

  /**
   * A page of a list below the test results of an audit.
   *
   * @param page counted from 1
   */
  Route tests(Audit audit, String list, int page) {
    return known(listPath(testsFolder(audit.project(), audit.id()), list, page));
  }

  /** The entries of such a list as data. */
  Route testsData(Audit audit, String list) {
    return known(testsFolder(audit.project(), audit.id()) + list + ".js");
  }

  /** The consistency findings of an audit. */
  public Route integrity(Audit audit) {
    return known(auditFolder(audit) + "integrity/index.html");
  }

  /** What does not agree in a project, as of its newest audit. */
  public Route projectIntegrity(String project) {
    return known(project + "/integrity/index.html");
  }

  /** Any two audits of a project side by side. */
  public Route compare(String project) {
    return known(project + "/compare/index.html");
  }

  /** An audit in the form that the page for comparing loads. */
  Route compareData(Audit audit) {
    return known(comparePath(audit));
  }

  /** Claims of a project that later audits took back or refuted. */
  public Route claims(String project) {
    return known(project + "/claims/index.html");
  }

  /** Who changed what in a project. */
  public Route timeline(String project) {
    return known(project + "/timeline/index.html");
  }

  /**
   * Everything of a sort that any audit of a project listed.
   *
   * @param noun {@code issue} or {@code condition}
   */
  public Route lives(String project, String noun) {
    return known(livesFolder(project, noun) + "index.html");
  }

  /** The life of an issue or a condition. */
  public Route life(String project, String noun, Life<?> life) {
    return known(lifePath(project, noun, life));
  }

  /**
   * A part of the audits of a project, where they are many.
   *
   * @param part counted from 1, the oldest audits first
   */
  Route history(String project, int part) {
    return known(project + "/history/" + part + "/index.html");
  }

  /** The gate of a phase in an audit. */
  public Route gate(Audit audit, AssessedGate gate) {
    return known(gatePath(audit, gate));
  }

  /** What changed between two audits. */
  public Route diff(AuditDiff diff) {
    return known(diffFolder(diff) + "index.html");
  }

  /** What changed between two audits, as data. */
  public Route diffJson(AuditDiff diff) {
    return known(diffFolder(diff) + "diff.json");
  }

  /** Whether there is a page or file at that path. */
  boolean isKnown(String path) {
    return known.contains(path);
  }

  private Route known(String path) {
    if (!known.contains(path)) {
      throw new IllegalArgumentException("no page is planned at " + path);
    }
    return Route.to(path);
  }

  private void addProject(ProjectAudits project) {
    String id = project.project().id();
    known.add(id + "/index.html");
    known.add(id + "/timeline/index.html");
    for (int part = 1; part <= HistoryPages.parts(project); part++) {
      known.add(id + "/history/" + part + "/index.html");
    }
    known.add(id + "/feed.xml");
    known.add(id + "/versions.json");
    known.add(id + "/" + LaterFile.NAME);
    if (!project.audits().isEmpty()) {
      known.add(id + "/integrity/index.html");
      known.add(id + "/latest/index.html");
      known.add(id + "/claims/index.html");
      known.add(id + "/compare/index.html");
    }
    project.audits().forEach(audit -> addAudit(project, audit));
    project.diffPages().forEach(this::addDiff);
  }

  private void addLives(String project, ProjectLives lives) {
    addLives(project, "issue", lives.issues());
    addLives(project, "condition", lives.conditions());
  }

  private void addLives(String project, String noun, Lives<?> lives) {
    if (!lives.all().isEmpty()) {
      known.add(livesFolder(project, noun) + "index.html");
    }
    lives.all().forEach(life -> known.add(lifePath(project, noun, life)));
  }

  private void addDiff(AuditDiff diff) {
    known.add(diffFolder(diff) + "index.html");
    known.add(diffFolder(diff) + "diff.json");
  }

  private void addAudit(ProjectAudits project, Audit audit) {
    String folder = auditFolder(audit);
    known.add(folder + "index.html");
    known.add(folder + "audit.json");
    known.add(comparePath(audit));
    if (project.isThinned(audit)) {
      return;
    }
    known.add(folder + "tests/index.html");
    known.add(folder + "integrity/index.html");
    audit.assessment().gates().forEach(gate -> known.add(gatePath(audit, gate)));
  }

  private static String auditFolder(Audit audit) {
    return audit.project() + "/audits/" + audit.id() + "/";
  }

  private static String comparePath(Audit audit) {
    return audit.project() + "/compare/" + audit.id() + ".js";
  }

  private static String diffFolder(AuditDiff diff) {
    return diff.to().project() + "/diffs/" + diff.from().id() + "..." + diff.to().id() + "/";
  }

  private static String gatePath(Audit audit, AssessedGate gate) {
    return auditFolder(audit) + "gates/" + gate.phase().id() + "/index.html";
  }

  private static String livesFolder(String project, String noun) {
    return project + "/" + noun + "s/";
  }

  private static String lifePath(String project, String noun, Life<?> life) {
    return livesFolder(project, noun) + life.slug() + "/index.html";
  }

  private static String rulesPath() {
    return "rules/index.html";
  }

  private static String rulePath(String code) {
    return "rules/" + code + "/index.html";
  }

  private static String freePath(String path) {
    return path + "/index.html";
  }
}
