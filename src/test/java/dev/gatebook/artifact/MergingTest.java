package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.Severity;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.TestCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MergingTest {
  private static final String PASS = "<testsuite name='s'><testcase name='a'/></testsuite>";
  private static final String FAIL =
      "<testsuite name='s'><testcase name='a'><failure/></testcase></testsuite>";

  @Test
  void no_files_are_no_tests() {
    assertThat(Artifacts.read(List.of())).isEqualTo(Measured.NOTHING);
  }

  @Test
  void the_same_bytes_twice_count_once_and_are_said_once() {
    Measured measured =
        Artifacts.read(List.of(Given.file("b.xml", PASS), Given.file("a.xml", PASS)));
    assertThat(measured.totals().total()).isEqualTo(1);
    assertThat(measured.artifacts()).extracting(Artifact::path).containsExactly("a.xml", "b.xml");
    assertThat(measured.artifacts().get(0).problems()).isEmpty();
    assertThat(Given.only(measured.artifacts().get(1)).message())
        .isEqualTo("the same bytes as a.xml");
    assertThat(measured.artifacts().get(1).tests().total()).isZero();
  }

  @Test
  void a_look_finds_the_same_but_takes_no_digests() {
    List<SourceFile> files =
        List.of(
            Given.file("a.xml", PASS),
            Given.file("b.xml", PASS),
            Given.file("c.xml", PASS.replace("'a'", "'b'")),
            Given.file("d.xml", FAIL),
            Given.file("e.txt", "nothing"));
    Measured kept = Artifacts.read(files);
    Measured look = Artifacts.look(files);
    assertThat(look.tests()).isEqualTo(kept.tests());
    assertThat(look.totals()).isEqualTo(kept.totals());
    assertThat(look.artifacts())
        .extracting(Artifact::path, Artifact::tally, Artifact::problems)
        .isEqualTo(
            kept.artifacts().stream().map(a -> tuple(a.path(), a.tally(), a.problems())).toList());
    assertThat(look.artifacts()).extracting(Artifact::sha256).containsOnly("");
    assertThat(kept.artifacts()).extracting(Artifact::sha256).allMatch(sha -> sha.length() == 64);
  }

  @Test
  void equal_tests_of_two_files_are_both_kept_under_keys_of_their_own() {
    Measured measured =
        Artifacts.read(List.of(Given.file("a.xml", PASS), Given.file("b.xml", PASS + " ")));
    assertThat(measured.tests()).extracting(TestCase::key).containsExactly("s#a", "s#a#2");
    assertThat(measured.tests()).extracting(TestCase::artifact).containsExactly("a.xml", "b.xml");
    assertThat(Given.only(measured.artifacts().get(1)).severity()).isEqualTo(Severity.NOTE);
  }

  @Test
  void equal_tests_that_ended_differently_are_a_warning() {
    Measured measured =
        Artifacts.read(List.of(Given.file("a.xml", PASS), Given.file("b.xml", FAIL)));
    assertThat(measured.totals().failed()).isEqualTo(1);
    assertThat(measured.totals().passed()).isEqualTo(1);
    assertThat(Given.only(measured.artifacts().get(1)).code()).isEqualTo("GB213");
  }

  @Test
  void tests_stand_in_the_order_of_their_keys() {
    String cases =
        "<testcase classname='a' name='b'/><testcase classname='a$x' name='a'/>"
            + "<testcase classname='a' name='a[2]'/><testcase classname='a' name='a'/>"
            + "<testcase classname='a.b' name='z'/><testcase classname='a' name='a[1]'/>"
            + "<testcase classname='a!' name='z'/><testcase name='m'/>";
    List<TestCase> tests = Given.measured(Given.suite(cases)).tests();
    assertThat(tests).isSortedAccordingTo(Comparator.comparing(TestCase::key)).hasSize(8);
  }

  @Test
  void the_order_of_the_files_does_not_matter() {
    List<SourceFile> files =
        new ArrayList<>(
            List.of(
                Given.file("c.xml", FAIL),
                Given.file("a.xml", PASS),
                Given.file("b.xml", "<broken"),
                Given.file("d.info", "SF:src/a.c\nDA:1,1\nend_of_record\n")));
    Measured one = Artifacts.read(files);
    Collections.reverse(files);
    assertThat(Artifacts.read(files)).isEqualTo(one);
  }

  @Test
  void coverage_of_two_files_is_added_unit_by_unit_and_folder_by_folder() {
    Measured measured =
        Artifacts.read(
            List.of(
                Given.file("a.info", "SF:src/a.c\nDA:1,1\nend_of_record\n"),
                Given.file("b.info", "SF:src/b.c\nDA:1,0\nend_of_record\n")));
    assertThat(measured.coverage().of(CoverageUnit.LINE)).isEqualTo(new Ratio(1, 2));
    assertThat(measured.coverage().groups()).singleElement().extracting("name").isEqualTo("src");
  }

  @Test
  void a_file_that_cannot_be_read_counts_for_nothing_and_the_others_count() {
    String cut = "<testsuite name='s'>\n<testcase name='b'/>\n<testcase na";
    Measured measured =
        Artifacts.read(List.of(Given.file("bad.xml", cut), Given.file("good.xml", PASS)));
    assertThat(measured.totals().total()).isEqualTo(1);
    assertThat(measured.unreadable()).extracting(Artifact::path).containsExactly("bad.xml");
    assertThat(Given.only(measured.artifacts().get(0)).at()).hasToString("bad.xml:3:13");
  }
}
