package dev.gatebook.app;

import java.util.Optional;

/**
 * Which two audits are to be compared. A side is the id of an audit; {@code latest}, {@code
 * previous} or {@code draft}; or the name of a commit.
 *
 * @param project id of the project; may be empty where the audits tell which one is meant
 * @param from the older side; empty for the audit before the newer one
 * @param to the newer side; empty for the newest audit
 */
public record DiffOrder(Optional<String> project, Optional<String> from, Optional<String> to) {
  /** The newest audit. */
  public static final String LATEST = "latest";

  /** The audit before the newest one. */
  public static final String PREVIOUS = "previous";

  /** What would be recorded now. */
  public static final String DRAFT = "draft";
}
