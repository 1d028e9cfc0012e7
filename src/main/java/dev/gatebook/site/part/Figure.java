package dev.gatebook.site.part;

/**
 * A key figure.
 *
 * @param name what it counts
 * @param value the figure
 * @param of the whole, with its word; may be empty
 * @param note one short remark; may be empty
 */
public record Figure(String name, String value, String of, String note) {}
