package dev.gatebook.record;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Function;

/** Words of closed lists, read back. */
final class Keys {
  private Keys() {}

  /** The value that is written with that key. */
  static <E extends Enum<E>> E read(Class<E> list, Function<E, String> key, String written)
      throws IOException {
    return Arrays.stream(list.getEnumConstants())
        .filter(value -> key.apply(value).equals(written))
        .findFirst()
        .orElseThrow(() -> new IOException("'" + written + "' is no " + list.getSimpleName()));
  }
}
