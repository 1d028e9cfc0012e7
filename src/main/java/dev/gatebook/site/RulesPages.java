package dev.gatebook.site;

import dev.gatebook.content.CodePage;
import dev.gatebook.diff.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the list of codes and the page of each code. */
final class RulesPages {
  private final Edition edition;

  RulesPages(Edition edition) {
    this.edition = edition;
  }

  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(index());
    edition.rules().forEach(rule -> pages.add(page(rule)));
    return pages;
  }

  private Page index() {
    Links links = Links.from(edition.routes().rules());
    Heading heading =
        new Heading(
            "Rules", "Every code that Gatebook prints, what it means and how to mend it.", "Rules");
    List<RulesPage.Group> groups =
        Stream.of(
                group(links, "consistency", "Consistency of an audit", "GB0"),
                group(links, "content", "Content", "GB1"),
                group(links, "artifacts", "Artifacts", "GB2"),
                group(links, "files", "Files and git", "GB3"))
            .filter(group -> !group.rules().isEmpty())
            .toList();
    return Page.at(
        links.here(), () -> new RulesPage(edition.frames().site(links, heading), groups));
  }

  private RulesPage.Group group(Links links, String id, String title, String prefix) {
    return new RulesPage.Group(
        id,
        title,
        edition.rules().stream()
            .filter(rule -> rule.code().startsWith(prefix))
            .map(
                rule ->
                    new RulesPage.Rule(
                        links.link(rule.code(), edition.routes().rule(rule.code())),
                        Sentence.capital(rule.title())))
            .toList());
  }

  private Page page(CodePage rule) {
    Links links = Links.from(edition.routes().rule(rule.code()));
    String title = rule.code() + ": " + rule.title();
    Heading heading =
        new Heading(title, Words.sentence(Sentence.capital(rule.title())), rule.code());
    return Page.at(
        links.here(),
        () -> new ProsePage(edition.frames().rule(links, heading), title, rule.prose()));
  }
}
