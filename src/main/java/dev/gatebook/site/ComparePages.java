package dev.gatebook.site;

import dev.gatebook.diff.AuditDiff;
import dev.gatebook.diff.Direction;
import dev.gatebook.model.Audit;
import dev.gatebook.site.ComparePage.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes the page of a project that compares any two of its audits. */
final class ComparePages {
  private final Edition edition;
  private final ProjectAudits project;
  private final Links links;

  private ComparePages(Edition edition, ProjectAudits project) {
    this.edition = edition;
    this.project = project;
    this.links = Links.from(edition.routes().compare(project.project().id()));
  }

  /** The page of one project; nothing when it has no audit. */
  static List<Page> pages(Edition edition, ProjectAudits project) {
    return project.audits().isEmpty()
        ? List.of()
        : List.of(new ComparePages(edition, project).page());
  }

  private Page page() {
    String name = project.project().name().plain();
    Heading heading =
        new Heading("Compare · " + name, name + ", any two audits side by side.", "Compare");
    return Page.at(
        links.here(),
        () ->
            new ComparePage(
                edition.frames().project(links, heading, project), name, options(), pairs()));
  }

  private List<Option> options() {
    return newestFirst(project.audits()).stream().map(this::option).toList();
  }

  private Option option(Audit audit) {
    String decision = Mark.of(audit.assessment().supported()).text();
    return new Option(audit.id(), audit.id() + " · " + decision, project.isThinned(audit));
  }

  private Table pairs() {
    List<Table.Column> heads =
        List.of(
            Table.words("From and to"),
            Table.numbers("Worse"),
            Table.numbers("Better"),
            Table.numbers("Goalposts"),
            Table.words("In a sentence"));
    List<Table.Row> rows = newestFirst(project.diffPages()).stream().map(this::row).toList();
    return new Table("Comparisons with a page of their own", heads, rows);
  }

  private Table.Row row(AuditDiff diff) {
    String pair = diff.from().id() + " to " + diff.to().id();
    return new Table.Row(
        List.of(
            links.link(pair, edition.routes().diff(diff)),
            count(diff, Direction.REGRESSION),
            count(diff, Direction.IMPROVEMENT),
            count(diff, Direction.GOALPOST),
            Link.plain(diff.headline())));
  }

  private static Link count(AuditDiff diff, Direction direction) {
    return Link.plain(Integer.toString(diff.counts().of(direction)));
  }

  private static <T> List<T> newestFirst(List<T> oldestFirst) {
    List<T> reversed = new ArrayList<>(oldestFirst);
    Collections.reverse(reversed);
    return reversed;
  }
}
