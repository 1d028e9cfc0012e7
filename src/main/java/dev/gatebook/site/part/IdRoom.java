package dev.gatebook.site.part;

import java.util.stream.Stream;

/** How wide a column of ids is, so that no id runs into what stands beside it. */
public final class IdRoom {
  private static final int SHORT = 6;
  private static final int MIDDLE = 12;

  private IdRoom() {}

  /** The style of a list or table for its longest id; empty where the usual room is enough. */
  public static String of(Stream<String> ids) {
    int longest = ids.mapToInt(id -> id.codePointCount(0, id.length())).max().orElse(0);
    return longest <= SHORT ? "" : longest <= MIDDLE ? "ids-m" : "ids-l";
  }
}
