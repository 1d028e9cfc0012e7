package dev.gatebook.render;

import dev.gatebook.model.SiteFile;
import dev.gatebook.site.SiteInput;
import dev.gatebook.site.SitePlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site as it was printed, page by page. */
final class Printed {
  private final Map<String, SiteFile> files = new TreeMap<>();

  private Printed() {}

  static Printed of(SiteInput input) {
    Printed printed = new Printed();
    Renderer.render(SitePlan.plan(input)).forEach(f -> printed.files.put(f.path(), f));
    return printed;
  }

  Map<String, Document> pages() {
    Map<String, Document> pages = new TreeMap<>();
    files.keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(path -> pages.put(path, page(path)));
    return pages;
  }

  Document page(String path) {
    return Jsoup.parse(new String(file(path).bytes(), StandardCharsets.UTF_8));
  }

  int gzipped(String path) {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
      gzip.write(file(path).bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return small.size();
  }

  private SiteFile file(String path) {
    return Optional.ofNullable(files.get(path))
        .orElseThrow(() -> new AssertionError("no page at " + path + " but " + files.keySet()));
  }
}
