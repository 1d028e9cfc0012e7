package dev.gatebook.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;

/**
 * What git keeps in place of a large file where Git LFS keeps its content (docs/spec.md of
 * git-lfs). Telling the two apart needs no filter.
 */
record LargeFilePointer(String sha256, long size) {
  private static final String VERSION = "version https://git-lfs.github.com/spec/v1";
  private static final String OID = "oid sha256:";
  private static final String SIZE = "size ";
  private static final int LARGEST = 1024;

  /** The pointer that an object is; empty when it is none. */
  static Optional<LargeFilePointer> in(Repository repository, ObjectId id) throws IOException {
    if (!repository.getObjectDatabase().has(id)) {
      return Optional.empty();
    }
    ObjectLoader loader = repository.open(id, Constants.OBJ_BLOB);
    return loader.getSize() > LARGEST
        ? Optional.empty()
        : of(new String(loader.getBytes(LARGEST), StandardCharsets.UTF_8));
  }

  private static Optional<LargeFilePointer> of(String text) {
    List<String> lines = text.lines().toList();
    Optional<String> oid = value(lines, OID);
    Optional<String> size = value(lines, SIZE).filter(s -> s.matches("[0-9]{1,18}"));
    return lines.contains(VERSION) && oid.isPresent() && size.isPresent()
        ? Optional.of(new LargeFilePointer(oid.get(), Long.parseLong(size.get())))
        : Optional.empty();
  }

  private static Optional<String> value(List<String> lines, String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()))
        .findFirst();
  }

  /** Whether a file is the one that is meant. */
  boolean leadsTo(Path file, long length) {
    return length == size && digest(file).equals(sha256);
  }

  private static String digest(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
