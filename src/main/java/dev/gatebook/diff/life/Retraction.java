package dev.gatebook.diff.life;

import dev.gatebook.diff.Direction;

/**
 * A claim of an audit that a later one takes back or refutes.
 *
 * @param of id of the audit that claimed it
 * @param by id of the later audit
 * @param how who says so
 * @param claim what it is about: a figure's dotted name, a task, issue or condition id, or words
 * @param title the same in words
 * @param was what was claimed, in words
 * @param is what is the case, in words
 * @param direction whether that is worse than what was claimed
 * @param because one sentence
 */
public record Retraction(
    String of,
    String by,
    How how,
    String claim,
    String title,
    String was,
    String is,
    Direction direction,
    String because) {

  /** Who says that a claim does not hold. */
  public enum How {
    /** The later auditor takes it back. */
    CORRECTED,
    /** What the later audit measured or found shows it. */
    REFUTED
  }
}
