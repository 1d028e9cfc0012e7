package dev.gatebook.model;

import java.util.Optional;

/**
 * A group of failing tests with one cause, as the auditor sorted them.
 *
 * @param tests how many tests fail for it
 * @param example one example, code as a fenced block
 */
public record Cause(
    Prose title,
    Optional<Quantity> tests,
    Prose root,
    Prose example,
    Prose impact,
    Optional<Quantity> effort,
    SourceRef at) {}
