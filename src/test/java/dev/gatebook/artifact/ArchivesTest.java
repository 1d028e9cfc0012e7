package dev.gatebook.artifact;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchivesTest {
  private static final Path FOLDER = Path.of("src/test/resources/archive");
  private static final String ONE = "<testsuite name='s'><testcase name='a' classname='c'/>";
  private static final String JUNIT = ONE + "</testsuite>";

  private static Measured read(String name, byte[] bytes) {
    return Artifacts.read(List.of(SourceFile.of(name, bytes)));
  }

  private static Measured read(String fixture) throws IOException {
    return read("a/" + fixture, Files.readAllBytes(FOLDER.resolve(fixture)));
  }

  @Test
  void a_copy_within_an_archive_is_found_by_a_look() throws IOException {
    String report = "<testsuite name='s'><testcase name='a'/></testsuite>";
    Measured look =
        Artifacts.look(
            List.of(
                SourceFile.of("all.zip", zip("x/a.xml", report)),
                SourceFile.of("b.xml", report.getBytes(UTF_8))));
    assertThat(look.totals().total()).isEqualTo(1);
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  private static Problem refusal(Measured measured) {
    assertThat(measured.artifacts()).hasSize(1);
    assertThat(measured.tests()).isEmpty();
    assertThat(measured.unreadable()).hasSize(1);
    return measured.artifacts().get(0).problems().stream()
        .filter(Problem::isError)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "gnu.tar.gz,20",
    "pax.tgz,20",
    "python.tar.gz,20",
    "python.zip,20",
    "streamed.zip,20",
    "jar.zip,20",
    "ustar.tar,16",
    "surefire.xml.gz,9"
  })
  void what_tools_packed_is_counted_as_if_it_lay_in_a_folder(String archive, long tests)
      throws IOException {
    Measured measured = read(archive);
    assertThat(measured.unreadable()).isEmpty();
    assertThat(measured.totals().total()).isEqualTo(tests);
  }

  @Test
  void a_report_is_named_by_its_archive_and_its_path_in_it() throws IOException {
    assertThat(read("pax.tgz").artifacts())
        .extracting(Artifact::path)
        .contains("a/pax.tgz", "a/pax.tgz!/reports/surefire.xml")
        .anyMatch(path -> path.contains("longlonglong") && path.endsWith("/bats.tap"));
    assertThat(read("surefire.xml.gz").artifacts())
        .extracting(Artifact::path)
        .containsExactly("a/surefire.xml.gz", "a/surefire.xml.gz!/surefire.xml");
  }

  @Test
  void what_is_no_report_is_set_aside_with_a_note_and_dot_files_without_one() throws IOException {
    Artifact archive = read("python.zip").artifacts().get(0);
    assertThat(archive.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("GB224"))
        .satisfies(problem -> assertThat(problem.message()).contains("reports/notes.txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gnu.tar.gz", "pax.tgz", "python.zip", "streamed.zip", "jar.zip", "ustar.tar"})
  void an_archive_cut_anywhere_counts_for_nothing_or_as_a_whole(String archive) throws IOException {
    byte[] whole = Files.readAllBytes(FOLDER.resolve(archive));
    long all = read(archive).totals().total();
    for (int length = 1; length < whole.length; length += 1 + whole.length / 200) {
      Measured cut = read(archive, Arrays.copyOf(whole, length));
      assertThat(cut.totals().total() == all || !cut.unreadable().isEmpty())
          .as("%s cut after %d of %d bytes", archive, length, whole.length)
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 300, 1000, 2000})
  void a_changed_byte_is_found(int at) throws IOException {
    byte[] bytes = Files.readAllBytes(FOLDER.resolve("surefire.xml.gz"));
    int place = 20 + at % (bytes.length - 40);
    bytes[place] ^= 0x55;
    assertThat(read("a.gz", bytes).unreadable()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../evil.xml", "/etc/evil.xml", "a/../../b.xml", "C:\\evil.xml"})
  void a_name_that_leads_out_refuses_the_archive(String name) throws IOException {
    Problem problem = refusal(read("a.zip", zip("good.xml", JUNIT, name, JUNIT)));
    assertThat(problem.code()).isEqualTo("GB233");
    assertThat(problem.message()).contains("leads out of the archive", name.replace('\\', '/'));
  }

  @Test
  @Timeout(20)
  void a_bomb_is_stopped_early() throws IOException {
    byte[] bomb = gzip(new byte[300 << 20]);
    Problem problem = refusal(read("bomb.xml.gz", bomb));
    assertThat(problem.code()).isEqualTo("GB206");
    assertThat(problem.message()).contains("250 times its own size");
  }

  @Test
  void an_archive_in_an_archive_is_named_and_not_opened() throws IOException {
    String inner = new String(zip("b.xml", JUNIT), ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.xml"));
      zip.write(JUNIT.getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("inner.zip"));
      zip.write(inner.getBytes(ISO_8859_1));
    }
    Measured measured = read("a.zip", out.toByteArray());
    assertThat(measured.totals().total()).isEqualTo(1);
    assertThat(measured.artifacts().get(0).problems())
        .extracting(Problem::code)
        .containsExactly("GB234");
  }

  @Test
  void an_encrypted_entry_refuses_the_archive() throws IOException {
    byte[] bytes = zip("a.xml", JUNIT);
    bytes[6] |= 1;
    assertThat(refusal(read("a.zip", bytes)).message()).isEqualTo("the archive is encrypted");
    assertThat(refusal(read("encrypted.zip")).message()).isEqualTo("the archive is encrypted");
  }

  @Test
  void a_name_that_is_there_twice_refuses_the_archive() throws IOException {
    byte[] bytes = zip("a.xml", JUNIT, "b.xml", JUNIT);
    byte[] renamed = new String(bytes, ISO_8859_1).replace("b.xml", "a.xml").getBytes(ISO_8859_1);
    assertThat(refusal(read("a.zip", renamed)).message()).contains("'a.xml'", "twice");
  }

  @Test
  void entries_that_the_directory_does_not_list_refuse_the_archive() throws IOException {
    byte[] bytes = zip("a.xml", JUNIT, "b.xml", JUNIT.replace("'a'", "'b'"));
    bytes[bytes.length - 22 + 10] = 1;
    assertThat(refusal(read("a.zip", bytes)).message())
        .isEqualTo("the directory of the archive lists 1 entries, 2 are there");
  }

  @Test
  void a_broken_report_in_an_archive_is_named_and_the_others_count() throws IOException {
    Measured measured = read("a.zip", zip("a.xml", JUNIT, "cut.xml", ONE));
    assertThat(measured.totals().total()).isEqualTo(1);
    assertThat(measured.unreadable())
        .singleElement()
        .extracting(Artifact::path)
        .isEqualTo("a.zip!/cut.xml");
  }

  @Test
  void more_entries_than_are_read_refuse_the_archive() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i <= 20_000; i++) {
        zip.putNextEntry(new ZipEntry("f" + i + ".txt"));
      }
    }
    assertThat(refusal(read("a.zip", out.toByteArray())).message()).contains("20000 entries");
  }

  @Test
  void an_empty_archive_says_that_there_is_nothing_in_it() throws IOException {
    assertThat(read("a.zip", zip()).artifacts().get(0).problems())
        .extracting(Problem::code)
        .containsExactly("GB208");
  }

  @Test
  void an_archive_that_is_cut_behind_an_archive_in_it_is_refused() throws IOException {
    byte[] inner = zip("a.xml", JUNIT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (String name : List.of("inner.zip", "b.xml")) {
        byte[] content = name.equals("b.xml") ? JUNIT.getBytes(UTF_8) : inner;
        ZipEntry entry = new ZipEntry(name);
        entry.setSize(content.length);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
      }
    }
    byte[] whole = out.toByteArray();
    assertThat(read("a.zip", whole).tests()).hasSize(1);
    for (int length = inner.length; length < whole.length; length++) {
      Measured cut = read("a.zip", Arrays.copyOf(whole, length));
      assertThat(cut.artifacts().get(0).readable()).as("cut after " + length).isFalse();
      assertThat(cut.tests()).isEmpty();
    }
  }

  @Test
  void a_link_in_an_archive_is_told_of() throws IOException {
    byte[] tar = new byte[4 * 512];
    System.arraycopy("l.xml".getBytes(UTF_8), 0, tar, 0, 5);
    System.arraycopy("00000000000".getBytes(UTF_8), 0, tar, 124, 11);
    tar[156] = '2';
    System.arraycopy("/etc/passwd".getBytes(UTF_8), 0, tar, 157, 11);
    System.arraycopy("ustar".getBytes(UTF_8), 0, tar, 257, 5);
    Arrays.fill(tar, 148, 156, (byte) ' ');
    int sum = 0;
    for (int i = 0; i < 512; i++) {
      sum += tar[i] & 0xFF;
    }
    System.arraycopy(String.format(Locale.ROOT, "%06o", sum).getBytes(UTF_8), 0, tar, 148, 6);
    tar[154] = 0;
    assertThat(read("a.tar", tar).artifacts().get(0).problems())
        .anySatisfy(one -> assertThat(one.message()).contains("link").contains("l.xml"));
  }
}
