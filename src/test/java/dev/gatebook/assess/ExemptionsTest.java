package dev.gatebook.assess;

import static dev.gatebook.assess.AuditBuilder.audit;
import static dev.gatebook.assess.TaskBuilder.doneOnly;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Assessment;
import dev.gatebook.model.SetAside;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rules that a project switches off for a place; the audit is of 2026-02-14. */
final class ExemptionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 14);

  @Test
  void a_finding_is_set_aside_with_its_exception_and_is_no_finding_any_more() {
    Assessment assessment = local().except("GB008", "1", DAY).assess();

    assertThat(assessment.findings()).noneMatch(finding -> finding.code().equals("GB008"));
    assertThat(assessment.setAside())
        .singleElement()
        .matches(SetAside::holds)
        .matches(aside -> aside.finding().subject().equals("1"))
        .matches(aside -> aside.exemption().reason().plain().equals("agreed"));
  }

  @Test
  void an_expired_exception_counts_for_nothing_and_says_so() {
    Assessment assessment = local().except("GB008", "1", DAY.minusDays(1)).assess();

    assertThat(assessment.findings()).anyMatch(finding -> finding.code().equals("GB008"));
    assertThat(assessment.setAside()).singleElement().matches(aside -> !aside.holds());
  }

  @Test
  void the_longest_of_several_exceptions_counts() {
    Assessment assessment =
        local()
            .except("GB008", "1", DAY.minusDays(1))
            .except("GB008", "1", DAY.plusDays(1))
            .assess();

    assertThat(assessment.setAside()).singleElement().matches(SetAside::holds);
  }

  @Test
  void another_rule_or_another_place_is_not_set_aside() {
    Assessment assessment = local().except("GB008", "2", DAY).except("GB013", "1", DAY).assess();

    assertThat(assessment.findings()).anyMatch(finding -> finding.code().equals("GB008"));
    assertThat(assessment.setAside()).isEmpty();
  }

  private static AuditBuilder local() {
    return audit().phase("1-a", doneOnly("1", "local"));
  }
}
