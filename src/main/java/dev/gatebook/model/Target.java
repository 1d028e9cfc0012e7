package dev.gatebook.model;

import java.time.LocalDate;

/**
 * A point in time as people plan it: a day, a month, a quarter or a year.
 *
 * @param written as the author wrote it, such as {@code 2026-Q1}
 * @param from first day that is meant
 * @param to last day that is meant
 * @param reason why it is that one, or why it moved
 */
public record Target(String written, LocalDate from, LocalDate to, Prose reason) {}
