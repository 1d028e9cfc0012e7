package dev.gatebook.site;

/**
 * What a page is called.
 *
 * @param title title of the window, without the name of the site
 * @param description one sentence
 * @param crumb its name at the end of the way from the portfolio
 */
public record Heading(String title, String description, String crumb) {}
