package dev.gatebook.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was in the folder of an audit when it was sealed, {@code seal.yml}.
 *
 * @param schema version of the form of the folder
 * @param tool version of Gatebook that sealed it
 * @param project id of the project
 * @param audit id of the audit
 * @param commit full id of the audited commit; empty when none is known
 * @param tree whether the work tree was that commit
 * @param previous the seal before it; empty for the first of its project
 * @param files every file of the folder but the seal itself and the errata, by path
 * @param digest SHA-256 in hexadecimal of everything in the seal before it
 */
public record Seal(
    int schema,
    String tool,
    String project,
    String audit,
    Optional<String> commit,
    Tree tree,
    Optional<Link> previous,
    List<Entry> files,
    String digest) {
  public Seal {
    files = List.copyOf(files);
  }

  /** How the work tree stood to the commit when the audit was recorded. */
  public enum Tree {
    /** Nothing but the commit. */
    CLEAN,
    /** There were changes that no commit holds. */
    DIRTY,
    /** There was no work tree, or it was not looked at. */
    NONE;

    /** The word in the seal and on pages. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The seal before this one.
   *
   * @param audit id of its audit
   * @param digest SHA-256 in hexadecimal of all bytes of its {@code seal.yml}
   */
  public record Link(String audit, String digest) {}

  /**
   * A sealed file.
   *
   * @param path path in the folder of the audit
   * @param size length in bytes
   * @param sha256 digest of its bytes in hexadecimal
   */
  public record Entry(String path, long size, String sha256) {}
}
