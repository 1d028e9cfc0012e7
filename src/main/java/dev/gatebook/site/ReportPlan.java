package dev.gatebook.site;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SiteFile;
import dev.gatebook.model.Theme;
import dev.gatebook.site.part.Dossier;
import dev.gatebook.site.part.Figure;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.tests.FailuresAhead;
import dev.gatebook.site.tests.InputSection;
import dev.gatebook.site.tests.LongList;
import dev.gatebook.site.tests.LongLists;
import dev.gatebook.site.tests.TestFigures;
import dev.gatebook.site.tests.TestsSections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that a report on test artifacts consists of which belong to no audit. */
public final class ReportPlan {
  private static final String TITLE = "Test report";

  private final Audit look;
  private final List<Problem> problems;
  private final String toolVersion;
  private final Assets assets = new Assets(Theme.SHIPPED);
  private final LongLists lists;

  private ReportPlan(Audit look, List<Problem> problems, String toolVersion) {
    this.look = look;
    this.problems = problems;
    this.toolVersion = toolVersion;
    this.lists = LongLists.of(look, List.of(), true, new FailuresAhead());
  }

  /** Makes ready what no report changes; without it the first one takes longer. */
  public static void prepare() {
    Assets.prepare();
  }

  /**
   * The pages and their files.
   *
   * @param look what was measured, in an audit that states nothing
   * @param problems what was named and could not be had
   */
  public static Site plan(Audit look, List<Problem> problems, String toolVersion) {
    ReportPlan plan = new ReportPlan(look, problems, toolVersion);
    return new Site(plan.pages(), plan.files(), Theme.SHIPPED);
  }

  private List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(Page.at(ReportLinks.HOME, this::results));
    for (LongList list : lists.all()) {
      for (int page : TestListPages.numbers(list)) {
        pages.add(Page.at(ReportLinks.page(list.name(), page), () -> page(list, page)));
      }
    }
    return pages;
  }

  private List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>(assets.files());
    lists.all().forEach(list -> files.add(TestListPages.file(list, list.name() + ".js")));
    return files;
  }

  private TestsPage results() {
    Links links = Links.from(ReportLinks.HOME);
    AuditContext context = context(links);
    return page(links, TITLE, "", TestFigures.of(context), sections(context), "");
  }

  private List<Section> sections(AuditContext context) {
    List<Section> sections = new ArrayList<>(TestsSections.ofReport(context, lists));
    InputSection.of(problems).ifPresent(sections::add);
    return sections;
  }

  private TestsPage page(LongList list, int page) {
    Links links = Links.from(ReportLinks.page(list.name(), page));
    AuditContext context = context(links);
    String title = list.title() + ", page " + page + " of " + list.pages();
    return page(
        links,
        title,
        list.span(page),
        List.of(),
        TestListPages.sections(context, list, page),
        list.title());
  }

  private TestsPage page(
      Links links,
      String title,
      String lede,
      List<Figure> figures,
      List<Section> sections,
      String crumb) {
    List<Piece> back =
        crumb.isEmpty()
            ? List.of()
            : List.of(Piece.link(links.to(ReportLinks.HOME), "All test results"));
    String toggle = crumb.isEmpty() ? "failures" : "tests";
    int artifacts = look.measured().artifacts().size();
    List<Piece> meta = List.of(Piece.words(Numbers.count(artifacts, "artifact")));
    Dossier dossier = new Dossier(title, lede, meta, back, toggle, List.of(), figures, sections);
    return new TestsPage(frame(links, title, crumb), List.of(), dossier);
  }

  private Frame frame(Links links, String title, String crumb) {
    List<Link> crumbs =
        crumb.isEmpty()
            ? List.of()
            : List.of(links.link(TITLE, ReportLinks.HOME), Link.here(crumb));
    return new Frame(
        TITLE,
        TITLE,
        crumb.isEmpty() ? TITLE : title + " · " + TITLE,
        "What test artifacts show: results, failures by cause, suites.",
        "",
        true,
        "",
        links.to(ReportLinks.HOME),
        assets.links(links),
        Frame.Later.NONE,
        List.of(),
        List.of(links.link("Results", ReportLinks.HOME)),
        crumbs,
        List.of(),
        List.of(
            "Made by Gatebook "
                + toolVersion
                + " of test artifacts alone. No audit, and nothing that was declared, stands behind it."));
  }

  private AuditContext context(Links links) {
    return AuditContext.of(
        Prose.EMPTY, Prose.EMPTY, look, Optional.empty(), new ReportLinks(links, toolVersion));
  }
}
