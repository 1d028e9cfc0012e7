package dev.gatebook.model;

/**
 * Where tests stand that follow each other in a report.
 *
 * @param suite the suite they were reported in
 * @param className class, module or file that holds them; may be empty
 * @param file source file, when reported; may be empty
 * @param artifact path of the report
 */
public record TestPlace(String suite, String className, String file, String artifact) {
  /** What the key of a test begins with: the class, and the suite where there is none. */
  public String holder() {
    return className.isEmpty() ? suite : className;
  }
}
