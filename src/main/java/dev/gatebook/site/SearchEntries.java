package dev.gatebook.site;

import dev.gatebook.content.CodePage;
import dev.gatebook.diff.life.ProjectLives;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Audit;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestRows;
import dev.gatebook.site.life.ToldCondition;
import dev.gatebook.site.life.ToldIssue;
import dev.gatebook.site.search.Entry;
import dev.gatebook.site.search.Entry.Sort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what can be looked for; of what several audits hold, where it stands in the newest. */
final class SearchEntries {
  private final SiteInput input;
  private final List<CodePage> rules;
  private final SiteLives lives;
  private final Routes routes;
  private final Links links;
  private final List<Entry> entries = new ArrayList<>();

  SearchEntries(SiteInput input, List<CodePage> rules, SiteLives lives, Routes routes) {
    this.input = input;
    this.rules = rules;
    this.lives = lives;
    this.routes = routes;
    this.links = Links.from(routes.home());
  }

  /** Collects them; asked once. */
  List<Entry> all() {
    input.projects().forEach(this::project);
    input.portfolio().pages().stream()
        .filter(p -> !p.path().startsWith("rules/"))
        .forEach(p -> add(Sort.PAGE, p.title(), "", routes.free(p.path())));
    rules.forEach(
        rule -> add(Sort.RULE, rule.code() + " " + rule.title(), "", routes.rule(rule.code())));
    return entries;
  }

  private void add(Sort sort, String title, String context, Route place) {
    entries.add(new Entry(sort, title, context, links.to(place)));
  }

  private void project(ProjectAudits project) {
    String id = project.project().id();
    String name = project.project().name().plain();
    add(Sort.PROJECT, name, "", routes.project(id));
    Set<String> known = new HashSet<>();
    for (int at = project.audits().size() - 1; at >= 0; at--) {
      audit(project, project.audits().get(at), known);
    }
    ProjectLives own = lives.of(id);
    ToldIssue issue = new ToldIssue();
    ToldCondition condition = new ToldCondition();
    own.issues()
        .all()
        .forEach(
            life ->
                add(
                    Sort.ISSUE,
                    issue.id(life.state()) + " " + issue.title(life.state()).plain(),
                    name,
                    routes.life(id, issue.noun(), life)));
    own.conditions()
        .all()
        .forEach(
            life ->
                add(
                    Sort.CONDITION,
                    condition.title(life.state()).plain(),
                    name,
                    routes.life(id, condition.noun(), life)));
  }

  private void audit(ProjectAudits project, Audit audit, Set<String> known) {
    String name = project.project().name().plain();
    String title = audit.id() + " " + audit.statement().title().plain();
    add(Sort.AUDIT, title, name, routes.audit(audit));
    for (AssessedGate gate : audit.assessment().gates()) {
      Route place = project.isThinned(audit) ? routes.audit(audit) : routes.gate(audit, gate);
      gate.tasks().forEach(task -> task(place, name, task, known));
    }
    Route tests = project.isThinned(audit) ? routes.audit(audit) : routes.tests(audit);
    for (TestCase test : TestRows.failing(audit.measured().tests())) {
      String key = test.key();
      if (known.add("test " + key)) {
        add(Sort.TEST, key, name + ", last in " + audit.id(), tests);
      }
    }
  }

  private void task(Route gate, String name, AssessedTask assessed, Set<String> known) {
    String id = assessed.task().id();
    String title = id + " " + assessed.task().title().plain();
    if (known.add("task " + title)) {
      add(Sort.TASK, title, name, gate.at(Anchors.task(id)));
    }
    assessed.checks().forEach(check -> task(gate, name, check, known));
  }
}
