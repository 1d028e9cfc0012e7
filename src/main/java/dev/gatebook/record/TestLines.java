package dev.gatebook.record;

import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.TestCase;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The tests of a run, one on each line: {@code tests.jsonl}, and compressed {@code tests.jsonl.gz}
 * where the lines are longer than 1 MiB together. One line at a time is in memory.
 */
final class TestLines {
  private static final String PLAIN = "tests.jsonl";
  private static final String ZIPPED = "tests.jsonl.gz";
  private static final int MOST_PLAIN = 1 << 20;
  private static final int BUFFER = 1 << 16;

  /** Far more than any run needs; a small file that grows beyond it was made to do harm. */
  private static final long MOST_UNZIPPED = 1L << 32;

  private TestLines() {}

  static SourceFile write(Measured measured) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    return lines(measured, plain, MOST_PLAIN)
        ? SourceFile.of(PLAIN, plain.toByteArray())
        : SourceFile.of(ZIPPED, zipped(measured));
  }

  private static byte[] zipped(Measured measured) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new BestZip(bytes)) {
      lines(measured, out, Long.MAX_VALUE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Whether all lines together stay below the limit; stops where they do not. */
  private static boolean lines(Measured measured, OutputStream out, long limit) {
    Map<String, Integer> positions = new HashMap<>();
    List<String> paths = measured.artifacts().stream().map(Artifact::path).toList();
    for (int at = 0; at < paths.size(); at++) {
      positions.putIfAbsent(paths.get(at), at);
    }
    long length = 0;
    for (TestCase test : measured.tests()) {
      byte[] line = JsonBytes.line(TestJson.write(test, positions));
      length += line.length;
      if (length > limit) {
        return false;
      }
      write(line, out);
    }
    return true;
  }

  private static void write(byte[] line, OutputStream out) {
    try {
      out.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tests of whichever file there is. */
  static List<TestCase> read(List<SourceFile> files, List<String> artifacts) throws IOException {
    Optional<SourceFile> plain = MeasuredJson.named(files, PLAIN);
    Optional<SourceFile> zipped = MeasuredJson.named(files, ZIPPED);
    if (plain.isPresent() && zipped.isPresent()) {
      throw new IOException("there is both " + PLAIN + " and " + ZIPPED);
    }
    if (plain.isPresent()) {
      try (InputStream in = plain.get().content().open()) {
        return read(in, artifacts);
      }
    }
    SourceFile file = zipped.orElseThrow(() -> new IOException(PLAIN + " is missing"));
    try (InputStream in = file.content().open();
        InputStream unzipped = new Capped(new GZIPInputStream(in, BUFFER), MOST_UNZIPPED)) {
      return read(unzipped, artifacts);
    }
  }

  private static List<TestCase> read(InputStream in, List<String> artifacts) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER);
    TestJson.Seen seen = new TestJson.Seen();
    List<TestCase> tests = new ArrayList<>();
    for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
      byte[] bytes = line.get().getBytes(StandardCharsets.UTF_8);
      tests.add(TestJson.read(new JsonFields(JsonBytes.read(bytes)), artifacts, seen));
    }
    return tests;
  }

  private static Optional<String> next(BufferedReader lines) throws IOException {
    return Optional.ofNullable(lines.readLine());
  }

  /** Compresses as well as it can; Java writes no time and no system into the header. */
  private static final class BestZip extends GZIPOutputStream {
    BestZip(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
