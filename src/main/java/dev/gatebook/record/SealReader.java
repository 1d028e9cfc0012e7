package dev.gatebook.record;

import dev.gatebook.model.Seal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a seal line by line; only what {@link SealYaml} writes passes. */
final class SealReader {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}|none");
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");
  private static final String SCHEMA = "schema: ";

  private final byte[] bytes;
  private final List<String> lines;
  private int at;

  SealReader(byte[] bytes) {
    this.bytes = bytes;
    String text = new String(bytes, StandardCharsets.UTF_8);
    this.lines = List.of(text.split("\n", -1));
  }

  static int schema(byte[] bytes) {
    String first = new SealReader(bytes).lines.get(0);
    String number = first.startsWith(SCHEMA) ? first.substring(SCHEMA.length()) : "";
    boolean known = NUMBER.matcher(number).matches() && number.length() < 9;
    return known ? Integer.parseInt(number) : 0;
  }

  Seal seal() throws IOException {
    Seal seal =
        new Seal(
            (int) number(SCHEMA),
            quoted("tool: "),
            quoted("project: "),
            quoted("audit: "),
            Optional.of(matched("commit: ", COMMIT)).filter(id -> !id.equals("none")),
            tree(),
            previous(),
            files(),
            matched("digest: ", SHA256));
    if (!Arrays.equals(SealYaml.write(seal), bytes)) {
      throw wrong("the end of the file");
    }
    return seal;
  }

  private Seal.Tree tree() throws IOException {
    return value(
        "tree: ",
        "clean, dirty or none",
        word ->
            Arrays.stream(Seal.Tree.values()).filter(tree -> tree.key().equals(word)).findFirst());
  }

  private Optional<Seal.Link> previous() throws IOException {
    if (!line().equals("previous:")) {
      return Optional.empty();
    }
    at++;
    return Optional.of(new Seal.Link(quoted("  audit: "), matched("  digest: ", SHA256)));
  }

  private List<Seal.Entry> files() throws IOException {
    if (!line().equals("files:")) {
      throw wrong("'files:'");
    }
    at++;
    List<Seal.Entry> files = new ArrayList<>();
    while (line().startsWith("  - ")) {
      Seal.Entry file =
          new Seal.Entry(
              quoted("  - path: "), number("    size: "), matched("    sha256: ", SHA256));
      if (!files.isEmpty() && files.get(files.size() - 1).path().compareTo(file.path()) >= 0) {
        at--;
        throw wrong("the files by path, each once");
      }
      files.add(file);
    }
    return files;
  }

  private String quoted(String key) throws IOException {
    return value(key, "text in double quotes", Quoted::read);
  }

  private long number(String key) throws IOException {
    return Long.parseLong(matched(key, NUMBER));
  }

  private String matched(String key, Pattern form) throws IOException {
    return value(
        key,
        "its value in the spelling of Gatebook",
        v -> Optional.of(v).filter(form.asMatchPredicate()));
  }

  private <T> T value(String key, String expected, Function<String, Optional<T>> reading)
      throws IOException {
    Optional<T> value =
        line().startsWith(key)
            ? reading.apply(line().substring(key.length()))
            : Optional.<T>empty();
    T found = value.orElseThrow(() -> wrong("'" + key.strip() + "' and " + expected));
    at++;
    return found;
  }

  private String line() {
    return at < lines.size() ? lines.get(at) : "";
  }

  private IOException wrong(String expected) {
    return new IOException("line " + (at + 1) + " is not " + expected);
  }
}
