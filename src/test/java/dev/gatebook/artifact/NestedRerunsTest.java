package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.TestTotals;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports as Surefire 3.2.5 and 3.5.2 write them for nested classes whose tests are run again. */
final class NestedRerunsTest {
  private static final String FAILS = "<failure message='outer' type='E'/>";
  private static final String NESTED =
      test("shop.Outer", "plain", "")
          + test("shop.Outer", "fails", FAILS)
          + test("shop.Outer$Inner", "fails", FAILS + "<rerunFailure message='m'/>");

  private static String test(String type, String name, String how) {
    return "<testcase classname='"
        + type
        + "' name='"
        + name
        + "' time='0.001'>"
        + how
        + "</testcase>";
  }

  private static SourceFile report(String folder, String suite, String cases) {
    String head =
        "<testsuite xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
            + " xsi:noNamespaceSchemaLocation='surefire-test-report.xsd' version='3.0.2' name='";
    return Given.file(
        folder + "/TEST-" + suite + ".xml", head + suite + "'>" + cases + "</testsuite>");
  }

  private static Measured read(SourceFile... files) {
    return Artifacts.read(List.of(files));
  }

  @Test
  void a_failure_and_its_rerun_in_the_file_of_the_outer_class_are_one_failing_test() {
    Measured run =
        read(
            report("a", "shop.Outer$Inner", NESTED),
            report("a", "shop.Outer", test("shop.Outer", "fails", FAILS)));

    assertThat(run.totals()).isEqualTo(new TestTotals(3, 1, 2, 0, 0, 0, 3));
    assertThat(run.artifacts())
        .extracting(Artifact::tests)
        .extracting(TestTotals::total)
        .containsExactly(2L, 1L);
    assertThat(run.artifacts().get(0).problems())
        .filteredOn(problem -> problem.code().equals("GB239"))
        .extracting(Problem::message)
        .containsExactly("a failure whose rerun is in a/TEST-shop.Outer.xml");
  }

  @Test
  void a_failure_that_passes_when_it_runs_again_stays_a_failure() {
    Measured run =
        read(
            report("a", "shop.Outer$Inner", NESTED),
            report("a", "shop.Outer", test("shop.Outer", "fails", "")));

    assertThat(run.totals()).isEqualTo(new TestTotals(4, 2, 2, 0, 0, 0, 4));
  }

  @Test
  void a_failure_without_its_rerun_counts() {
    Measured alone = read(report("a", "shop.Outer$Inner", NESTED));
    Measured other =
        read(
            report("a", "shop.Outer$Inner", NESTED),
            report("a", "shop.Outer", test("shop.Outer", "fails_too", FAILS)));
    Measured module =
        read(
            report("a", "shop.Outer$Inner", NESTED),
            report("b", "shop.Outer", test("shop.Outer", "fails", FAILS)));

    assertThat(alone.totals().failed()).isEqualTo(2);
    assertThat(other.totals().failed()).isEqualTo(3);
    assertThat(module.totals().failed()).isEqualTo(3);
  }

  @Test
  void as_many_failures_of_one_name_are_taken_away_as_are_listed_again() {
    String twice = test("shop.Outer", "row", FAILS) + test("shop.Outer", "row", FAILS);
    Measured once =
        read(
            report("a", "shop.Outer$Inner", twice),
            report("a", "shop.Outer", test("shop.Outer", "row", FAILS)));
    Measured both = read(report("a", "shop.Outer$Inner", twice), report("a", "shop.Outer", twice));

    assertThat(once.totals().failed()).isEqualTo(2);
    assertThat(both.totals().failed()).isEqualTo(2);
  }
}
