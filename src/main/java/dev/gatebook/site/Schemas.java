package dev.gatebook.site;

import dev.gatebook.model.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The JSON Schemas that ship with the program, published so that editors can use them. */
final class Schemas {
  /** Every schema. The order means nothing. */
  private static final List<String> NAMES = List.of("audit-json", "diff-json");

  private Schemas() {}

  static List<SiteFile> files() {
    return NAMES.stream().map(Schemas::file).toList();
  }

  private static SiteFile file(String name) {
    String path = "schema/" + name + ".schema.json";
    try (InputStream in = Schemas.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + path);
      }
      return new SiteFile(path, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
