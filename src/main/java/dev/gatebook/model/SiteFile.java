package dev.gatebook.model;

import java.io.IOException;
import java.io.OutputStream;

/** One file of the site: a path below its root, with forward slashes, and its bytes. */
public final class SiteFile {
  private final String path;
  private final byte[] bytes;

  /** A file with these bytes; the array must not be changed afterwards. */
  public SiteFile(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  /** Where the file goes, relative to the root of the site. */
  public String path() {
    return path;
  }

  /** Length in bytes. */
  public int size() {
    return bytes.length;
  }

  /** Writes all bytes. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
