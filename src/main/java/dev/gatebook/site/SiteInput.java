package dev.gatebook.site;

import dev.gatebook.model.Portfolio;
import java.time.Instant;
import java.util.List;

/**
 * Everything that a site is made of.
 *
 * @param portfolio the content: title, free pages, order of the projects
 * @param projects every project with its audits, in the order of the portfolio
 * @param toolVersion version of Gatebook, such as {@code 0.1.0}
 * @param asOf the time that counts as now
 */
public record SiteInput(
    Portfolio portfolio, List<ProjectAudits> projects, String toolVersion, Instant asOf) {
  public SiteInput {
    projects = List.copyOf(projects);
  }
}
