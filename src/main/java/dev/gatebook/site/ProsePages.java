package dev.gatebook.site;

import dev.gatebook.model.Portfolio;
import java.util.List;
import java.util.stream.Stream;

/** Makes the free pages of the content and the page for unknown addresses. */
final class ProsePages {
  private final Edition edition;

  ProsePages(Edition edition) {
    this.edition = edition;
  }

  /** One page for each free page; the pages of codes are made from the ones that ship. */
  List<Page> pages() {
    return edition.input().portfolio().pages().stream()
        .filter(
            page ->
                edition.rules().stream().noneMatch(r -> page.path().equals("rules/" + r.code())))
        .map(this::free)
        .toList();
  }

  /** The page for unknown addresses. */
  Page missing() {
    Links links = Links.anywhere(edition.routes().missing(), edition.root());
    Heading heading = new Heading("Not found", "No page at this address.", "Not found");
    List<Link> ways =
        edition.input().projects().stream()
            .map(
                p ->
                    links.link(
                        p.project().name().plain() + ": all audits",
                        edition.routes().project(p.project().id())))
            .toList();
    return Page.unlisted(
        links.here(), () -> new MissingPage(edition.frames().unlisted(links, heading), ways));
  }

  private Page free(Portfolio.FreePage page) {
    Links links = Links.from(edition.routes().free(page.path()));
    Heading heading = new Heading(page.title(), page.title() + ".", page.title());
    return Page.at(
        links.here(),
        () ->
            new ProsePage(
                edition.frames().site(links, heading),
                page.title(),
                Contents.of(page.body()),
                group(links, page),
                page.body()));
  }

  /** The page that heads a folder, then the pages of that folder. */
  private List<Link> group(Links links, Portfolio.FreePage page) {
    String folder = folder(page.path());
    List<Portfolio.FreePage> pages = edition.input().portfolio().pages();
    List<Link> group =
        Stream.concat(
                pages.stream().filter(other -> other.path().equals(folder)),
                pages.stream().filter(other -> other.path().startsWith(folder + "/")))
            .filter(other -> !other.path().startsWith("rules/"))
            .map(other -> links.link(other.title(), edition.routes().free(other.path())))
            .toList();
    return group.size() < 2 ? List.of() : group;
  }

  /** A page {@code guide.md} heads the folder {@code guide}. */
  private static String folder(String path) {
    int end = path.indexOf('/');
    return end < 0 ? path : path.substring(0, end);
  }
}
