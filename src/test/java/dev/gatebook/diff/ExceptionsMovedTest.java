package dev.gatebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Exemption;
import dev.gatebook.model.History;
import dev.gatebook.model.Project;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Exceptions from rules that a project allows itself are goalposts like any other. */
final class ExceptionsMovedTest {
  private static Exemption until(String day) {
    return new Exemption(
        "GB012", "2.1", Prose.literal("Known."), LocalDate.parse(day), AuditSketch.AT);
  }

  private static Audit under(AuditSketch sketch, Exemption... exemptions) {
    Project project =
        new Project(
            "sample",
            Prose.literal("Sample"),
            Prose.EMPTY,
            Prose.EMPTY,
            Terms.DEFAULT.with(List.of(exemptions)),
            List.of(),
            List.of(),
            AuditSketch.AT);
    Audit audit = sketch.audit();
    AuditSource old = audit.source();
    AuditSource source =
        new AuditSource(
            old.id(),
            old.statement(),
            old.narrative(),
            old.plan(),
            true,
            true,
            List.of(),
            List.of(),
            Optional.of(project),
            List.of(),
            List.of(),
            Optional.empty());
    return new Audit(
        audit.project(),
        source,
        audit.previous(),
        audit.commit(),
        audit.commitNote(),
        audit.measured(),
        audit.assessment());
  }

  private static List<String> told(Audit from, Audit to) {
    return AuditDiffer.diff(from, to, History.Span.NONE).of(Kind.GOALPOST).stream()
        .map(change -> change.subject() + " " + change.because())
        .toList();
  }

  @Test
  void an_exception_that_comes_or_lasts_longer_loosens_and_one_that_ends_sooner_tightens() {
    Audit none = under(AuditSketch.older());
    Audit march = under(AuditSketch.older(), until("2026-03-01"));
    Audit april = under(AuditSketch.newer(), until("2026-04-01"));

    assertThat(told(none, april))
        .containsExactly("exception GB012 2.1 Loosened: until 2026-04-01, nothing before.");
    assertThat(told(march, april))
        .containsExactly(
            "exception GB012 2.1 Loosened: until 2026-04-01, before until 2026-03-01.");
    assertThat(told(april, march))
        .containsExactly(
            "exception GB012 2.1 Tightened: until 2026-03-01, before until 2026-04-01.");
    assertThat(told(april, none))
        .containsExactly("exception GB012 2.1 Tightened: was until 2026-04-01, nothing now.");
  }

  @Test
  void the_same_exception_and_a_project_that_no_record_keeps_are_no_goalposts() {
    Audit march = under(AuditSketch.older(), until("2026-03-01"));

    assertThat(told(march, under(AuditSketch.newer(), until("2026-03-01")))).isEmpty();
    assertThat(told(march, AuditSketch.newer().audit())).isEmpty();
    assertThat(told(AuditSketch.older().audit(), march)).isEmpty();
  }
}
