package dev.gatebook.model;

/**
 * What a version must be, such as {@code >= 0.121.0}.
 *
 * @param written the words of the author
 * @param relation how the version must stand to the bound
 * @param version the version compared with
 */
public record VersionBound(String written, Expectation.Relation relation, String version) {
  /** The bound in one spelling: {@code >= 0.121.0}. */
  @Override
  public String toString() {
    return relation.symbol() + " " + version;
  }
}
