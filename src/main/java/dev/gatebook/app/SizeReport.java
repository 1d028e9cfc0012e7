package dev.gatebook.app;

import dev.gatebook.model.SiteFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
  /** The size of a site that was not made. */
  static final SizeReport NOTHING = new SizeReport(0, 0, 0, "", 0, 0);

  /** Measures files while somebody else takes them, each once and on any thread. */
  static final class Meter {
    private final Progress progress;
    private final int of;
    private int files;
    private long total;
    private int pages;
    private String largest = "";
    private byte[] largestPage = {};
    private long assetsZipped;

    private Meter(Progress progress, int of) {
      this.progress = progress;
      this.of = of;
    }

    /** A meter for that many files. */
    static Meter of(int files, Progress progress) {
      return new Meter(progress, files);
    }

    /** The same file; it is measured when its bytes are asked for. */
    SiteFile watching(SiteFile file) {
      return SiteFile.made(
          file.path(),
          () -> {
            byte[] bytes = file.bytes();
            add(file.path(), bytes);
            return bytes;
          });
    }

    private synchronized void add(String path, byte[] bytes) {
      total += bytes.length;
      if (path.endsWith(".html")) {
        pages++;
        largest(path, bytes);
      } else if (path.startsWith("assets/") && (path.endsWith(".css") || path.endsWith(".js"))) {
        assetsZipped += zipped(bytes);
      }
      if (++files % 50 == 0) {
        progress.at("writing files", files, of);
      }
    }

    /** Pages come in any order; of two of one size the first by path is named. */
    private void largest(String path, byte[] bytes) {
      boolean larger =
          largest.isEmpty()
              || bytes.length > largestPage.length
              || (bytes.length == largestPage.length && path.compareTo(largest) < 0);
      if (larger) {
        largest = path;
        largestPage = bytes;
      }
    }

    /** What came by so far. */
    synchronized SizeReport report() {
      long largestZipped = pages == 0 ? 0 : zipped(largestPage);
      return new SizeReport(files, total, pages, largest, largestZipped, assetsZipped);
    }
  }

  private static long zipped(byte[] file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
