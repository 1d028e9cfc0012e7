package dev.gatebook.site;

import dev.gatebook.content.CodePage;
import dev.gatebook.content.Ready;
import dev.gatebook.content.RenderedRules;
import dev.gatebook.model.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything a site consists of, one line for each kind of page and file. */
public final class SitePlan {
  private SitePlan() {}

  /** Makes ready what no input changes; without it the first site takes longer. */
  public static void prepare() {
    CodePage.all();
    Assets.prepare();
    Schemas.files();
  }

  /** What the program holds {@link Ready}, by path, made of its own files. */
  public static Map<String, byte[]> ready() {
    Map<String, byte[]> ready = new TreeMap<>(Assets.leanAssets());
    ready.putAll(Schemas.ofContent());
    ready.put(RenderedRules.PATH, RenderedRules.made());
    return ready;
  }

  /** The site of that input. */
  public static Site plan(SiteInput input) {
    return plan(input, new SiteAhead());
  }

  /** The site of that input, of which some may have been begun. */
  public static Site plan(SiteInput input, SiteAhead ahead) {
    Edition edition = new Edition(input, ahead);
    SearchPages search = new SearchPages(edition);
    List<Page> pages = pages(edition);
    pages.add(search.page());
    List<SiteFile> files = files(edition, pages);
    files.addAll(search.files());
    return new Site(pages, files, input.portfolio().theme());
  }

  private static List<Page> pages(Edition edition) {
    List<ProjectAudits> projects = edition.input().projects();
    List<Page> pages = new ArrayList<>();
    pages.add(new Portfolios(edition).page());
    projects.forEach(p -> pages.add(new Projects(edition, p).page()));
    projects.forEach(p -> pages.add(TimelinePages.page(edition, p)));
    projects.forEach(p -> pages.addAll(HistoryPages.pages(edition, p)));
    projects.forEach(p -> pages.addAll(LatestPages.pages(edition, p)));
    pages.addAll(new AuditPages(edition).pages());
    projects.forEach(p -> pages.addAll(ProjectIntegrity.pages(edition, p)));
    projects.forEach(p -> pages.addAll(LifePages.pages(edition, p)));
    projects.forEach(p -> pages.addAll(ClaimsPages.pages(edition, p)));
    pages.addAll(new DiffPages(edition).pages());
    projects.forEach(p -> pages.addAll(ComparePages.pages(edition, p)));
    pages.addAll(new RulesPages(edition).pages());
    pages.addAll(new ProsePages(edition).pages());
    pages.add(new ProsePages(edition).missing());
    return pages;
  }

  private static List<SiteFile> files(Edition edition, List<Page> pages) {
    List<ProjectAudits> projects = edition.input().projects();
    List<SiteFile> files = new ArrayList<>(edition.assets().files());
    projects.forEach(p -> files.addAll(new DataFiles(edition.routes(), p).files()));
    projects.forEach(p -> files.addAll(new CompareFiles(edition.routes(), p.audits()).files()));
    files.addAll(TestListPages.files(edition));
    projects.forEach(p -> files.add(new LaterFile(edition, p).file()));
    projects.forEach(p -> files.addAll(Badges.files(p)));
    files.addAll(Schemas.files());
    files.addAll(new Feeds(edition.input(), edition.routes()).files());
    files.addAll(Sitemap.files(edition.input(), pages));
    files.add(new SiteFile(".nojekyll", new byte[0]));
    return files;
  }
}
