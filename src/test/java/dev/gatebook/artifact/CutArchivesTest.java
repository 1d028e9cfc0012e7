package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.TestTotals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fixture in an archive, cut at every percent of the length: nothing of it counts. */
final class CutArchivesTest {
  private interface Packing {
    void pack(byte[] content, OutputStream into) throws IOException;
  }

  static Stream<Path> fixtures() throws IOException {
    return FixturesTest.inputs().stream();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void a_packed_report_that_is_cut_counts_for_nothing(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    nothingCounts(file, "report.gz", packed(content, CutArchivesTest::gzip));
    nothingCounts(file, "report.zip", packed(content, CutArchivesTest::zip));
  }

  private static void nothingCounts(Path file, String name, byte[] whole) {
    List<Artifact> full = read(name, whole);
    assertThat(full).as(file.toString()).allMatch(artifact -> !isRefusedArchive(artifact));
    for (int percent = 0; percent < 100; percent++) {
      byte[] cut = Arrays.copyOf(whole, (int) ((long) whole.length * percent / 100));
      assertThat(read(name, cut))
          .as("%s in %s cut at %d %%", file, name, percent)
          .allMatch(CutArchivesTest::countsForNothing);
    }
  }

  /** What the archive itself says, not what is said of a broken report in it. */
  private static boolean isRefusedArchive(Artifact artifact) {
    return !artifact.readable() && !artifact.path().contains("!/");
  }

  private static boolean countsForNothing(Artifact artifact) {
    return !artifact.readable()
        && artifact.tests().equals(TestTotals.NONE)
        && !artifact.coverage().hasData()
        && artifact.metrics() == 0;
  }

  private static List<Artifact> read(String name, byte[] bytes) {
    return Artifacts.read(List.of(SourceFile.of(name, bytes))).artifacts();
  }

  private static byte[] packed(byte[] content, Packing packing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    packing.pack(content, bytes);
    return bytes.toByteArray();
  }

  private static void gzip(byte[] content, OutputStream into) throws IOException {
    try (GZIPOutputStream packed = new GZIPOutputStream(into)) {
      packed.write(content);
    }
  }

  /** Two entries, so that a cut may fall between them. */
  private static void zip(byte[] content, OutputStream into) throws IOException {
    try (ZipOutputStream packed = new ZipOutputStream(into)) {
      for (String name : List.of("first/report", "second/report")) {
        packed.putNextEntry(new ZipEntry(name));
        packed.write(content);
        packed.closeEntry();
      }
    }
  }
}
