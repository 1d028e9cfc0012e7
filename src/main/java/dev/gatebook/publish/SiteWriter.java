package dev.gatebook.publish;

import dev.gatebook.model.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes the files of a site and stages those that differ. */
final class SiteWriter {
  private final Path site;
  private final Manifest previous;
  private final Staging staging;
  private final SitePaths paths = new SitePaths();
  private final TreeMap<String, Manifest.Entry> entries = new TreeMap<>();
  private final SortedSet<String> unchanged = new TreeSet<>();

  SiteWriter(Path site, Manifest previous, Staging staging) {
    this.site = site;
    this.previous = previous;
    this.staging = staging;
  }

  /** Reserves the path of a file; one file after the other. */
  SiteFile take(SiteFile file) {
    paths.take(file.path());
    return file;
  }

  /** Makes the bytes of a file and stages them where they differ; several files at once. */
  void add(SiteFile file) throws IOException {
    byte[] bytes = file.bytes();
    Manifest.Entry entry = Manifest.Entry.of(bytes);
    boolean same = previous.has(file.path(), entry) && isThere(file.path(), bytes);
    if (!same) {
      staging.put(file.path(), bytes);
    }
    note(file.path(), entry, same);
  }

  private synchronized void note(String path, Manifest.Entry entry, boolean same) {
    entries.put(path, entry);
    if (same) {
      unchanged.add(path);
    }
  }

  /** The manifest says what was written; what is there now may have been changed since. */
  private boolean isThere(String path, byte[] bytes) throws IOException {
    Path file = site.resolve(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /** Puts the new site in place, unless it is there already. */
  Receipt finish() throws IOException {
    boolean same = unchanged.size() == entries.size() && entries.equals(previous.files());
    if (!same || !Files.isDirectory(site)) {
      for (String path : unchanged) {
        staging.keep(path);
      }
      staging.publish(new Manifest(entries));
    }
    return receipt();
  }

  private Receipt receipt() {
    int written = entries.size() - unchanged.size();
    long removed = previous.files().keySet().stream().filter(p -> !entries.containsKey(p)).count();
    long bytes = entries.values().stream().mapToLong(Manifest.Entry::size).sum();
    return new Receipt(written, unchanged.size(), (int) removed, bytes);
  }
}
