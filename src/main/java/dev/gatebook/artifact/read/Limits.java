package dev.gatebook.artifact.read;

/**
 * What a file may be at most. Whatever is larger is refused with a problem, before it costs memory.
 */
public final class Limits {
  /** Length of a file in bytes: 2 GiB. It is read as a stream, so that it costs no memory. */
  public static final long FILE_BYTES = 2L << 30;

  /** Length in bytes of a file in UTF-16 or UTF-32, which is measured as a whole only: 16 MiB. */
  public static final long WIDE_FILE_BYTES = 16L << 20;

  /** Length in bytes of one tag with its attributes, and of a DOCTYPE: 1 MiB. */
  public static final int TAG_BYTES = 1 << 20;

  /**
   * Bytes that one message or trace may span: 16 MiB. Output of a test is skipped, at any length.
   */
  public static final long TEXT_BYTES = 16L << 20;

  /** Entries of an archive. */
  public static final int ARCHIVE_ENTRIES = 20_000;

  /** Length in bytes of all that is in an archive: 2 GiB. */
  public static final long ARCHIVE_BYTES = 2L << 30;

  /** How many times its own size an archive may unpack to. */
  public static final int ARCHIVE_RATIO = 250;

  /** Length in bytes up to which it does not matter how far an archive unpacks: 16 MiB. */
  public static final long ARCHIVE_FREE_BYTES = 16L << 20;

  /** Elements within elements. */
  public static final int DEPTH = 64;

  /** Tests in one file. */
  public static final int TESTS = 10_000_000;

  /** Characters of messages and traces of failed tests that are kept of one file: 32 Mi. */
  public static final long TRACE_CHARS = 32L << 20;

  /** Results of static analysis, and measurements, in one file. */
  public static final int ALERTS = 500_000;

  /** Problems of one file that are listed; the others are counted. */
  public static final int PROBLEMS = 500;

  /** Objects and lists of JSON within each other. */
  public static final int JSON_DEPTH = 200;

  /** Length in characters of a line of a file that is read by lines. */
  public static final int LINE_CHARS = 64 * 1024;

  /** Lines, branches and functions in one file of coverage. */
  public static final int COVERAGE_POINTS = 5_000_000;

  private Limits() {}
}
