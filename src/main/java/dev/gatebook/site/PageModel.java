package dev.gatebook.site;

/** What a page shows. Each kind of page has a record here and a template of its own. */
public sealed interface PageModel
    permits PortfolioPage,
        ProjectPage,
        LatestPage,
        RulesPage,
        ProsePage,
        MissingPage,
        AuditPage,
        GatePage,
        TestsPage,
        IntegrityPage,
        TimelinePage,
        HistoryPage,
        LifePage,
        ComparePage,
        SearchPage,
        DiffPage {
  /** What all pages have around their content. */
  Frame frame();

  /** Name of the template in {@code templates/pages}, without its ending. */
  String template();
}
