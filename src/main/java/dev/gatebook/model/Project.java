package dev.gatebook.model;

import java.util.List;
import java.util.Optional;

/**
 * A project of the portfolio.
 *
 * @param id name of its folder
 * @param sample why the project is only a sample; empty for a real one
 * @param plan the living plan, in order
 * @param audits every audit, oldest first
 */
public record Project(
    String id,
    Prose name,
    Prose summary,
    Prose sample,
    Terms terms,
    List<Phase> plan,
    List<AuditSource> audits,
    SourceRef at) {
  public Project {
    plan = List.copyOf(plan);
    audits = List.copyOf(audits);
  }

  /** The same project with these audits. */
  public Project with(List<AuditSource> others) {
    return new Project(id, name, summary, sample, terms, plan, others, at);
  }

  /** The same project, with so many of its newest audits published in full. */
  public Project keeping(Optional<Integer> newest) {
    return new Project(id, name, summary, sample, terms.keeping(newest), plan, audits, at);
  }

  /** Exceptions that are about nothing in an audit: what they accept was mended, or never there. */
  public List<Exemption> unneeded(Assessment assessment) {
    return terms.exemptions().stream()
        .filter(exemption -> assessment.findings().stream().noneMatch(exemption::covers))
        .filter(
            exemption ->
                assessment.setAside().stream().map(SetAside::finding).noneMatch(exemption::covers))
        .toList();
  }

  /** Whether its data is made up or taken over for show. */
  public boolean isSample() {
    return !sample.isEmpty();
  }
}
