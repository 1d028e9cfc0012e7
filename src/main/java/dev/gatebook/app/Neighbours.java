package dev.gatebook.app;

import dev.gatebook.diff.AuditDiff;
import dev.gatebook.diff.AuditDiffer;
import dev.gatebook.diff.TestPast;
import dev.gatebook.model.Audit;
import dev.gatebook.model.History;
import dev.gatebook.model.Project;
import java.util.ArrayList;
import java.util.List;

/**
 * Two audits, and what is known of the time between and before them. The history is asked for one
 * pair after the other; the comparing is done for several pairs at once.
 */
record Neighbours(Audit from, Audit to, History.Span between, TestPast past) {

  /**
   * Each audit against the one before.
   *
   * @param audits oldest first
   */
  static List<AuditDiff> diffs(List<Audit> audits, History history) {
    List<Neighbours> all = new ArrayList<>();
    TestPast past = TestPast.NONE;
    for (int at = 1; at < audits.size(); at++) {
      past = past.and(audits.get(at - 1));
      all.add(of(audits.get(at - 1), audits.get(at), history, past));
    }
    return compared(all);
  }

  /** Each audit that is published in full, but the last two, against the newest one. */
  static List<AuditDiff> toLatest(Project project, List<Audit> audits, History history) {
    int full = project.terms().full().orElse(audits.size());
    TestPast past = TestPast.NONE;
    for (int at = 0; at < audits.size() - 1; at++) {
      past = past.and(audits.get(at));
    }
    List<Neighbours> all = new ArrayList<>();
    for (int at = Math.max(0, audits.size() - full); at < audits.size() - 2; at++) {
      all.add(of(audits.get(at), audits.get(audits.size() - 1), history, past));
    }
    return compared(all);
  }

  private static Neighbours of(Audit from, Audit to, History history, TestPast past) {
    return new Neighbours(from, to, ProjectEvaluation.between(from, to, history), past);
  }

  private static List<AuditDiff> compared(List<Neighbours> all) {
    return all.parallelStream().map(Neighbours::diff).toList();
  }

  private AuditDiff diff() {
    return AuditDiffer.diff(from, to, between, past);
  }
}
