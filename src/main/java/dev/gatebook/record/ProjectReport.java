package dev.gatebook.record;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Problem;
import java.util.List;

/**
 * Everything that is known of the records of a project.
 *
 * @param problems what does not agree, by audit
 * @param tags the tags that keep records
 * @param later what comes out differently today
 * @param found what only later rules find in the records
 * @param unchecked what was not checked and why
 */
public record ProjectReport(
    ProjectRecords records,
    List<Problem> problems,
    List<TaggedRecord> tags,
    List<LaterVerdict> later,
    List<FoundLater> found,
    List<Unchecked> unchecked) {
  public ProjectReport {
    problems = List.copyOf(problems);
    tags = List.copyOf(tags);
    later = List.copyOf(later);
    found = List.copyOf(found);
    unchecked = List.copyOf(unchecked);
  }

  /** What a later rule finds in an audit. */
  public record FoundLater(String audit, Finding finding) {}
}
