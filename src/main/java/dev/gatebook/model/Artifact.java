package dev.gatebook.model;

import java.util.List;
import java.util.Set;

/**
 * A test artifact and what became of it.
 *
 * @param path path as found
 * @param sha256 digest of its bytes in hexadecimal; empty when it could not be read at all, and
 *     where files are only looked at
 * @param size length in bytes
 * @param format such as {@code junit-xml}; {@code unknown} when it was not recognised
 * @param dialect who wrote it, such as {@code surefire}; may be empty
 * @param readable whether all of it was read; what a file that is not readable says counts for
 *     nothing
 * @param tally what it counts for
 * @param problems what was wrong with it, with positions
 * @param origin what it says of the run that made it
 */
public record Artifact(
    String path,
    String sha256,
    long size,
    String format,
    String dialect,
    boolean readable,
    Tally tally,
    List<Problem> problems,
    Origin origin) {
  /** Codes of the problems that make an artifact stale. */
  public static final Set<String> STALE = Set.of("GB235", "GB236");

  public Artifact {
    problems = List.copyOf(problems);
  }

  /** What it counts for in tests. */
  public TestTotals tests() {
    return tally.tests();
  }

  /** What it counts for in coverage. */
  public CoverageReport coverage() {
    return tally.coverage();
  }

  /** What it counts for in alerts of static analysis. */
  public AlertTotals alerts() {
    return tally.alerts();
  }

  /** How many measurements are in it. */
  public int metrics() {
    return tally.metrics();
  }

  /** How many components it lists. */
  public int components() {
    return tally.components();
  }

  /**
   * Whether it was read and yet holds more than its parts show, so that its figures are in doubt.
   */
  public boolean inDoubt() {
    return readable && problems.stream().anyMatch(Problem::isError);
  }

  /** Whether it is of another commit than the audited one, or older; it then shows nothing. */
  public boolean isStale() {
    return readable && problems.stream().anyMatch(problem -> STALE.contains(problem.code()));
  }

  /** Who wrote it as far as is known, such as {@code surefire}; else in what format. */
  public String producer() {
    return dialect.isEmpty() ? format : dialect;
  }

  /** What it is about; a file that could not be read is about nothing. */
  public ArtifactKind kind() {
    return readable ? ArtifactKind.of(format) : ArtifactKind.OTHER;
  }

  /** The same artifact with other problems. */
  public Artifact with(List<Problem> others) {
    return new Artifact(path, sha256, size, format, dialect, readable, tally, others, origin);
  }

  /** The same artifact where it counts for this. */
  public Artifact counting(Tally other) {
    return new Artifact(path, sha256, size, format, dialect, readable, other, problems, origin);
  }
}
