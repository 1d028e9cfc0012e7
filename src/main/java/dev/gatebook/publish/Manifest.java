package dev.gatebook.publish;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a site is made of, by path: {@code manifest.json}. It does not list itself. */
record Manifest(SortedMap<String, Entry> files) {
  static final String NAME = "manifest.json";
  static final Manifest EMPTY = new Manifest(new TreeMap<>());

  Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * One file.
   *
   * @param size length in bytes
   * @param sha256 digest in hexadecimal
   */
  record Entry(long size, String sha256) {
    static Entry of(byte[] bytes) {
      try {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        return new Entry(bytes.length, HexFormat.of().formatHex(digest));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }
  }

  /** Whether it lists that path just so. */
  boolean has(String path, Entry entry) {
    return files.containsKey(path) && entry.equals(files.get(path));
  }

  byte[] bytes() {
    return JsonBytes.write(
        Json.object()
            .put("schemaVersion", 1)
            .put("generator", "gatebook")
            .put("files", Json.list(files.entrySet(), Manifest::json))
            .end());
  }

  private static Json json(Map.Entry<String, Entry> file) {
    return Json.object()
        .put("path", file.getKey())
        .put("size", file.getValue().size())
        .put("sha256", file.getValue().sha256())
        .end();
  }

  /** The manifest in a file; empty when it is not one. */
  static Optional<Manifest> read(Path file) {
    try {
      return fields(JsonBytes.read(Files.readAllBytes(file))).map(Manifest::of);
    } catch (IOException | IllegalArgumentException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Optional<Json.Arr> fields(Json json) {
    return json instanceof Json.Obj object
        ? object.get("files").filter(Json.Arr.class::isInstance).map(Json.Arr.class::cast)
        : Optional.empty();
  }

  private static Manifest of(Json.Arr list) {
    TreeMap<String, Entry> files = new TreeMap<>();
    for (Json item : list.items()) {
      if (item instanceof Json.Obj file) {
        files.put(text(file, "path"), new Entry(size(file), text(file, "sha256")));
      }
    }
    return new Manifest(files);
  }

  private static String text(Json.Obj file, String name) {
    return file.get(name)
        .filter(Json.Text.class::isInstance)
        .map(value -> ((Json.Text) value).value())
        .orElseThrow(() -> new IllegalArgumentException("no " + name));
  }

  private static long size(Json.Obj file) {
    return file.get("size")
        .filter(Json.Num.class::isInstance)
        .map(value -> ((Json.Num) value).value())
        .map(BigDecimal::longValueExact)
        .orElseThrow(() -> new IllegalArgumentException("no size"));
  }
}
