package dev.gatebook.render;

import java.io.Writer;

/**
 * The text of a page while it is printed, by one thread. A page comes in tens of thousands of small
 * pieces, and the writer of the JDK takes a lock for each.
 */
final class PageWriter extends Writer {
  private static final int USUAL = 32_768;

  private final StringBuilder text = new StringBuilder(USUAL);

  /** What was written. */
  String text() {
    return text.toString();
  }

  @Override
  public void write(int c) {
    text.append((char) c);
  }

  @Override
  public void write(char[] characters, int from, int length) {
    text.append(characters, from, length);
  }

  @Override
  public void write(String written) {
    text.append(written);
  }

  @Override
  public void write(String written, int from, int length) {
    text.append(written.substring(from, from + length));
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
