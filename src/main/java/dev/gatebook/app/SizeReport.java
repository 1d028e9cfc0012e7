package dev.gatebook.app;

import dev.gatebook.model.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * How large a site is, in bytes.
 *
 * @param files how many files there are
 * @param total all of them together
 * @param pages how many of them are HTML pages
 * @param largest path of the largest page; empty without pages
 * @param largestZipped that page as a web server sends it
 * @param assetsZipped style and script as a web server sends them
 */
public record SizeReport(
    int files, long total, int pages, String largest, long largestZipped, long assetsZipped) {

  /** Measures the files. */
  public static SizeReport of(List<SiteFile> files) {
    List<SiteFile> pages = files.stream().filter(f -> f.path().endsWith(".html")).toList();
    Optional<SiteFile> largest = pages.stream().max(Comparator.comparingInt(SiteFile::size));
    return new SizeReport(
        files.size(),
        files.stream().mapToLong(SiteFile::size).sum(),
        pages.size(),
        largest.map(SiteFile::path).orElse(""),
        largest.map(SizeReport::zipped).orElse(0L),
        files.stream()
            .filter(f -> f.path().endsWith(".css") || f.path().endsWith(".js"))
            .mapToLong(SizeReport::zipped)
            .sum());
  }

  private static long zipped(SiteFile file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      file.writeTo(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
