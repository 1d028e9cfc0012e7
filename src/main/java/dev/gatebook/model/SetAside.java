package dev.gatebook.model;

/**
 * A finding and the exception that is about it.
 *
 * @param holds whether the exception counted on the day of the audit; when it had run out, the
 *     finding is among the others as well
 */
public record SetAside(Finding finding, Exemption exemption, boolean holds) {}
