package dev.gatebook.diff;

import static dev.gatebook.diff.Sketches.test;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.diff.life.Retraction;
import dev.gatebook.diff.life.Retractions;
import dev.gatebook.model.Audit;
import dev.gatebook.model.History;
import dev.gatebook.model.TestOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Claims that a later audit takes back or refutes, whichever audit that is. */
final class RetractionsTest {
  private static final String COMMIT = "1111111111111111111111111111111111111111";
  private static final String OTHER = "2222222222222222222222222222222222222222";

  private static AuditSketch audit(int number, String commit) {
    return new AuditSketch("2026-0" + number + "-01").commit(commit);
  }

  private static AuditSketch measured(int number, String commit) {
    return audit(number, commit)
        .test(test("suite", "a", TestOutcome.PASSED))
        .test(test("suite", "b", TestOutcome.FAILED));
  }

  private static List<Retraction> of(Audit... audits) {
    return Retractions.of(List.of(audits), List.of()).all();
  }

  @Test
  void a_correction_of_any_earlier_audit_is_found() {
    List<Retraction> all =
        of(
            audit(1, COMMIT).audit(),
            audit(2, COMMIT).audit(),
            audit(3, COMMIT).corrects("2026-01-01", "tests.passed", "52", "39").audit());

    assertThat(all).hasSize(1);
    assertThat(all.get(0).how()).isEqualTo(Retraction.How.CORRECTED);
    assertThat(all.get(0).title()).isEqualTo("passing tests");
    assertThat(List.of(all.get(0).of(), all.get(0).by()))
        .containsExactly("2026-01-01", "2026-03-01");
  }

  @Test
  void a_measurement_of_the_same_commit_refutes_a_claim_of_an_audit_before_the_last() {
    List<Retraction> all =
        of(
            audit(1, COMMIT).count("tests.passed", 2).audit(),
            audit(2, COMMIT).audit(),
            measured(3, COMMIT).audit());

    assertThat(all)
        .extracting(one -> one.of() + " " + one.claim() + " " + one.was() + " is " + one.is())
        .containsExactly("2026-01-01 tests.passed 2 is 1");
  }

  @Test
  void a_claim_is_refuted_once() {
    List<Retraction> all =
        of(
            audit(1, COMMIT).count("tests.passed", 2).audit(),
            measured(2, COMMIT).audit(),
            measured(3, COMMIT).audit());

    assertThat(all).extracting(Retraction::by).containsExactly("2026-02-01");
  }

  @Test
  void a_measurement_of_another_commit_refutes_nothing() {
    assertThat(of(audit(1, COMMIT).count("tests.passed", 2).audit(), measured(2, OTHER).audit()))
        .isEmpty();
  }

  @Test
  void what_the_comparison_of_neighbours_refutes_is_taken_over() {
    Audit older = audit(1, COMMIT).count("tests.passed", 2).audit();
    Audit newer = measured(2, COMMIT).audit();
    AuditDiff diff = AuditDiffer.diff(older, newer, History.Span.NONE);

    List<Retraction> all = Retractions.of(List.of(older, newer), List.of(diff)).all();

    assertThat(diff.of(Kind.CLAIM_REFUTED)).hasSize(1);
    assertThat(all).extracting(Retraction::claim).containsExactly("tests.passed");
    assertThat(all).extracting(Retraction::how).containsExactly(Retraction.How.REFUTED);
  }

  @Test
  void an_id_keeps_its_letters() {
    assertThat(Retractions.title("A/B")).isEqualTo("A/B");
  }
}
