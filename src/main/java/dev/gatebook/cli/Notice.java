package dev.gatebook.cli;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Severity;
import dev.gatebook.model.SourceRef;
import java.util.List;

/**
 * What a program or a CI system is told, be it a problem of the input or a finding about an audit.
 *
 * @param places where; may be empty
 */
record Notice(String code, Severity severity, String message, List<SourceRef> places) {
  Notice {
    places = List.copyOf(places);
  }

  static Notice of(Problem problem) {
    String mend = problem.mend().isEmpty() ? "" : " (" + problem.mend() + ")";
    return new Notice(
        problem.code(), problem.severity(), problem.message() + mend, List.of(problem.at()));
  }

  static Notice of(Finding finding) {
    return new Notice(finding.code(), finding.severity(), finding.message(), finding.places());
  }
}
