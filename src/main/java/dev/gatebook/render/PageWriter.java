package dev.gatebook.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a page while it is printed, by one thread, in the bytes it will have. A page comes in
 * tens of thousands of small pieces, and the writer of the JDK takes a lock for each.
 */
final class PageWriter extends Writer {
  private static final int USUAL = 32_768;
  private static final int MOST_KEPT = 1 << 20;

  private byte[] page = new byte[USUAL];
  private int size;

  /** What was written, finished; it must be cleared before another page is written. */
  byte[] finished(Icons icons) {
    reserve(1);
    return Finish.of(page, size, icons);
  }

  /** Forgets what was written. */
  void clear() {
    size = 0;
    if (page.length > MOST_KEPT) {
      page = new byte[USUAL];
    }
  }

  private void reserve(int more) {
    if (size + more > page.length) {
      page = Arrays.copyOf(page, Math.max(size + more, 2 * page.length));
    }
  }

  @Override
  public void write(int c) {
    write(new char[] {(char) c}, 0, 1);
  }

  /** Templates hand their own words over like this; nearly all of them are ASCII. */
  @Override
  public void write(char[] characters, int from, int length) {
    reserve(length);
    int end = from + length;
    int to = size;
    for (int at = from; at < end; at++) {
      char c = characters[at];
      if (c >= 0x80) {
        size = to;
        write(new String(characters, at, end - at));
        return;
      }
      page[to++] = (byte) c;
    }
    size = to;
  }

  @Override
  public void write(String written) {
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    reserve(bytes.length);
    System.arraycopy(bytes, 0, page, size, bytes.length);
    size += bytes.length;
  }

  @Override
  public void write(String written, int from, int length) {
    write(written.substring(from, from + length));
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    // There is nothing to close.
  }
}
