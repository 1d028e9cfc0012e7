package dev.gatebook.model;

import java.util.Optional;

/**
 * Something the auditor asks for.
 *
 * @param id number or id, as written; may be empty
 * @param horizon when, in words: {@code immediate}, {@code short-term}, …; may be empty
 * @param task id of the task that does it; empty when no task does
 * @param done whether the author ticked it
 */
public record Action(
    String id,
    Prose text,
    String horizon,
    String priority,
    Optional<Actor> owner,
    Optional<Quantity> effort,
    String task,
    boolean done,
    SourceRef at) {}
