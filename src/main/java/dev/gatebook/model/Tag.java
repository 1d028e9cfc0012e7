package dev.gatebook.model;

/** A tag of the repository and the commit that it leads to. */
public record Tag(String name, Commit commit) {}
