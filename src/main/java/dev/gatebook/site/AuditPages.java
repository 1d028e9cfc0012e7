package dev.gatebook.site;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Audit;
import dev.gatebook.site.audit.AuditHeads;
import dev.gatebook.site.audit.AuditSections;
import dev.gatebook.site.audit.TombstoneSections;
import dev.gatebook.site.gate.GateHeads;
import dev.gatebook.site.gate.GateSections;
import dev.gatebook.site.gate.GateView;
import dev.gatebook.site.integrity.IntegrityFigures;
import dev.gatebook.site.integrity.IntegritySections;
import dev.gatebook.site.part.DecisionMark;
import dev.gatebook.site.part.Dossier;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.Dates;
import dev.gatebook.site.row.Heroes;
import dev.gatebook.site.tests.LongList;
import dev.gatebook.site.tests.TestFigures;
import dev.gatebook.site.tests.TestsSections;
import java.util.ArrayList;
import java.util.List;

/** Makes the frozen pages of every audit: the audit, its gates, its tests, its findings. */
final class AuditPages {
  private final Edition edition;

  AuditPages(Edition edition) {
    this.edition = edition;
  }

  /** Every page of every audit. */
  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    for (ProjectAudits live : edition.input().projects()) {
      for (Audit audit : live.audits()) {
        boolean newest = live.latest().filter(latest -> latest.id().equals(audit.id())).isPresent();
        List<Page> own = pages(live.asSealedBy(audit), audit);
        pages.addAll(newest ? own : own.stream().map(Page::unlisted).toList());
      }
    }
    return pages;
  }

  private List<Page> pages(ProjectAudits project, Audit audit) {
    Routes routes = edition.routes();
    if (project.isThinned(audit)) {
      return List.of(Page.at(routes.audit(audit), () -> tombstone(project, audit)));
    }
    List<Page> pages = new ArrayList<>();
    pages.add(Page.at(routes.audit(audit), () -> audit(project, audit)));
    for (AssessedGate gate : audit.assessment().gates()) {
      pages.add(Page.at(routes.gate(audit, gate), () -> gate(project, audit, gate)));
    }
    pages.add(Page.at(routes.tests(audit), () -> tests(project, audit)));
    for (LongList list : edition.tests().of(audit).all()) {
      for (int page : TestListPages.numbers(list)) {
        Route here = routes.tests(audit, list.name(), page);
        pages.add(Page.at(here, () -> TestListPages.page(place(project, audit, here), list, page)));
      }
    }
    pages.add(Page.at(routes.integrity(audit), () -> integrity(project, audit)));
    return pages;
  }

  private AuditPage audit(ProjectAudits project, Audit audit) {
    Place place = place(project, audit, edition.routes().audit(audit));
    Dossier dossier =
        new Dossier(
            Dates.title(audit),
            "",
            AuditHeads.meta(place.context()),
            tools(place),
            "evidence",
            List.of(AuditHeads.hero(place.context())),
            AuditHeads.figures(place.context()),
            AuditSections.of(place.context()));
    String decision = DecisionMark.words(audit.assessment().declared());
    Frame frame =
        place.frame("Audit " + audit.id(), "audit of " + audit.id() + ": " + decision, audit.id());
    return new AuditPage(frame, Banners.of(place), dossier);
  }

  private AuditPage tombstone(ProjectAudits project, Audit audit) {
    Place place = place(project, audit, edition.routes().audit(audit));
    String data = place.links().links().to(edition.routes().auditJson(audit));
    int full = project.project().terms().full().orElse(project.audits().size());
    Dossier dossier =
        new Dossier(
            Dates.title(audit),
            "Published in short: the project shows its newest "
                + (full == 1 ? "audit" : full + " audits")
                + " in full. The record itself stays as it is.",
            AuditHeads.meta(place.context()),
            List.of(Piece.link(data, "Audit as data")),
            "",
            List.of(Heroes.decisions(place.context())),
            AuditHeads.figures(place.context()),
            TombstoneSections.of(place.context(), data));
    String decision = DecisionMark.words(audit.assessment().declared());
    Frame frame =
        place.frame("Audit " + audit.id(), "audit of " + audit.id() + ": " + decision, audit.id());
    return new AuditPage(frame, Banners.of(place), dossier);
  }

  private GatePage gate(ProjectAudits project, Audit audit, AssessedGate gate) {
    Place place = place(project, audit, edition.routes().gate(audit, gate));
    GateView view = new GateView(place.context(), gate);
    String title = GateHeads.title(gate);
    Dossier dossier =
        new Dossier(
            title,
            "",
            GateHeads.meta(view),
            List.of(Piece.link(place.links().audit(), "Whole audit")),
            "checks",
            List.of(GateHeads.hero(view)),
            GateHeads.figures(view),
            GateSections.of(place.context(), view));
    Frame frame =
        place.frame(title, title + ", audit of " + audit.id(), "Gate " + gate.phase().number());
    return new GatePage(frame, Banners.of(place), dossier);
  }

  private TestsPage tests(ProjectAudits project, Audit audit) {
    Place place = place(project, audit, edition.routes().tests(audit));
    Dossier dossier =
        new Dossier(
            "Test results",
            "",
            AuditHeads.belonging(place.context()),
            List.of(Piece.link(place.links().audit(), "Whole audit")),
            "failures",
            List.of(),
            TestFigures.of(place.context()),
            TestsSections.of(
                place.context(),
                place.project().project().terms().causes(),
                edition.tests().of(audit)));
    Frame frame =
        place.frame("Tests " + audit.id(), "test results, audit of " + audit.id(), "Tests");
    return new TestsPage(frame, Banners.of(place), dossier);
  }

  private IntegrityPage integrity(ProjectAudits project, Audit audit) {
    Route here = edition.routes().integrity(audit);
    Place place = place(project, audit, here);
    Dossier dossier =
        new Dossier(
            "Integrity",
            "Where this audit disagrees with itself, with an earlier one or with the evidence."
                + " Gatebook reports; it never edits an audit.",
            AuditHeads.belonging(place.context()),
            List.of(
                Piece.link(place.links().audit(), "Whole audit"),
                Piece.link(
                    Links.from(here)
                        .to(edition.routes().projectIntegrity(audit.project()).at("fresh")),
                    "What grew stale since")),
            "",
            List.of(),
            IntegrityFigures.of(audit.assessment().findings()),
            IntegritySections.of(place.context()));
    Frame frame =
        place.frame("Integrity " + audit.id(), "findings, audit of " + audit.id(), "Integrity");
    return new IntegrityPage(frame, Banners.of(place), dossier);
  }

  private static List<Piece> tools(Place place) {
    String changes = place.links().changes();
    List<Piece> tools = new ArrayList<>();
    if (!changes.isEmpty()) {
      tools.add(Piece.link(changes, "Changes since " + place.audit().previous().orElse("")));
    }
    return tools;
  }

  private Place place(ProjectAudits project, Audit audit, Route here) {
    PlacedLinks links = new PlacedLinks(edition, project, audit, Links.from(here));
    AuditContext context =
        AuditContext.of(
            project.project().name(),
            project.project().sample(),
            audit,
            project.before(audit),
            links);
    return new Place(edition, project, context, links);
  }
}
