package dev.gatebook.model;

import java.util.List;

/**
 * A cause that a project knows its tests to fail for, and how it is told from their failures.
 *
 * @param title what the cause is called
 * @param match patterns of which one must match the message or the exception type: {@code *} for
 *     any run of characters and {@code ?} for one
 * @param at where it is written
 */
public record CausePattern(String title, List<String> match, SourceRef at) {
  public CausePattern {
    match = List.copyOf(match);
  }
}
