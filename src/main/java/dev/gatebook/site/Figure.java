package dev.gatebook.site;

/**
 * A key figure.
 *
 * @param value the figure
 * @param of what it is part of, such as {@code of 110}; may be empty
 * @param note one short remark; may be empty
 */
public record Figure(String label, String value, String of, String note) {}
