package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.model.AssessedIssue;
import dev.gatebook.model.Issue;
import java.util.List;
import java.util.Optional;

/**
 * Issues whose evidence was looked up, each named by its id, which no other one of its audit has.
 */
final class IssueJson {
  private IssueJson() {}

  /** The list; nothing where no issue names evidence, as in records of before. */
  static Optional<Json> list(List<AssessedIssue> issues) {
    return issues.isEmpty() ? Optional.empty() : Optional.of(Json.list(issues, IssueJson::write));
  }

  private static Json write(AssessedIssue assessed) {
    return Json.object()
        .put("id", assessed.issue().id())
        .put("evidence", VerdictJson.list(assessed.evidence(), assessed.issue().evidence()))
        .end();
  }

  static JsonFields.Reader<AssessedIssue> reader(List<Issue> stated) {
    return fields -> {
      String id = fields.text("id");
      int at = stated.stream().map(Issue::id).toList().indexOf(id);
      Issue issue = Positions.get(stated, at, "issue");
      return new AssessedIssue(
          issue, fields.list("evidence", VerdictJson.reader(issue.evidence())));
    };
  }
}
