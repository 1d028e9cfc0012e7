package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.TestTotals;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BazelAttemptsTest {
  private static final String LOGS = "bazel-testlogs/shop/cart_test/";

  private static SourceFile report(String path, String cases) {
    return Given.file(LOGS + path, "<testsuites>" + Given.suite(cases) + "</testsuites>");
  }

  private static Measured read(SourceFile... files) {
    return Artifacts.read(Arrays.asList(files));
  }

  private static String passed(String name) {
    return "<testcase name='" + name + "' time='1'/>";
  }

  private static String failed(String name, String message) {
    return "<testcase name='" + name + "'><failure message='" + message + "'/></testcase>";
  }

  @Test
  void the_last_attempt_counts_and_a_pass_behind_a_failure_is_flaky() {
    Measured measured =
        read(
            report("test.xml", passed("adds") + passed("sums")),
            report("test_attempts/attempt_1.xml", passed("adds") + failed("sums", "first")));
    assertThat(measured.totals()).isEqualTo(new TestTotals(2, 2, 0, 0, 0, 1, 2000));
    assertThat(measured.tests())
        .filteredOn(test -> test.outcome() == TestOutcome.FLAKY)
        .singleElement()
        .satisfies(test -> assertThat(test.failure().orElseThrow().message()).isEqualTo("first"));
    assertThat(measured.artifacts())
        .extracting(Artifact::tests)
        .extracting(TestTotals::total)
        .containsExactly(2L, 0L);
    assertThat(Given.only(measured.artifacts().get(1)).code()).isEqualTo("GB239");
  }

  @Test
  void a_test_that_failed_in_each_attempt_is_one_failing_test() {
    Measured measured =
        read(
            report("test.xml", failed("sums", "third")),
            report("test_attempts/attempt_1.xml", failed("sums", "first")),
            report("test_attempts/attempt_2.xml", failed("sums", "second")));
    assertThat(measured.totals()).isEqualTo(new TestTotals(1, 0, 1, 0, 0, 0, 0));
  }

  @Test
  void attempts_are_in_the_order_of_their_numbers() {
    Measured measured =
        read(
            report("test_attempts/attempt_10.xml", passed("sums")),
            report("test_attempts/attempt_9.xml", failed("sums", "ninth")));
    assertThat(measured.totals().flaky()).isEqualTo(1);
    assertThat(measured.totals().total()).isEqualTo(1);
  }

  @Test
  void a_test_that_the_last_attempt_does_not_list_keeps_its_result() {
    Measured measured =
        read(
            report("test.xml", passed("adds")),
            report("test_attempts/attempt_1.xml", failed("sums", "first")));
    assertThat(measured.totals()).isEqualTo(new TestTotals(2, 1, 1, 0, 0, 0, 1000));
    assertThat(measured.tests()).extracting(TestCase::artifact).containsOnly(LOGS + "test.xml");
  }

  @Test
  void each_shard_has_attempts_of_its_own_and_all_shards_count() {
    Measured measured =
        read(
            report("shard_1_of_2/test.xml", passed("adds")),
            report("shard_1_of_2/test_attempts/attempt_1.xml", failed("adds", "first")),
            report("shard_2_of_2/test.xml", failed("sums", "always")));
    assertThat(measured.totals()).isEqualTo(new TestTotals(2, 1, 1, 0, 0, 1, 1000));
  }

  @Test
  void tests_of_one_name_are_folded_one_by_one() {
    Measured measured =
        read(
            report("test.xml", passed("row") + passed("row")),
            report("test_attempts/attempt_1.xml", passed("row") + failed("row", "second row")));
    assertThat(measured.totals()).isEqualTo(new TestTotals(2, 2, 0, 0, 0, 1, 2000));
  }

  @Test
  void a_last_attempt_that_cannot_be_read_stays_an_error() {
    Measured measured =
        read(
            Given.file(LOGS + "test.xml", "<testsuites>"),
            report("test_attempts/attempt_1.xml", passed("adds")));
    assertThat(measured.artifacts()).extracting(Artifact::readable).containsExactly(false, true);
    assertThat(measured.totals().total()).isEqualTo(1);
  }

  @Test
  void other_files_of_such_names_are_left_alone() {
    List<SourceFile> files =
        List.of(
            report("my_test_attempts/attempt_1.xml", passed("a")),
            report("test_attempts/attempt_x.xml", passed("b")),
            report("test_attempts/attempt_1.txt", passed("c")));
    assertThat(Artifacts.read(files).totals().total()).isEqualTo(3);
  }
}
