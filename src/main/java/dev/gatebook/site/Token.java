package dev.gatebook.site;

/**
 * A small counted remark, such as "3 regressed".
 *
 * @param tone {@code bad}, {@code warn}, {@code ok}, {@code info} or {@code mute}
 */
public record Token(String tone, String icon, String text) {}
