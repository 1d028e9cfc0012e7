package dev.gatebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordFolderTest {
  private static final int KILLS = 200;
  private final Path audits;

  RecordFolderTest(@TempDir Path folder) {
    audits = folder.resolve("audits");
  }

  @Test
  void a_new_folder_holds_exactly_its_files() throws Exception {
    RecordFolder.create(audits.resolve("a"), record("one"));

    assertThat(texts(audits)).isEqualTo(texts("a/", record("one")));
  }

  @Test
  void a_folder_that_is_there_is_not_replaced() throws Exception {
    RecordFolder.create(audits.resolve("a"), record("one"));

    assertThatThrownBy(() -> RecordFolder.create(audits.resolve("a"), record("two")))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> RecordFolder.complete(audits.resolve("a"), record("two")))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(texts(audits)).isEqualTo(texts("a/", record("one")));
  }

  @Test
  void a_draft_keeps_what_it_holds_and_gets_what_it_lacks() throws Exception {
    write("a/audit.yml", "statement of one");
    write("a/notes/todo.txt", "mine");
    write("a/measured/facts.json", "old");
    write("a/measured/tests.jsonl.gz", "old");
    Path statement = audits.resolve("a/audit.yml");
    Object before = Files.readAttributes(statement, "unix:ino,lastModifiedTime");

    RecordFolder.complete(audits.resolve("a"), record("one"));

    Map<String, String> expected = texts("a/", record("one"));
    expected.put("a/notes/todo.txt", "mine");
    assertThat(texts(audits)).isEqualTo(expected);
    assertThat((Object) Files.readAttributes(statement, "unix:ino,lastModifiedTime"))
        .isEqualTo(before);
  }

  @Test
  void a_file_that_cannot_be_read_leaves_nothing() {
    List<SourceFile> files = new ArrayList<>(record("one"));
    files.add(
        new SourceFile(
            "zz",
            1,
            () -> {
              throw new IOException("gone");
            }));

    assertThatThrownBy(() -> RecordFolder.create(audits.resolve("a"), files))
        .isInstanceOf(IOException.class);
    assertThat(audits).isEmptyDirectory();
  }

  @Test
  void what_a_killed_run_left_is_removed_and_a_foreign_folder_is_not() throws Exception {
    write(".a.gatebook-stage/.gatebook-record", "");
    write(".a.gatebook-stage/record/audit.yml", "half");
    RecordFolder.create(audits.resolve("a"), record("one"));
    assertThat(texts(audits)).isEqualTo(texts("a/", record("one")));

    write(".b.gatebook-stage/mine.txt", "mine");
    assertThatThrownBy(() -> RecordFolder.create(audits.resolve("b"), record("one")))
        .hasMessageContaining("not made by Gatebook");
    assertThat(audits.resolve(".b.gatebook-stage/mine.txt")).hasContent("mine");
  }

  @Test
  void after_200_kills_every_audit_is_complete_or_not_there() throws Exception {
    Random random = new Random(4);
    int killedAtWork = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Path round = audits.resolveSibling("round" + kill);
      Process writer = start(round);
      assertThat(writer.getInputStream().read()).isEqualTo('.');
      TimeUnit.MICROSECONDS.sleep(random.nextInt(12_000));
      writer.destroyForcibly().waitFor();
      killedAtWork += assertWhole(round);
    }
    assertThat(killedAtWork).isGreaterThan(KILLS / 10);
  }

  /** New audits and completed drafts, one after the other, until it is killed. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] args) throws Exception {
      Path audits = Path.of(args[0]);
      for (int round = 0; ; round++) {
        RecordFolder.create(audits.resolve("new" + round), record("n" + round));
        Path draft = audits.resolve("draft" + round);
        Files.createDirectories(draft);
        Files.writeString(draft.resolve("audit.yml"), "statement of d" + round);
        RecordFolder.complete(draft, record("d" + round));
        System.out.print('.');
        System.out.flush();
      }
    }
  }

  private static Process start(Path audits) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            audits.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** How many runs were killed while they wrote: drafts without a seal, and stages. */
  private static int assertWhole(Path audits) throws IOException {
    int unfinished = 0;
    List<Path> all;
    try (Stream<Path> folders = Files.list(audits)) {
      all = folders.sorted().toList();
    }
    for (Path folder : all) {
      String name = folder.getFileName().toString();
      if (name.startsWith(".")) {
        unfinished = 1;
      } else if (name.startsWith("new") || Files.exists(folder.resolve("seal.yml"))) {
        String text = name.substring(0, 1) + name.replaceFirst("[a-z]+", "");
        assertThat(texts(folder)).isEqualTo(texts("", record(text)));
      } else if (Files.exists(folder.resolve("audit.yml"))) {
        unfinished = 1;
      }
    }
    return unfinished;
  }

  private static List<SourceFile> record(String text) {
    List<SourceFile> files = new ArrayList<>();
    for (String path :
        List.of(
            "measured/facts.json",
            "measured/git.json",
            "phases/1-a.yml",
            "phases/2-b.yml",
            "project.yml",
            "seal.yml")) {
      files.add(file(path, path + " of " + text));
    }
    files.add(file("audit.yml", "statement of " + text));
    return files;
  }

  private static SourceFile file(String path, String text) {
    return SourceFile.of(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String path, String text) throws IOException {
    Path file = audits.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Map<String, String> texts(String prefix, List<SourceFile> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach(
        file -> texts.put(prefix + file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));
    return texts;
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }
}
