package dev.gatebook.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which audit is to be recorded.
 *
 * @param project id of the project; may be empty where there is only one
 * @param id id of the audit; empty for its day, with a number behind it when that is taken
 * @param date the day of the audit
 * @param auditor who audits, for a statement that is still to be written
 * @param artifacts globs of test artifacts, relative to the audited repository; when there are
 *     none, those of the project
 * @param choices what is done differently
 * @param history how it goes into the history of the content
 */
public record RecordOrder(
    Optional<String> project,
    Optional<String> id,
    LocalDate date,
    Optional<String> auditor,
    List<String> artifacts,
    Set<Choice> choices,
    Commit history) {
  public RecordOrder {
    artifacts = List.copyOf(artifacts);
    choices = Set.copyOf(choices);
  }

  /** What can be done differently. */
  public enum Choice {
    /** Write everything but the seal. */
    DRAFT,
    /** Copy the artifacts into the folder of the audit. */
    KEEP_ARTIFACTS,
    /** Record though the work tree holds changes that no commit holds. */
    ALLOW_DIRTY,
    /** Commit the folder. */
    COMMIT,
    /** Commit the folder and put a tag on that commit, signed where the user's git signs. */
    SIGN
  }

  /**
   * How an audit goes into the history of the content.
   *
   * @param message message of the commit; empty for one that names the audit
   * @param when the time of commit and tag
   */
  public record Commit(Optional<String> message, Instant when) {}

  boolean has(Choice choice) {
    return choices.contains(choice);
  }
}
