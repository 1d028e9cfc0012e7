package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.TestTotals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files with a few bytes changed: read or refused, never a crash, and never half. */
final class MutationTest {
  private static final byte[] NASTY =
      "<>&\"'/=]-!?[:,\n\u0000\u00ff".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

  @Test
  void a_file_with_changed_bytes_is_read_whole_or_refused_with_an_error() throws IOException {
    Random random = new Random(42);
    for (Path file : FixturesTest.inputs()) {
      byte[] whole = Files.readAllBytes(file);
      for (int round = 0; round < 150; round++) {
        Artifact artifact = Given.artifact(changed(whole, random));
        assertThat(sound(artifact)).as("%s in round %d: %s", file, round, artifact).isTrue();
      }
    }
  }

  private static boolean sound(Artifact artifact) {
    TestTotals tests = artifact.tests();
    boolean adds =
        tests.passed() + tests.failed() + tests.errors() + tests.skipped() == tests.total();
    boolean nothing = tests.equals(TestTotals.NONE) && !artifact.coverage().hasData();
    boolean refused = artifact.problems().stream().anyMatch(problem -> problem.isError());
    return adds
        && artifact.sha256().length() == 64
        && (artifact.readable() || (nothing && refused));
  }

  private static byte[] changed(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = 0; i <= random.nextInt(4); i++) {
      bytes[random.nextInt(bytes.length)] = NASTY[random.nextInt(NASTY.length)];
    }
    return bytes;
  }
}
