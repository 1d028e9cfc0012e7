package dev.gatebook.record;

import java.io.IOException;
import java.util.List;

/** Things that are named by their position in a list. */
final class Positions {
  private Positions() {}

  /** The one at that position, counted from 0. */
  static <T> T get(List<T> list, long at, String what) throws IOException {
    if (at < 0 || at >= list.size()) {
      throw new IOException("there is no " + what + " " + at);
    }
    return list.get((int) at);
  }
}
