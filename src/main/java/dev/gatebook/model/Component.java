package dev.gatebook.model;

/**
 * A row of the author's own summary table.
 *
 * @param status what the author says of it now
 * @param before what had been said of it before; may be empty
 * @param ready whether the author calls it ready, in the author's words; may be empty
 */
public record Component(
    String name, String status, String before, String ready, Prose notes, SourceRef at) {}
