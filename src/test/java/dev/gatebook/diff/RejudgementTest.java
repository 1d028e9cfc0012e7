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
}
