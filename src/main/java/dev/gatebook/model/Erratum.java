package dev.gatebook.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A correction beside a sealed audit: a file of its own, {@code errata/<date>[-n].md}, which the
 * seal does not cover.
 *
 * @param id name of the file without its ending
 * @param date the day that the name begins with; empty when it begins with none
 */
public record Erratum(String id, Optional<LocalDate> date, Prose text, SourceRef at) {}
