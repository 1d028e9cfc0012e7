package dev.gatebook.model;

/** A named text: a column of a team's own, a fact about an environment, a setting. */
public record Field(String name, Prose value) {}
