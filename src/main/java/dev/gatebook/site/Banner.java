package dev.gatebook.site;

/**
 * A remark above the title.
 *
 * @param css {@code info}, {@code old}, {@code bad}, {@code ok} or empty
 * @param lead what it is about, set in bold
 * @param action where to go; {@link Link#NONE} for nowhere
 */
public record Banner(String css, String icon, String lead, String text, Link action) {}
