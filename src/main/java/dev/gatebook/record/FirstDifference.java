package dev.gatebook.record;

import dev.gatebook.model.SourceRef;
import java.util.Arrays;

/** Where two versions of a file begin to differ. */
public final class FirstDifference {
  private FirstDifference() {}

  /** The place of the first byte that differs; the file as a whole when one of them is no text. */
  public static SourceRef at(String path, byte[] before, byte[] now) {
    int first = Arrays.mismatch(before, now);
    if (first < 0 || isBinary(before) || isBinary(now)) {
      return SourceRef.of(path);
    }
    int line = 1;
    int column = 1;
    for (int i = 0; i < first; i++) {
      boolean end = before[i] == '\n';
      line += end ? 1 : 0;
      column = end ? 1 : column + (isStart(before[i]) ? 1 : 0);
    }
    return new SourceRef(path, line, column);
  }

  private static boolean isStart(byte unit) {
    return (unit & 0xC0) != 0x80;
  }

  private static boolean isBinary(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
