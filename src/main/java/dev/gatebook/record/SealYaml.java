package dev.gatebook.record;

import dev.gatebook.model.Seal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * {@code seal.yml} as bytes and back. There is one spelling for every seal: {@code read(bytes)}
 * takes no other, so {@code write(read(bytes))} equals {@code bytes}.
 */
public final class SealYaml {
  /** Version of the form that is written. */
  public static final int SCHEMA_VERSION = RecordForm.NEWEST;

  /** The file of the seal. */
  public static final String NAME = "seal.yml";

  private SealYaml() {}

  /** The seal with its files in order and its digest made. */
  public static Seal closed(Seal open) {
    List<Seal.Entry> files =
        open.files().stream().sorted(Comparator.comparing(Seal.Entry::path)).toList();
    Seal ordered = with(open, files, "");
    return with(ordered, files, Sha256.of(body(ordered).getBytes(StandardCharsets.UTF_8)));
  }

  private static Seal with(Seal seal, List<Seal.Entry> files, String digest) {
    return new Seal(
        seal.schema(),
        seal.tool(),
        seal.project(),
        seal.audit(),
        seal.commit(),
        seal.tree(),
        seal.previous(),
        files,
        digest);
  }

  /** The bytes of a closed seal. */
  public static byte[] write(Seal seal) {
    return (body(seal) + "digest: " + seal.digest() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The digest that the next seal names: SHA-256 of all bytes of a {@code seal.yml}, in
   * hexadecimal.
   */
  public static String digest(byte[] bytes) {
    return Sha256.of(bytes);
  }

  private static String body(Seal seal) {
    StringBuilder text = new StringBuilder();
    text.append("schema: ").append(seal.schema()).append('\n');
    text.append("tool: ").append(Quoted.of(seal.tool())).append('\n');
    text.append("project: ").append(Quoted.of(seal.project())).append('\n');
    text.append("audit: ").append(Quoted.of(seal.audit())).append('\n');
    text.append("commit: ").append(seal.commit().orElse("none")).append('\n');
    text.append("tree: ").append(seal.tree().key()).append('\n');
    seal.previous().ifPresent(link -> text.append(previous(link)));
    text.append("files:\n");
    seal.files().forEach(file -> text.append(entry(file)));
    return text.toString();
  }

  private static String previous(Seal.Link link) {
    return "previous:\n  audit: " + Quoted.of(link.audit()) + "\n  digest: " + link.digest() + "\n";
  }

  private static String entry(Seal.Entry file) {
    return "  - path: "
        + Quoted.of(file.path())
        + "\n    size: "
        + file.size()
        + "\n    sha256: "
        + file.sha256()
        + "\n";
  }

  /**
   * The seal that the bytes say, whether or not its digest is right.
   *
   * @throws IOException when the bytes are not what is written for any seal; its message names the
   *     line
   */
  public static Seal read(byte[] bytes) throws IOException {
    return new SealReader(bytes).seal();
  }

  /** The version of the form; 0 when the bytes do not begin like a seal. */
  public static int schema(byte[] bytes) {
    return SealReader.schema(bytes);
  }
}
