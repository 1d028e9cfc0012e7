package dev.gatebook.model;

import java.util.List;

/**
 * An issue and what looking up its evidence showed.
 *
 * @param evidence a verdict for each piece of its evidence; empty when nothing was looked up
 */
public record AssessedIssue(Issue issue, List<EvidenceVerdict> evidence) {
  public AssessedIssue {
    evidence = List.copyOf(evidence);
  }
}
