package dev.gatebook.model;

/**
 * Where test artifacts lie: {@code *}, {@code **}, {@code ?}, {@code [a-z]} and <code>{a,b}</code>,
 * relative to the repository.
 *
 * @param at where it is written
 */
public record ArtifactGlob(String pattern, SourceRef at) {}
