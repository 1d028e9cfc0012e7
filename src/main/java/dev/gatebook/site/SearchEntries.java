package dev.gatebook.site;

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
  private final Edition edition;
  private final Links links;
  private final List<Entry> entries = new ArrayList<>();

  private SearchEntries(Edition edition) {
    this.edition = edition;
    this.links = Links.from(edition.routes().home());
  }

  static List<Entry> of(Edition edition) {
    SearchEntries found = new SearchEntries(edition);
    edition.input().projects().forEach(found::project);
    edition.input().portfolio().pages().stream()
        .filter(p -> !p.path().startsWith("rules/"))
        .forEach(p -> found.add(Sort.PAGE, p.title(), "", edition.routes().free(p.path())));
    edition
        .rules()
        .forEach(
            rule ->
                found.add(
                    Sort.RULE,
                    rule.code() + " " + rule.title(),
                    "",
                    edition.routes().rule(rule.code())));
    return found.entries;
  }

  private void add(Sort sort, String title, String context, Route place) {
    entries.add(new Entry(sort, title, context, links.to(place)));
  }

  private void project(ProjectAudits project) {
    String id = project.project().id();
    String name = project.project().name().plain();
    add(Sort.PROJECT, name, "", edition.routes().project(id));
    Set<String> known = new HashSet<>();
    for (int at = project.audits().size() - 1; at >= 0; at--) {
      audit(project, project.audits().get(at), known);
    }
    ProjectLives lives = edition.lives().of(id);
    ToldIssue issue = new ToldIssue();
    ToldCondition condition = new ToldCondition();
    lives
        .issues()
        .all()
        .forEach(
            life ->
                add(
                    Sort.ISSUE,
                    issue.id(life.state()) + " " + issue.title(life.state()).plain(),
                    name,
                    edition.routes().life(id, issue.noun(), life)));
    lives
        .conditions()
        .all()
        .forEach(
            life ->
                add(
                    Sort.CONDITION,
                    condition.title(life.state()).plain(),
                    name,
                    edition.routes().life(id, condition.noun(), life)));
  }

  private void audit(ProjectAudits project, Audit audit, Set<String> known) {
    String name = project.project().name().plain();
    String title = audit.id() + " " + audit.statement().title().plain();
    add(Sort.AUDIT, title, name, edition.routes().audit(audit));
    for (AssessedGate gate : audit.assessment().gates()) {
      Route place =
          project.isThinned(audit)
              ? edition.routes().audit(audit)
              : edition.routes().gate(audit, gate);
      gate.tasks().forEach(task -> task(place, name, task, known));
    }
    Route tests =
        project.isThinned(audit) ? edition.routes().audit(audit) : edition.routes().tests(audit);
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
