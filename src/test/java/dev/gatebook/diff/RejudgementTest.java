package dev.gatebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Audit;
import dev.gatebook.model.History;
import org.junit.jupiter.api.Test;

final class RejudgementTest {

  @Test
  void an_audit_by_its_own_criteria_comes_out_as_it_was_assessed() {
    for (Audit audit : SamplePair.audits()) {
      Rejudgement same = AuditDiffer.diff(audit, audit, History.Span.NONE).rejudgement();

      assertThat(same.isTurned()).as(audit.id() + ": " + same).isFalse();
    }
  }

  @Test
  void mandatory_work_that_only_one_of_the_audits_asks_for_is_named() {
    assertThat(SamplePair.diff().rejudgement().gates().get(1).turned())
        .filteredOn(Rejudgement.Turned::older)
        .extracting(turned -> turned.task() + " " + turned.own() + " " + turned.other())
        .containsExactly(
            "2.5 Optional.empty Optional[OPEN]",
            "2.6 Optional.empty Optional[OPEN]",
            "2.7 Optional.empty Optional[OPEN]",
            "2.9 Optional.empty Optional[OPEN]",
            "2.5 Optional[OPEN] Optional.empty",
            "2.6 Optional[OPEN] Optional.empty");
  }

  @Test
  void a_threshold_of_the_other_audit_is_looked_up_in_the_artifacts_of_this_one() {
    ShopAudit strict = with("phases/2-testing.yml", "passed: \">= 3\"", "passed: \">= 5\"");

    assertThat(turned(strict, ShopAudit.base()))
        .containsExactly(
            "2026-01-10 2.1 Optional[CONTRADICTED] Optional[VERIFIED]",
            "2026-02-10 2.1 Optional[VERIFIED] Optional[CONTRADICTED]");
  }

  @Test
  void a_task_that_became_mandatory_counts_for_one_audit_only() {
    ShopAudit strict = with("phases/1-build.yml", "mandatory: false", "mandatory: true");

    assertThat(turned(ShopAudit.base(), strict))
        .containsExactly(
            "2026-01-10 1.5 Optional[OPEN] Optional[OPEN]",
            "2026-02-10 1.5 Optional[OPEN] Optional[OPEN]");
  }

  @Test
  void work_that_went_on_under_the_same_criteria_turns_nothing() {
    ShopAudit worked = with("phases/1-build.yml", "status: failed", "status: done");

    assertThat(turned(ShopAudit.base(), worked)).isEmpty();
  }

  private static ShopAudit with(String file, String before, String after) {
    ShopAudit base = ShopAudit.base();
    return base.with(file, base.text(file).replace(before, after));
  }

  private static java.util.List<String> turned(ShopAudit older, ShopAudit newer) {
    return AuditDiffer.diff(older.as("2026-01-10"), newer.as("2026-02-10"), History.Span.NONE)
        .rejudgement()
        .gates()
        .stream()
        .flatMap(row -> row.turned().stream())
        .map(t -> t.audit() + " " + t.task() + " " + t.own() + " " + t.other())
        .toList();
  }
}
