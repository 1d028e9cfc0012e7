package dev.gatebook.artifact.read;

import dev.gatebook.model.TraceReading;

/**
 * Traces between the tags of a report in UTF-8. Most tools write nothing in them that has to be
 * resolved, cut or hidden, which one pass over the bytes tells.
 */
final class XmlTrace implements TraceReading {
  static final XmlTrace READING = new XmlTrace();

  private static final boolean[] MATTERS = new boolean[128];
  private static final boolean[] PART_OF_PATH = new boolean[128];

  static {
    for (char c = 0; c < MATTERS.length; c++) {
      MATTERS[c] = (c < ' ' && c != '\t') || "&<\\/".indexOf(c) >= 0;
      PART_OF_PATH[c] = c != '/' && MachinePaths.isPathPart(c);
    }
  }

  private XmlTrace() {}

  @Override
  public String of(String written) {
    return WrittenText.trace(written);
  }

  @Override
  public boolean isPlain(byte[] bytes, int from, int to) {
    int lines = 1;
    for (int at = from; at < to; at++) {
      byte b = bytes[at];
      if (b < 0) {
        return false;
      }
      if (MATTERS[b]) {
        if (b == '\n') {
          lines++;
        } else if (b != '/' || !isInsideWords(bytes, from, at, to)) {
          return false;
        }
      }
    }
    return lines <= FailureText.TRACE_LINES && to - from < FailureText.TRACE_CHARS;
  }

  /** A slash that nothing of a machine begins with, as between module and class in Java. */
  private static boolean isInsideWords(byte[] bytes, int from, int at, int to) {
    return at > from
        && bytes[at - 1] >= 0
        && PART_OF_PATH[bytes[at - 1]]
        && (at + 1 == to || bytes[at + 1] != '/');
  }
}
