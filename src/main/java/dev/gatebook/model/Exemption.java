package dev.gatebook.model;

import java.time.LocalDate;

/**
 * A rule that a project switches off for one place, and why. After its day it counts for nothing.
 *
 * @param rule code of the rule, such as {@code GB012}
 * @param subject what the finding is about: id of a task, phase, issue or figure
 * @param until the last day on which it counts
 */
public record Exemption(String rule, String subject, Prose reason, LocalDate until, SourceRef at) {

  /** Whether the finding is one that it is about. */
  public boolean covers(Finding finding) {
    return finding.code().equals(rule) && finding.subject().equals(subject);
  }

  /** Whether it still counts on that day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isAfter(until);
  }
}
