package dev.gatebook.model;

import java.util.List;

/**
 * A test artifact and what became of it.
 *
 * @param path path as found
 * @param sha256 digest of its bytes in hexadecimal; empty when it could not be read at all
 * @param size length in bytes
 * @param format such as {@code junit-xml}; {@code unknown} when it was not recognised
 * @param dialect who wrote it, such as {@code surefire}; may be empty
 * @param readable whether all of it was read; what a file that is not readable says counts for
 *     nothing
 * @param tests what it counts for in tests
 * @param coverage what it counts for in coverage
 * @param problems what was wrong with it, with positions
 */
public record Artifact(
    String path,
    String sha256,
    long size,
    String format,
    String dialect,
    boolean readable,
    TestTotals tests,
    CoverageReport coverage,
    List<Problem> problems) {
  public Artifact {
    problems = List.copyOf(problems);
  }
}
