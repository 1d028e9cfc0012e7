package dev.gatebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a decision depends on.
 *
 * @param id stable id; made of its number when the author gave none
 * @param met whether the author says that it is met
 */
public record Condition(
    String id,
    Prose text,
    boolean met,
    Optional<Actor> owner,
    Optional<LocalDate> due,
    List<Evidence> evidence,
    SourceRef at) {
  public Condition {
    evidence = List.copyOf(evidence);
  }
}
