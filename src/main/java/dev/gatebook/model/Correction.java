package dev.gatebook.model;

/**
 * A claim of an earlier audit that this one withdraws.
 *
 * @param audit id of the earlier audit
 * @param claim what it is about: a figure's dotted name, a task, issue or condition id, or words
 * @param was what was claimed
 * @param is what is the case
 */
public record Correction(String audit, String claim, Prose was, Prose is, SourceRef at) {}
