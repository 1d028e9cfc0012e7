package dev.gatebook.artifact.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.HeldTrace;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.TestRowsBuilder;
import dev.gatebook.model.TestStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class XmlTraceTest {
  private static final List<String> PIECES =
      List.of(
          " ",
          "\t",
          "\n",
          "\n\n",
          "\r\n",
          "/",
          "//",
          "///",
          "\\",
          ":",
          "C:",
          "-",
          "%",
          "(",
          ")",
          "a",
          "at ",
          "home",
          "tmp",
          "/home/ci/src/Main.java",
          "java.base/java.util.List",
          "&lt;",
          "&#10;",
          "é",
          "\u2003",
          "\u007f",
          "file:///tmp/x/y",
          "app//org.A.b(A.java:1)",
          "word");

  @Test
  void a_trace_reads_the_same_whether_its_bytes_are_asked_first_or_not() {
    Random random = new Random(6);
    int plain = 0;
    for (int round = 0; round < 60_000; round++) {
      String written = written(random);
      byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
      String expected = WrittenText.trace(written);

      TestCase.Failure failure = kept(bytes);

      assertThat(failure.trace()).as(written).isEqualTo(expected);
      assertThat(failure.traceLength()).as(written).isEqualTo(expected.length());
      plain += XmlTrace.READING.isPlain(bytes, 0, bytes.length) ? 1 : 0;
    }
    assertThat(plain).isBetween(5_000, 55_000);
  }

  private static String written(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(random.nextInt(20) == 0 ? 200 : 7);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static TestCase.Failure kept(byte[] bytes) {
    TestCase test =
        new TestCase(
            "s",
            "c",
            "n",
            "",
            TestOutcome.FAILED,
            Optional.empty(),
            Optional.of(new TestCase.Failure("m", "t", "")),
            "",
            List.of(),
            "a");
    TestRowsBuilder rows = new TestRowsBuilder(new TestStore());
    rows.add(test, Optional.of(new HeldTrace(bytes, 0, bytes.length, XmlTrace.READING)));
    return rows.rows().get(0).failure().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.opentest4j.AssertionFailedError: expected: 1\n\tat shop.CartTest.adds(CartTest.java:12)\n",
        "java.lang.Error\n\tat java.base/java.lang.reflect.Method.invoke(Method.java:580)",
        "\n  Expected 2 of 3 ~ 67% to hold, see a/b  \n"
      })
  void what_tools_of_java_write_needs_no_work(String written) {
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);

    assertThat(XmlTrace.READING.isPlain(bytes, 0, bytes.length)).isTrue();
    assertThat(kept(bytes).trace()).isEqualTo(written.strip());
  }
}
