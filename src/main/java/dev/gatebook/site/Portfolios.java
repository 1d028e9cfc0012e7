package dev.gatebook.site;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Prose;
import dev.gatebook.site.chart.Drawing;
import dev.gatebook.site.chart.Spark;
import dev.gatebook.site.chart.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the first page. */
final class Portfolios {
  private final Edition edition;
  private final Links links;
  private final Tracks tracks;

  Portfolios(Edition edition) {
    this.edition = edition;
    this.links = Links.from(edition.routes().home());
    this.tracks = new Tracks(edition.routes());
  }

  Page page() {
    return Page.at(links.here(), this::model);
  }

  private PortfolioPage model() {
    SiteInput input = edition.input();
    String site = input.portfolio().title();
    Prose about = input.portfolio().description();
    String lede = lede(input.projects());
    Heading heading =
        new Heading(site, about.isEmpty() ? lede : Words.sentence(about.plain()), "Portfolio");
    return new PortfolioPage(
        edition.frames().site(links, heading),
        input.projects().isEmpty()
            ? site
            : "Readiness of " + Words.count(input.projects().size(), "project", "projects"),
        lede,
        about,
        sorted(input.projects()).stream().map(this::card).toList(),
        new Attentions(edition, links).all(),
        input.projects().isEmpty() ? List.of(nothing()) : List.of());
  }

  /** The worst supported decision first; projects without an audit at the end. */
  private static List<ProjectAudits> sorted(List<ProjectAudits> projects) {
    Comparator<ProjectAudits> worst =
        Comparator.<ProjectAudits, Boolean>comparing(p -> supported(p) == Decision.NONE)
            .thenComparing(Portfolios::supported, Comparator.reverseOrder());
    return projects.stream().sorted(worst).toList();
  }

  private static Decision supported(ProjectAudits project) {
    return project.latest().map(a -> a.assessment().supported()).orElse(Decision.NONE);
  }

  private PortfolioPage.Card card(ProjectAudits project) {
    return project.latest().map(audit -> audited(project, audit)).orElseGet(() -> bare(project));
  }

  private PortfolioPage.Card audited(ProjectAudits project, Audit audit) {
    Assessment assessment = audit.assessment();
    return new PortfolioPage.Card(
        name(project),
        true,
        Decisions.of(assessment.declared(), assessment.supported()),
        Words.sentence(Sentence.capital(assessment.because())),
        tracks.of(links, project.project(), audit),
        meta(project, audit),
        spark(project),
        score(project, assessment.count()),
        project.project().isSample());
  }

  private PortfolioPage.Card bare(ProjectAudits project) {
    return new PortfolioPage.Card(
        name(project),
        false,
        Decisions.of(Decision.NONE, Decision.NONE),
        "No audit is recorded yet.",
        tracks.of(project.project()),
        List.of(),
        List.of(),
        new PortfolioPage.Score(0, 0, 0, "No audit"),
        project.project().isSample());
  }

  private Link name(ProjectAudits project) {
    return links.link(
        project.project().name().plain(), edition.routes().project(project.project().id()));
  }

  private List<Link> meta(ProjectAudits project, Audit audit) {
    List<Link> meta = new ArrayList<>();
    meta.add(
        links.link(
            "Audit " + project.audits().size() + ", " + audit.id(), edition.routes().audit(audit)));
    project
        .diffPageTo(audit)
        .ifPresent(
            diff ->
                meta.add(
                    links.link("Changes since " + diff.from().id(), edition.routes().diff(diff))));
    if (project.now().since().because().isEmpty() && audit.commit().isPresent()) {
      int commits = project.now().since().commits().size();
      meta.add(Link.plain(Words.count(commits, "commit", "commits") + " since"));
    }
    return meta;
  }

  private List<Drawing> spark(ProjectAudits project) {
    List<Audit> recent = HistoryPages.recent(project);
    List<Step> steps = Readiness.steps(recent);
    return steps.stream().allMatch(step -> step.of() == 0)
        ? List.of()
        : List.of(Spark.draw("spark-" + project.project().id(), Readiness.sentence(recent), steps));
  }

  private static PortfolioPage.Score score(ProjectAudits project, AssessedGate.Count count) {
    int audits = project.audits().size();
    String trend = audits == 1 ? "1 audit, no trend yet" : audits + " audits";
    return new PortfolioPage.Score(count.declared(), count.verified(), count.of(), trend);
  }

  private static String lede(List<ProjectAudits> projects) {
    if (projects.stream().allMatch(p -> p.audits().isEmpty())) {
      return "No audit is recorded yet, so nothing is said of what may proceed.";
    }
    long may = projects.stream().filter(p -> supports(p, Decision.GO)).count();
    long conditional = projects.stream().filter(p -> supports(p, Decision.CONDITIONAL_GO)).count();
    long declared =
        projects.stream()
            .flatMap(p -> p.latest().stream())
            .filter(a -> a.assessment().declared() == Decision.GO)
            .count();
    String under = conditional == 0 ? "" : ", " + conditional + " may under conditions";
    return "By the evidence, "
        + some(may)
        + " of "
        + projects.size()
        + " may proceed"
        + under
        + "; "
        + some(declared)
        + (declared == 1 || declared == 0 ? " declares GO. " : " declare GO. ")
        + "Each status is what a report declares, set beside what the evidence supports.";
  }

  private static String some(long n) {
    return n == 0 ? "none" : Long.toString(n);
  }

  private static boolean supports(ProjectAudits project, Decision decision) {
    return project.latest().filter(a -> a.assessment().supported() == decision).isPresent();
  }

  private static Empty nothing() {
    return new Empty(
        "No project yet",
        "A project is a folder below the content folder with a project.yml in it. Its plan is one"
            + " file for each phase.",
        """
        # content/shop/project.yml
        name: Shop

        # content/shop/phases/1-start.yml
        phase: 1
        title: Start
        tasks:
          - { id: "1.1", title: Write the plan, status: open }""",
        "Then gatebook build shows it, and gatebook record shop writes its first audit.");
  }
}
