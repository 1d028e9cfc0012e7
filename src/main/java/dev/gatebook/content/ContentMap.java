package dev.gatebook.content;

import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the folders and files of the content against the addresses that they become. */
final class ContentMap {
  /** Addresses at the root of the site that belong to the site itself. */
  static final List<String> RESERVED =
      List.of(
          "404.html",
          "assets",
          "badges",
          "cname",
          "compare",
          "diffs",
          "feed.xml",
          "index.html",
          "manifest.json",
          "pages",
          "robots.txt",
          "rules",
          "schema",
          "search",
          "sitemap.xml",
          "templates");

  private static final String PAGES = "pages";
  private static final Set<String> OWN = Set.of(PAGES, ThemeReader.FOLDER);

  private final ContentFolder root;
  private final Problems problems;
  private final List<String> projects;
  private final List<String> pages;

  ContentMap(ContentFolder root, Problems problems) {
    this.root = root;
    this.problems = problems;
    this.projects = projects(root);
    this.pages = FreePages.paths(root.folder(PAGES));
  }

  /** The folders that are projects, by name. */
  static List<String> projects(ContentFolder root) {
    return root.folders().stream()
        .filter(name -> !OWN.contains(name))
        .filter(name -> root.file(name + "/project.yml").isPresent())
        .toList();
  }

  /** Says what is wrong with the names and places of files. */
  void check(Form site) {
    List<String> known =
        Stream.concat(Stream.of("gatebook.yml"), ThemeReader.logo(site).stream()).toList();
    StrayFiles.check(new ContentFolder(root.path(), top()), known, problems);
    StrayFiles.check(root.folder(PAGES), List.of("**.md"), problems);
    pages();
    Names names = new Names("project", problems);
    projects.forEach(id -> project(id, names));
    root.folders().stream().filter(this::isNoProject).forEach(this::noProject);
    order(site);
  }

  private List<SourceFile> top() {
    return root.files().stream().filter(f -> root.relative(f).indexOf('/') < 0).toList();
  }

  private void pages() {
    Names names = new Names("page", problems);
    for (String path : pages) {
      SourceRef at = SourceRef.of(root.path() + PAGES + "/" + path + ".md");
      names.take(path, at);
      if (RESERVED.contains(path.toLowerCase(Locale.ROOT))) {
        problems.add(taken("page", path, "a part of the site", at));
      }
    }
  }

  private void project(String id, Names names) {
    SourceRef at = SourceRef.of(root.path() + id + "/project.yml");
    names.take(id, at);
    if (RESERVED.contains(id.toLowerCase(Locale.ROOT))) {
      problems.add(taken("project", id, "a part of the site", at));
    }
    pages.stream()
        .filter(path -> path.split("/", 2)[0].equalsIgnoreCase(id))
        .findFirst()
        .ifPresent(path -> problems.add(taken("project", id, "pages/" + path + ".md", at)));
    StrayFiles.check(root.folder(id), StrayFiles.PROJECT, problems);
  }

  private static Problem taken(String what, String name, String by, SourceRef at) {
    return Problem.error(
        ContentRule.BAD_NAME.code(),
        "'" + name + "' cannot be the name of a " + what + ": its address belongs to " + by,
        at,
        "rename it");
  }

  private boolean isNoProject(String name) {
    return !OWN.contains(name) && !projects.contains(name);
  }

  private void noProject(String name) {
    problems.add(
        Problem.warning(
            ContentRule.MISSING_FILE.code(),
            "the folder '" + name + "' has no project.yml; its files are not read",
            SourceRef.of(root.path() + name + "/project.yml"),
            "write it with at least a 'name', or delete the folder"));
  }

  /** The projects and the pages that the site puts in order. */
  private void order(Form site) {
    new References("folder of a project", projects).check(site, "projects", problems);
    new References("page", pages).check(site, "pages", problems);
    once(site, "projects", "project in this list");
    once(site, "pages", "page in this list");
  }

  private void once(Form site, String key, String what) {
    Ids ids = new Ids(what, problems);
    site.items(key)
        .forEach(
            node -> Form.scalar(node).ifPresent(id -> ids.take(site.source(), node.place(), id)));
  }
}
