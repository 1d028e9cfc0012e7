package dev.gatebook.site;

import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Project;
import dev.gatebook.site.tests.FailuresAhead;
import java.util.Optional;

/**
 * Begins with what a site needs while its input is still being made, beside those who make it. What
 * nobody began with is made when the site is planned.
 */
public final class SiteAhead {
  private final FailuresAhead failures = new FailuresAhead();
  private Optional<Outline> outline = Optional.empty();

  /** That was measured for the newest audit of a project, which is not yet assessed. */
  public void measured(Project project, AuditSource source, Measured measured) {
    failures.begin(project, source, measured);
  }

  /** The audits are assessed. What became of their records, and who changed what, may be open. */
  public void assessed(SiteInput input) {
    outline = Optional.of(Outline.of(input));
  }

  FailuresAhead failures() {
    return failures;
  }

  Outline outline(SiteInput input) {
    return outline.orElseGet(() -> Outline.of(input));
  }
}
