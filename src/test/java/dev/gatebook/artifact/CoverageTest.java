package dev.gatebook.artifact;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.artifact.read.Limits;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Ratio;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CoverageTest {
  @Test
  void a_unit_that_is_not_reported_is_absent_and_not_zero() {
    CoverageReport report =
        Given.measured(
                "<report name='r'><package name='p'><counter type='LINE' missed='1' covered='2'/></package></report>")
            .coverage();
    assertThat(report.totals()).containsOnlyKeys(CoverageUnit.LINE);
    assertThat(report.of(CoverageUnit.LINE)).isEqualTo(new Ratio(2, 3));
  }

  @Test
  void packages_count_where_the_whole_says_otherwise() {
    Artifact artifact =
        Given.artifact(
            "<report name='r'><package name='p'><counter type='LINE' missed='9' covered='1'/></package>"
                + "<counter type='LINE' missed='0' covered='10'/></report>");
    assertThat(artifact.coverage().of(CoverageUnit.LINE)).isEqualTo(new Ratio(1, 10));
    assertThat(Given.only(artifact).code()).isEqualTo("GB218");
    assertThat(Given.only(artifact).message()).contains("10 of 10").contains("1 of 10");
  }

  @Test
  void counters_of_classes_and_lines_are_not_counted_again() {
    String inner =
        "<class name='p/A'><counter type='LINE' missed='0' covered='5'/></class>"
            + "<sourcefile name='A'><counter type='LINE' missed='0' covered='5'/></sourcefile>";
    assertThat(
            Given.measured(
                    "<report name='r'><package name='p'>"
                        + inner
                        + "<counter type='LINE' missed='0' covered='5'/></package></report>")
                .coverage()
                .of(CoverageUnit.LINE))
        .isEqualTo(new Ratio(5, 5));
  }

  @ParameterizedTest
  @CsvSource({"-1", "1.5", "x", "''", "99999999999999999999"})
  void a_counter_that_is_no_count_makes_the_file_unreadable(String missed) {
    Problem problem =
        Given.problem(
            "<report name='r'>\n<counter type='LINE' missed='"
                + missed
                + "' covered='1'/></report>");
    assertThat(problem.code()).isEqualTo("GB217");
    assertThat(problem.at().line()).isEqualTo(2);
  }

  @Test
  void a_report_without_any_counter_is_a_warning() {
    assertThat(Given.problem("<report name='r'><sessioninfo id='x'/></report>").code())
        .isEqualTo("GB208");
  }

  @Test
  void a_report_of_something_else_is_not_taken_for_coverage() {
    assertThat(Given.problem("<report><row/></report>").code()).isEqualTo("GB203");
  }

  @Test
  void a_branch_that_was_never_reached_is_not_taken() {
    CoverageReport report =
        Given.measured("SF:a.c\nBRDA:1,0,0,-\nBRDA:1,0,1,3\nend_of_record\n").coverage();
    assertThat(report.of(CoverageUnit.BRANCH)).isEqualTo(new Ratio(1, 2));
  }

  @Test
  void names_of_branches_and_functions_may_hold_commas() {
    CoverageReport report =
        Given.measured(
                "SF:a.cc\nFNDA:0,f(int, int)\nFNDA:2,f(int, char)\nBRDA:1,0,a == f(b, c),1\nend_of_record\n")
            .coverage();
    assertThat(report.of(CoverageUnit.FUNCTION)).isEqualTo(new Ratio(1, 2));
    assertThat(report.of(CoverageUnit.BRANCH)).isEqualTo(new Ratio(1, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SF:a.c\\nDA:1,1|GB205|2",
        "SF:a.c\\nDA:1\\nend_of_record|GB217|2",
        "SF:a.c\\nDA:x,1\\nend_of_record|GB217|2",
        "SF:a.c\\nDA:1,many\\nend_of_record|GB217|2",
        "TN:\\nDA:1,1\\nend_of_record|GB217|2",
        "SF:a.c\\nSF:b.c\\nend_of_record|GB217|2",
        "SF:a.c\\nwhatever\\nend_of_record|GB217|2",
        "SF:a.c\\nDA:99999999999,1\\nend_of_record|GB217|2",
      })
  void a_trace_file_that_is_wrong_is_refused_with_the_line(String lines, String code, int line) {
    Problem problem = Given.problem(lines.replace("\\n", "\n"));
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.at().line()).isEqualTo(line);
  }

  @Test
  void an_endless_line_is_refused() {
    assertThat(Given.problem("SF:" + "a".repeat(Limits.LINE_CHARS) + "\nend_of_record\n").code())
        .isEqualTo("GB206");
  }

  @Test
  void counts_of_loops_that_ran_for_days_are_hits() {
    assertThat(
            Given.measured(
                    "SF:a.c\nDA:1,99999999999999999999\nDA:2,1.84467440737096e+19\nend_of_record\n")
                .coverage()
                .of(CoverageUnit.LINE))
        .isEqualTo(new Ratio(2, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "/home/kim/shop/src/a.c, /home/kim/shop/src/deep/b.c, src, src/deep",
    "/home/kim/shop/src/a.c, /usr/include/x.h, src, .",
    "./src/a.c, lib/b.c, src, lib",
    "a.c, lib/b.c, ., lib",
    "C:/data/shop/src/a.c, C:/data/shop/lib/b.c, shop/src, shop/lib",
    "C:/data/shop/src/a.c, /home/kim/shop/lib/b.c, src, lib",
  })
  void folders_are_named_without_the_place_on_the_machine(
      String first, String second, String folder, String other) {
    String trace = "SF:%s\nDA:1,1\nend_of_record\nSF:%s\nDA:1,1\nend_of_record\n";
    assertThat(Given.measured(trace.formatted(first, second)).coverage().groups())
        .extracting(CoverageReport.Group::name)
        .containsExactlyInAnyOrder(folder, other);
  }

  @Test
  void functions_of_one_name_are_told_apart_by_the_line_they_begin_on() {
    CoverageReport report =
        Given.measured(
                """
                SF:a.js
                FN:2,add
                FN:7,add
                FN:9,12,drop
                FNF:3
                FNH:1
                FNDA:4,add
                FNDA:0,add
                FNDA:0,drop
                end_of_record
                """)
            .coverage();
    assertThat(report.of(CoverageUnit.FUNCTION)).isEqualTo(new Ratio(1, 3));
  }

  @Test
  void a_function_that_is_named_again_by_another_run_counts_once() {
    String record = "SF:a.c\nFN:2,add\nFNDA:%s,add\nend_of_record\n";
    CoverageReport report =
        Given.measured(record.formatted("0") + record.formatted("3")).coverage();
    assertThat(report.of(CoverageUnit.FUNCTION)).isEqualTo(new Ratio(1, 1));
  }

  @Test
  void aliases_of_a_function_count_once() {
    CoverageReport report =
        Given.measured(
                """
                SF:a.cc
                FNL:0,3,5
                FNA:0,0,f<int>
                FNA:0,2,f<char>
                FNL:1,8
                FNA:1,0,g
                FNF:2
                FNH:1
                end_of_record
                """)
            .coverage();
    assertThat(report.of(CoverageUnit.FUNCTION)).isEqualTo(new Ratio(1, 2));
  }

  @Test
  void a_word_behind_the_last_record_is_passed_over_aloud() {
    Artifact artifact = Given.artifact("SF:a.c\nDA:1,1\nend_of_record\nEOF\n");
    assertThat(artifact.coverage().of(CoverageUnit.LINE)).isEqualTo(new Ratio(1, 1));
    assertThat(Given.only(artifact).at().line()).isEqualTo(4);
  }

  @Test
  void counters_of_the_whole_count_where_the_packages_have_none() {
    CoverageReport report =
        Given.measured(
                "<report name='r'><package name='p'><class name='A'/></package>"
                    + "<counter type='LINE' missed='1' covered='2'/></report>")
            .coverage();
    assertThat(report.of(CoverageUnit.LINE)).isEqualTo(new Ratio(2, 3));
  }

  @Test
  void a_trace_file_may_begin_with_a_mark_of_its_encoding() {
    String trace = "\uFEFFSF:a.c\nDA:1,1\nend_of_record\n";
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      assertThat(Given.artifact(trace.getBytes(charset)).coverage().of(CoverageUnit.LINE))
          .as(charset.name())
          .isEqualTo(new Ratio(1, 1));
    }
    assertThat(
            Given.measured("\uFEFFmode: set\r\na.go:1.1,2.2 3 1\r\n")
                .coverage()
                .of(CoverageUnit.STATEMENT))
        .isEqualTo(new Ratio(3, 3));
  }

  @Test
  void points_of_code_that_nobody_wrote_are_on_no_line() {
    CoverageReport report =
        Given.measured(
                "<CoverageSession><Modules><Module><Classes><Class><Methods><Method>"
                    + "<FileRef uid='1'/><SequencePoints><SequencePoint vc='1' sl='4'/>"
                    + "<SequencePoint vc='0' sl='16707566'/><SequencePoint vc='0'/></SequencePoints>"
                    + "</Method></Methods></Class></Classes></Module></Modules></CoverageSession>")
            .coverage();
    assertThat(report.of(CoverageUnit.LINE)).isEqualTo(new Ratio(1, 1));
    assertThat(report.of(CoverageUnit.POINT)).isEqualTo(new Ratio(1, 3));
  }
}
