package dev.gatebook.assess;

import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts every figure that is declared in an audit and its plan beside the measured one.
 *
 * @param assessed the tasks of the phases that the audit is about
 * @param all the tasks of all phases
 */
record FigureCheck(Subject subject, List<AssessedTask> assessed, List<AssessedTask> all) {
  Claims claims() {
    Changes changes = Changes.of(subject);
    return new Claims(ofAudit(changes).map(this::orStale).toList(), ofTasks());
  }

  private Map<String, List<ClaimCheck>> ofTasks() {
    Map<String, List<ClaimCheck>> claims = new TaskClaims(subject.measured()).of(all);
    claims.replaceAll((id, checks) -> checks.stream().map(this::orStale).toList());
    return claims;
  }

  private Stream<ClaimCheck> ofAudit(Changes changes) {
    Statement statement = subject.source().statement();
    List<Gauge> gauges =
        List.of(
            TestGauge.ofAll(subject.measured()),
            new CoverageGauge(subject.measured()),
            CheckGauge.of(assessed),
            new AlertGauge(subject.measured()),
            new MigrationGauge(changes),
            new ChangeGauge(changes));
    DeliveredLines delivered = new DeliveredLines(subject, changes);
    return Stream.concat(
        statement.declares().all().stream().map(figure -> read(gauges, figure)),
        statement.deliverables().stream().flatMap(delivered::of));
  }

  private static ClaimCheck read(List<Gauge> gauges, Figures.Figure figure) {
    Claim claim = new Claim("", figure);
    return gauges.stream()
        .flatMap(gauge -> gauge.read(claim).stream())
        .findFirst()
        .orElseGet(() -> claim.unknown("nothing is measured under this name"));
  }

  /** The same figure that an earlier audit has confirmed has only grown old. */
  private ClaimCheck orStale(ClaimCheck check) {
    boolean unmeasured =
        check.result() == ClaimCheck.Result.UNVERIFIABLE && check.measured().isEmpty();
    return unmeasured ? earlier(check).map(held -> stale(check, held)).orElse(check) : check;
  }

  private Optional<ClaimCheck> earlier(ClaimCheck check) {
    return subject.previous().map(Audit::assessment).map(Assessment::figures).stream()
        .flatMap(List::stream)
        .filter(held -> held.title().equals(check.title()))
        .filter(held -> isSame(held.declared().quantity(), check.declared().quantity()))
        .filter(FigureCheck::hasHeld)
        .findFirst();
  }

  private static boolean hasHeld(ClaimCheck earlier) {
    return earlier.result() == ClaimCheck.Result.CONFIRMED
        || earlier.result() == ClaimCheck.Result.STALE;
  }

  private static boolean isSame(Quantity a, Quantity b) {
    return a.low().equals(b.low()) && a.high().equals(b.high()) && a.unit() == b.unit();
  }

  private ClaimCheck stale(ClaimCheck check, ClaimCheck held) {
    String because =
        "declared "
            + check.declared().quantity().written()
            + " as before; last measured as "
            + held.measured()
            + ", and not again since: "
            + check.because();
    return new ClaimCheck(
        check.subject(),
        check.declared(),
        held.measured(),
        ClaimCheck.Result.STALE,
        because,
        held.sources());
  }
}
