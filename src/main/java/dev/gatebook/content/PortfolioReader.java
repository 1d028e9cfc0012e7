package dev.gatebook.content;

import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Portfolio.FreePage;
import dev.gatebook.model.Project;
import dev.gatebook.model.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the whole content folder. */
final class PortfolioReader {
  /**
   * Audits in full where nothing is said. A thousand audits of 200 tasks and 10,000 tests make a
   * site of less than 50 MB and 5,000 files then.
   */
  private static final int FULL = 20;

  private static final String PAGES = "pages";

  private final Desk desk;

  PortfolioReader(Desk desk) {
    this.desk = desk;
  }

  /** The portfolio of a folder. */
  Portfolio read(ContentFolder root) {
    Optional<SourceFile> file = root.file("gatebook.yml");
    if (file.isEmpty()) {
      desk.missing(root, "gatebook.yml", "write it with at least a 'title'");
    }
    Form site =
        file.map(f -> desk.read(f, PlanShape.SITE))
            .orElse(Form.empty(root.path() + "gatebook.yml"));
    new ContentMap(root, desk.problems()).check(site);
    return new Portfolio(
        site.word("title"),
        site.prose("description"),
        site.maybe("url").map(url -> url.endsWith("/") ? url : url + "/"),
        new ThemeReader(root, desk.problems()).read(site),
        projects(root, site),
        pages(root.folder(PAGES), site.words("pages")));
  }

  /** The projects that the site names, in its order, then the others by name. */
  private List<Project> projects(ContentFolder root, Form site) {
    List<String> folders = ContentMap.projects(root);
    Set<String> order = new LinkedHashSet<>(site.words("projects"));
    order.retainAll(folders);
    order.addAll(folders);
    ProjectReader reader = new ProjectReader(desk);
    List<Project> projects = new ArrayList<>();
    for (String id : order) {
      ContentFolder folder = root.folder(id);
      folder
          .file("project.yml")
          .map(f -> reader.read(folder, id, f))
          .map(project -> project.keeping(Optional.of(retention(project, site))))
          .ifPresent(projects::add);
    }
    return projects;
  }

  private static int retention(Project project, Form site) {
    return project.terms().full().or(() -> ProjectReader.full(site)).orElse(FULL);
  }

  /** The pages that the site names, in its order, then the others by path. */
  private List<FreePage> pages(ContentFolder folder, List<String> order) {
    FreePages pages = new FreePages(folder, desk.problems());
    Comparator<FreePage> asNamed =
        Comparator.comparingInt(
            page -> order.contains(page.path()) ? order.indexOf(page.path()) : order.size());
    return pages.files().stream()
        .flatMap(file -> desk.text(file).map(text -> pages.page(file, text)).stream())
        .sorted(asNamed)
        .toList();
  }
}
