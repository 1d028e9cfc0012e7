package dev.gatebook.model;

import java.util.function.Supplier;

/**
 * One file of the site: a path below its root, with forward slashes, and its bytes. The bytes may
 * be made when they are asked for, so that a large site never lies in memory as a whole.
 */
public final class SiteFile {
  private final String path;
  private final Supplier<byte[]> content;

  private SiteFile(String path, Supplier<byte[]> content) {
    this.path = path;
    this.content = content;
  }

  /** A file with these bytes; the array must not be changed afterwards. */
  public SiteFile(String path, byte[] bytes) {
    this(path, bytes::clone);
  }

  /**
   * A file whose bytes are made when they are asked for.
   *
   * @param maker makes the same bytes each time, in a new array, on any thread
   */
  public static SiteFile made(String path, Supplier<byte[]> maker) {
    return new SiteFile(path, maker);
  }

  /** Where the file goes, relative to the root of the site. */
  public String path() {
    return path;
  }

  /** All bytes, in an array of their own; whoever needs them twice keeps them. */
  public byte[] bytes() {
    return content.get();
  }
}
