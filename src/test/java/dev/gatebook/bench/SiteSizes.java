package dev.gatebook.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What a built site is made of: how many files of each kind, and how large they are. */
final class SiteSizes {
  private final Map<String, List<Path>> kinds = new TreeMap<>();
  private final Path site;

  private SiteSizes(Path site) {
    this.site = site;
  }

  static SiteSizes of(Path site) throws IOException {
    SiteSizes sizes = new SiteSizes(site);
    try (Stream<Path> files = Files.walk(site)) {
      files
          .filter(Files::isRegularFile)
          .forEach(
              file ->
                  sizes.kinds.computeIfAbsent(sizes.kind(file), k -> new ArrayList<>()).add(file));
    }
    return sizes;
  }

  /** The path with what differs from audit to audit taken out. */
  private String kind(Path file) {
    return site.relativize(file)
        .toString()
        .replaceAll("\\d{4}-\\d{2}-\\d{2}(-\\d+)?", "ID")
        .replaceAll("gates/[^/]+", "gates/PHASE")
        .replaceAll("GB\\d{3}", "GBnnn");
  }

  void print() throws IOException {
    long all = 0;
    int files = 0;
    for (Map.Entry<String, List<Path>> kind : kinds.entrySet()) {
      long bytes = 0;
      for (Path file : kind.getValue()) {
        bytes += Files.size(file);
      }
      Path largest =
          kind.getValue().stream()
              .max(Comparator.comparingLong(file -> file.toFile().length()))
              .orElseThrow();
      System.out.printf(
          Locale.ROOT,
          "%,12d bytes %6d files  largest %,9d, zipped %,7d  %s%n",
          bytes,
          kind.getValue().size(),
          Files.size(largest),
          zipped(largest),
          kind.getKey());
      all += bytes;
      files += kind.getValue().size();
    }
    System.out.printf(Locale.ROOT, "%,12d bytes %6d files%n", all, files);
  }

  static int zipped(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      Files.copy(file, zip);
    }
    return bytes.size();
  }
}
