package dev.gatebook.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A site that was built and published, read as it is: a folder, or an address. This is the only
 * place that uses the network, and only for an address that the user named.
 */
public final class PublishedSite {
  private static final int LARGEST = 16 << 20;
  private final String name;
  private final Reader reader;

  private PublishedSite(String name, Reader reader) {
    this.name = name;
    this.reader = reader;
  }

  /** Opens a file of the site; empty when there is none at that path. */
  @FunctionalInterface
  interface Reader {
    Optional<InputStream> open(String path) throws IOException;
  }

  /**
   * The site in a folder, or at an address that begins with {@code http://} or {@code https://}.
   *
   * @throws IOException when there is no such folder, or the address is none
   */
  public static PublishedSite at(String where) throws IOException {
    if (where.contains("://")) {
      WebSite site = WebSite.at(where);
      return new PublishedSite(site.name(), site::open);
    }
    Path folder = Path.of(where);
    if (!Files.isDirectory(folder)) {
      throw new IOException("there is no folder '" + where + "'");
    }
    return new PublishedSite(where, path -> inFolder(folder.resolve(path)));
  }

  private static Optional<InputStream> inFolder(Path file) throws IOException {
    return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
  }

  /** How it is called in messages: as it was named, without what may be secret. */
  public String name() {
    return name;
  }

  /**
   * The bytes of a file of the site; empty when there is none at that path.
   *
   * @throws IOException when it cannot be read or is larger than 16 MiB
   */
  public Optional<byte[]> file(String path) throws IOException {
    Optional<InputStream> opened = reader.open(path);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = opened.get()) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException(path + " is larger than 16 MiB");
      }
      return Optional.of(bytes);
    }
  }
}
