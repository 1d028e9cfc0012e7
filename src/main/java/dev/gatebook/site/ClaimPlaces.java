package dev.gatebook.site;

import dev.gatebook.model.Audit;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.site.row.RowIds;
import java.util.List;

/** Where a claim stands on the page of the audit that makes it. */
record ClaimPlaces(ProjectAudits project) {
  private static final List<String> SORTS = List.of("figure", "task", "issue", "condition");

  /** The id of its row; empty where the page has none, as when the audit is published in short. */
  String of(Audit audit, String claim) {
    if (project.isThinned(audit)) {
      return "";
    }
    RowIds rows = RowIds.of(audit);
    return SORTS.stream()
        .map(sort -> rows.find(sort, sort.equals("figure") ? title(audit, claim) : claim))
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String title(Audit audit, String claim) {
    return audit.assessment().figures().stream()
        .filter(check -> check.declared().name().equals(claim) || check.title().equals(claim))
        .map(ClaimCheck::title)
        .findFirst()
        .orElse("");
  }
}
