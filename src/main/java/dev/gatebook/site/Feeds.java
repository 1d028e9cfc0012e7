package dev.gatebook.site;

import dev.gatebook.model.Audit;
import dev.gatebook.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the Atom feeds (RFC 4287): one entry for each of the newest audits, newest first. */
final class Feeds {
  /** Readers ask for a feed again and again, and have long seen what is older. */
  private static final int MOST = 100;

  private final SiteInput input;
  private final Routes routes;

  Feeds(SiteInput input, Routes routes) {
    this.input = input;
    this.routes = routes;
  }

  /** The feed of the whole site and of each project. */
  List<SiteFile> files() {
    Stream<SiteFile> projects =
        input.projects().stream()
            .map(
                p ->
                    file(
                        routes.projectFile(p.project().id(), "feed.xml"),
                        p.project().name().plain(),
                        List.of(p)));
    Stream<SiteFile> site =
        Stream.of(file(routes.feed(), input.portfolio().title(), input.projects()));
    return Stream.concat(site, projects).toList();
  }

  private SiteFile file(Route place, String title, List<ProjectAudits> projects) {
    return SiteFile.made(place.path(), () -> feed(place, title, projects));
  }

  private byte[] feed(Route place, String title, List<ProjectAudits> projects) {
    List<Entry> entries = entries(projects);
    Instant updated =
        newest(entries).or(() -> newest(entries(input.projects()))).orElse(input.asOf());
    Links links = Links.from(place);
    Xml xml = new Xml();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom");
    xml.text("title", title);
    xml.text("id", id(place.path()));
    xml.text("updated", updated.toString());
    xml.empty("link", "rel", "self", "href", address(links, place));
    xml.open("author");
    xml.text("name", input.portfolio().title());
    xml.close("author");
    xml.text("generator", "Gatebook " + input.toolVersion());
    entries.forEach(entry -> entry(xml, links, entry));
    xml.close("feed");
    return xml.document().getBytes(StandardCharsets.UTF_8);
  }

  private List<Entry> entries(List<ProjectAudits> projects) {
    return projects.stream()
        .flatMap(this::newestFirst)
        .sorted(Comparator.comparing(Entry::time).reversed())
        .limit(MOST)
        .toList();
  }

  private static Optional<Instant> newest(List<Entry> entries) {
    return entries.stream().map(Entry::time).findFirst();
  }

  private Stream<Entry> newestFirst(ProjectAudits project) {
    List<Audit> audits = new ArrayList<>(project.audits());
    Collections.reverse(audits);
    return audits.stream()
        .flatMap(audit -> time(audit).map(time -> new Entry(project, audit, time)).stream());
  }

  /** An audit of a project and the time it counts from. */
  private record Entry(ProjectAudits project, Audit audit, Instant time) {}

  private void entry(Xml xml, Links links, Entry entry) {
    Audit audit = entry.audit();
    Route place = routes.audit(audit);
    xml.open("entry");
    xml.text("title", title(entry));
    xml.text("id", id(place.path()));
    xml.text("updated", entry.time().toString());
    xml.empty("link", "rel", "alternate", "href", address(links, place));
    xml.text("summary", summary(audit));
    xml.close("entry");
  }

  private static String title(Entry entry) {
    return entry.project().project().name().plain()
        + ", audit "
        + entry.audit().id()
        + ": "
        + Mark.of(entry.audit().assessment().supported()).text();
  }

  private static String summary(Audit audit) {
    return "Declared "
        + Mark.of(audit.assessment().declared()).text()
        + ", supported by evidence "
        + Mark.of(audit.assessment().supported()).text()
        + ". "
        + audit.assessment().because();
  }

  private String address(Links links, Route place) {
    return input
        .portfolio()
        .url()
        .map(url -> url + Links.encodePath(place.path()))
        .orElse(links.to(place));
  }

  /** Stable wherever the site is published; a name when the address is not known. */
  private String id(String path) {
    return input.portfolio().url().orElse("urn:gatebook:") + Links.encodePath(path);
  }

  /**
   * The day of the audit, else the time of its commit. One without either is in no feed: an entry
   * must say when it was updated, and nobody knows.
   */
  private static Optional<Instant> time(Audit audit) {
    Optional<LocalDate> day = audit.statement().date().or(() -> audit.statement().documentDate());
    return day.map(d -> d.atStartOfDay(ZoneOffset.UTC).toInstant())
        .or(() -> audit.commit().map(c -> c.time()));
  }
}
