package dev.gatebook.record;

import dev.gatebook.model.Breach;
import dev.gatebook.model.Seal;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder of an audit and its seal.
 *
 * @param files every file of the folder, with paths relative to it
 */
public record SealedFolder(List<SourceFile> files) {
  /** The folder of the errata, which no seal covers. */
  public static final String ERRATA = "errata/";

  public SealedFolder {
    files = files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
  }

  /**
   * The folder of files that are given with longer paths.
   *
   * @param path path of the folder with a slash at its end
   */
  public static SealedFolder at(String path, List<SourceFile> files) {
    return new SealedFolder(
        files.stream()
            .filter(file -> file.path().startsWith(path))
            .map(
                file ->
                    new SourceFile(
                        file.path().substring(path.length()), file.size(), file.content()))
            .toList());
  }

  /** What a seal covers, as it is now: size and digest of each file, by path. */
  public List<Seal.Entry> entries() {
    return files.stream().filter(file -> isCovered(file.path())).map(Sha256::of).toList();
  }

  /** Whether a seal covers the file: every one but the seal itself and the errata. */
  public static boolean isCovered(String path) {
    return !path.equals(SealYaml.NAME) && !path.startsWith(ERRATA);
  }

  /** The bytes of the seal; empty for a draft. */
  public Optional<byte[]> sealBytes() {
    return files.stream()
        .filter(file -> file.path().equals(SealYaml.NAME))
        .map(SourceFile::bytes)
        .findFirst();
  }

  /** What the seal says; empty for a draft and for a seal that cannot be read. */
  public Optional<Seal> seal() {
    return sealBytes()
        .flatMap(
            bytes -> {
              try {
                return Optional.of(SealYaml.read(bytes));
              } catch (IOException e) {
                return Optional.empty();
              }
            });
  }

  /**
   * What does not agree with the seal, the seal's own text first, then the files by path. A draft
   * agrees.
   *
   * @param previous all bytes of the {@code seal.yml} of the audit that the seal names as the one
   *     before; empty when there is none
   */
  public List<Breach> check(Optional<byte[]> previous) {
    return sealBytes().map(bytes -> check(bytes, previous)).orElse(List.of());
  }

  private List<Breach> check(byte[] bytes, Optional<byte[]> previous) {
    int schema = SealYaml.schema(bytes);
    if (schema > SealYaml.SCHEMA_VERSION) {
      return List.of(new Breach.Newer(schema, SealYaml.SCHEMA_VERSION));
    }
    try {
      return check(SealYaml.read(bytes), previous);
    } catch (IOException e) {
      return List.of(altered(String.valueOf(e.getMessage())));
    }
  }

  private List<Breach> check(Seal seal, Optional<byte[]> previous) {
    List<Breach> breaches = new ArrayList<>();
    if (!SealYaml.closed(seal).equals(seal)) {
      breaches.add(new Breach.Altered(0, "its digest is not that of its text"));
    }
    breaches.addAll(chain(seal, previous));
    breaches.addAll(differences(seal));
    return breaches;
  }

  private static Breach altered(String message) {
    String number = message.replaceFirst("^line ([0-9]{1,8}) .*", "$1");
    return new Breach.Altered(number.equals(message) ? 0 : Integer.parseInt(number), message);
  }

  private static List<Breach> chain(Seal seal, Optional<byte[]> previous) {
    if (seal.previous().isEmpty()) {
      return List.of();
    }
    Seal.Link link = seal.previous().get();
    Optional<String> digest = previous.map(SealYaml::digest);
    if (digest.isEmpty()) {
      return List.of(
          new Breach.Unchained(
              "it names the seal of " + link.audit() + ", and there is no such seal"));
    }
    return digest.get().equals(link.digest())
        ? List.of()
        : List.of(
            new Breach.Unchained(
                "the seal of " + link.audit() + " is not the one that was there at the sealing"));
  }

  private List<Breach> differences(Seal seal) {
    SortedMap<String, Seal.Entry> sealed = byPath(seal.files());
    SortedMap<String, Seal.Entry> found = byPath(entries());
    List<Breach> breaches = new ArrayList<>();
    for (Map.Entry<String, Seal.Entry> file : sealed.entrySet()) {
      Optional<Seal.Entry> now = Optional.ofNullable(found.get(file.getKey()));
      if (now.isEmpty()) {
        breaches.add(new Breach.Missing(file.getValue()));
      } else if (!now.get().equals(file.getValue())) {
        breaches.add(new Breach.Changed(file.getValue(), now.get()));
      }
    }
    found.keySet().stream()
        .filter(path -> !sealed.containsKey(path))
        .forEach(path -> breaches.add(new Breach.Extra(path)));
    return breaches;
  }

  private static SortedMap<String, Seal.Entry> byPath(List<Seal.Entry> files) {
    SortedMap<String, Seal.Entry> byPath = new TreeMap<>();
    files.forEach(file -> byPath.put(file.path(), file));
    return byPath;
  }
}
