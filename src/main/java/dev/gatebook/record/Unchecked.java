package dev.gatebook.record;

/**
 * Something about records that was not checked: never taken for a pass.
 *
 * @param what what it is, such as the history of the records
 * @param because why not, and what would help
 */
public record Unchecked(String what, String because) {}
