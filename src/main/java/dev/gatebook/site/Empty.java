package dev.gatebook.site;

/**
 * What stands where there is nothing to show.
 *
 * @param title what is missing
 * @param text what was done instead
 * @param command the step that fills it; may be empty
 * @param note a remark; may be empty
 */
public record Empty(String title, String text, String command, String note) {}
