package dev.gatebook.site;

import dev.gatebook.json.Json;
import dev.gatebook.model.Audit;
import dev.gatebook.model.SiteFile;
import dev.gatebook.site.audit.AuditHeads;
import dev.gatebook.site.part.Dossier;
import dev.gatebook.site.part.PageList;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.AuditLinks;
import dev.gatebook.site.tests.LongList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The pages of lists of test results that are too long for one, and their entries as data. */
final class TestListPages {
  /** Pages before and behind the one that is shown which it names. */
  private static final int AROUND = 2;

  private TestListPages() {}

  /** The parts of a list as they are looked through by the script, for every audit. */
  static List<SiteFile> files(Edition edition) {
    List<SiteFile> files = new ArrayList<>();
    for (ProjectAudits project : edition.input().projects()) {
      for (Audit audit : project.audits()) {
        for (LongList list : edition.tests().of(audit).all()) {
          files.add(file(list, edition.routes().testsData(audit, list.name()).path()));
        }
      }
    }
    return files;
  }

  /** The parts of a list as they are looked through by the script. */
  static SiteFile file(LongList list, String path) {
    return ScriptFile.calling("gatebookSearch", path, () -> data(list));
  }

  private static Json data(LongList list) {
    return Json.object()
        .put("part", list.name())
        .put("rows", Json.list(list.entries(), entry -> row(list, entry)))
        .end();
  }

  private static Json row(LongList list, LongList.Entry entry) {
    String href = list.name() + "/" + entry.page() + "/index.html#" + entry.anchor();
    return Json.texts(List.of(entry.text(), entry.note(), href));
  }

  /** The addresses of the pages of a list. */
  static List<Integer> numbers(LongList list) {
    return IntStream.rangeClosed(1, list.pages()).boxed().toList();
  }

  /** A page of a list. */
  static TestsPage page(Place place, LongList list, int page) {
    String title = list.title() + ", page " + page + " of " + list.pages();
    Dossier dossier =
        new Dossier(
            title,
            list.span(page),
            AuditHeads.belonging(place.context()),
            List.of(Piece.link(place.links().tests(), "All test results")),
            "tests",
            List.of(),
            List.of(),
            sections(place.context(), list, page));
    String about = list.title() + ", page " + page + ", audit of " + place.audit().id();
    return new TestsPage(
        place.frame(list.title() + " " + page + ", " + place.audit().id(), about, list.title()),
        Banners.of(place),
        dossier);
  }

  /** What a page of a list shows. */
  static List<Section> sections(AuditContext context, LongList list, int page) {
    Section section = list.section(context, page);
    return list.pages() == 1
        ? List.of(section)
        : List.of(section.below(around(context.links(), list, page)));
  }

  private static PageList around(AuditLinks all, LongList list, int page) {
    List<Piece> links = new ArrayList<>();
    for (int one : numbers(list)) {
      if (one == 1 || one == list.pages() || Math.abs(one - page) <= AROUND) {
        String text = Integer.toString(one);
        links.add(one == page ? Piece.strong(text) : Piece.link(all.tests(list.name(), one), text));
      }
    }
    return new PageList("Pages", links, false);
  }
}
