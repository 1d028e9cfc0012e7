package dev.gatebook.site;

import dev.gatebook.diff.AuditDiff;
import dev.gatebook.diff.life.Life;
import dev.gatebook.diff.life.Retraction;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Audit;
import dev.gatebook.site.row.AuditLinks;
import java.util.List;
import java.util.Optional;

/** The links of one page of an audit. */
record PlacedLinks(Edition edition, ProjectAudits project, Audit of, Links links)
    implements AuditLinks {

  private Routes routes() {
    return edition.routes();
  }

  @Override
  public String audit() {
    return links.to(routes().audit(of));
  }

  @Override
  public String audit(String id) {
    return project.audit(id).map(routes()::audit).map(links::to).orElse("");
  }

  @Override
  public String gate(String phase) {
    return of.assessment().gates().stream()
        .filter(gate -> !project.isThinned(of))
        .filter(gate -> gate.phase().id().equals(phase))
        .map(this::gate)
        .findFirst()
        .orElse("");
  }

  private String gate(AssessedGate gate) {
    return links.to(routes().gate(of, gate));
  }

  @Override
  public String tests() {
    return project.isThinned(of) ? "" : links.to(routes().tests(of));
  }

  @Override
  public String tests(String list, int page) {
    return links.to(routes().tests(of, list, page));
  }

  @Override
  public String integrity() {
    return project.isThinned(of) ? "" : links.to(routes().integrity(of));
  }

  @Override
  public String changes() {
    return project.diffPageTo(of).map(routes()::diff).map(links::to).orElse("");
  }

  @Override
  public String headline() {
    return project.diffTo(of).map(AuditDiff::headline).orElse("");
  }

  @Override
  public String timeline(String phase, String task) {
    return links.to(routes().timeline(of.project()).at(TimelinePages.anchor(phase, task)));
  }

  @Override
  public String issueLife(String id) {
    return life("issue", edition.lives().of(of.project()).issues().of(of.id(), id));
  }

  @Override
  public String conditionLife(String id) {
    return life("condition", edition.lives().of(of.project()).conditions().of(of.id(), id));
  }

  @Override
  public String claims() {
    return links.to(routes().claims(of.project()));
  }

  @Override
  public String claim(String audit, String claim) {
    return project
        .audit(audit)
        .map(one -> new ClaimPlaces(project).of(one, claim))
        .map(place -> audit(audit) + (place.isEmpty() ? "" : "#" + place))
        .orElse("");
  }

  @Override
  public List<Retraction> refuted() {
    return edition.lives().of(of.project()).claims().by(of.id()).stream()
        .filter(one -> one.how() == Retraction.How.REFUTED)
        .toList();
  }

  private <T> String life(String noun, Optional<Life<T>> life) {
    return life.map(one -> links.to(routes().life(of.project(), noun, one))).orElse("");
  }

  @Override
  public String versions() {
    return links.to(routes().project(of.project()));
  }

  @Override
  public String rule(String code) {
    return links.to(routes().rule(code));
  }

  @Override
  public String source() {
    String path = of.statement().at().path();
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  @Override
  public String toolVersion() {
    return edition.input().toolVersion();
  }

  @Override
  public String permalink() {
    String path = routes().audit(of).path();
    return "/" + path.substring(0, path.lastIndexOf('/') + 1);
  }
}
