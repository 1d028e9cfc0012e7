package dev.gatebook.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the program would make of its own files in every run, made when it is built: rendered pages
 * of the rules, scripts without their remarks, schemas. Classes that were compiled without that
 * step make the same when they need it.
 */
public final class Ready {
  /** The folder of resources that holds it. */
  public static final String FOLDER = "ready";

  private Ready() {}

  /** What was made under that path, else what the maker makes now. */
  public static byte[] orMade(String path, Supplier<byte[]> maker) {
    return find(path).orElseGet(maker);
  }

  static Optional<byte[]> find(String path) {
    try (InputStream in = Ready.class.getResourceAsStream("/" + FOLDER + "/" + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
