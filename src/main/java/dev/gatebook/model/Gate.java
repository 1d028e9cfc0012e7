package dev.gatebook.model;

import java.util.Optional;

/**
 * The gate at the end of a phase.
 *
 * @param next what the gate opens, in the author's words; empty when it is just the next phase
 * @param target when it should be passed
 */
public record Gate(Prose title, String next, Optional<Target> target, Policy policy) {}
