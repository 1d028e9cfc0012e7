package dev.gatebook.site.audit;

import dev.gatebook.model.Issue;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.IssueRows;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Blockers, bugs and risks. */
final class IssuesSection {
  private IssuesSection() {}

  static Optional<Section> of(AuditContext context) {
    List<Issue> issues = context.statement().issues();
    if (issues.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Section.of("issues", "Issues", IssueRows.of(context, issues))
            .counted(issues.size())
            .remarked(states(issues)));
  }

  private static String states(List<Issue> issues) {
    Map<Issue.State, Long> counts = new EnumMap<>(Issue.State.class);
    issues.forEach(i -> counts.merge(i.status(), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey().key())
        .collect(Collectors.joining(", "));
  }
}
