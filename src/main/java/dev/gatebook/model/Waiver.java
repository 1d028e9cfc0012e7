package dev.gatebook.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who accepts that a task is not met, why, and until when. An expired waiver counts for nothing.
 */
public record Waiver(Actor by, Prose reason, Optional<LocalDate> until, SourceRef at) {

  /** Whether the waiver still counts on that day. */
  public boolean holdsOn(LocalDate day) {
    return until.isEmpty() || !day.isAfter(until.get());
  }
}
