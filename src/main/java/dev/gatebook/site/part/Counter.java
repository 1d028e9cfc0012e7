package dev.gatebook.site.part;

/**
 * How many changes of a sort there are, with the way to them.
 *
 * @param tone colour, one of the {@code is-} classes
 */
public record Counter(String href, String icon, String tone, String count, String word) {}
