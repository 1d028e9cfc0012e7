package dev.gatebook.model;

import java.util.Objects;

/**
 * Where tests stand that follow each other in a report.
 *
 * @param suite the suite they were reported in
 * @param className class, module or file that holds them; may be empty
 * @param file source file, when reported; may be empty
 * @param artifact path of the report
 */
public record TestPlace(String suite, String className, String file, String artifact) {
  /** Written out, since each test that is read asks whether it stands where the last one did. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TestPlace o
        && suite.equals(o.suite)
        && className.equals(o.className)
        && file.equals(o.file)
        && artifact.equals(o.artifact);
  }

  @Override
  public int hashCode() {
    return Objects.hash(suite, className, file, artifact);
  }

  /** What the key of a test begins with: the class, and the suite where there is none. */
  public String holder() {
    return className.isEmpty() ? suite : className;
  }
}
