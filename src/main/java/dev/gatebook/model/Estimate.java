package dev.gatebook.model;

/** How long the rest will take under an assumption, such as "optimistic". */
public record Estimate(String name, Quantity duration, Prose assumption, SourceRef at) {}
