package dev.gatebook.site;

import dev.gatebook.content.ContentSchemas;
import dev.gatebook.content.Ready;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JSON Schemas of every file that is read or written, published so that editors can use them.
 */
final class Schemas {
  /** The schemas of what is written; those of what is read are made of the shapes of the loader. */
  private static final List<String> WRITTEN =
      List.of(
          "audit-json",
          "diff-json",
          "compare-json",
          "seal",
          "record-assessment",
          "record-facts",
          "record-git",
          "record-test");

  /** All of them, made once. */
  private static final class Shipped {
    static final List<SiteFile> ALL = made();
  }

  private Schemas() {}

  static List<SiteFile> files() {
    return Shipped.ALL;
  }

  private static List<SiteFile> made() {
    Stream<SiteFile> read =
        ContentSchemas.kinds().stream()
            .map(Schemas::path)
            .map(path -> new SiteFile(path, Ready.orMade(path, () -> ofContent().get(path))));
    return Stream.concat(WRITTEN.stream().map(Schemas::file), read).toList();
  }

  /** The schemas of what is read, by their paths, made of the shapes of the loader. */
  static Map<String, byte[]> ofContent() {
    return ContentSchemas.all().entrySet().stream()
        .collect(Collectors.toMap(s -> path(s.getKey()), s -> JsonBytes.write(s.getValue())));
  }

  private static SiteFile file(String name) {
    String path = path(name);
    try (InputStream in = Schemas.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + path);
      }
      return new SiteFile(path, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(String name) {
    return "schema/" + name + ".schema.json";
  }
}
