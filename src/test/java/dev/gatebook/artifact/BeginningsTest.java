package dev.gatebook.artifact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that begin with what tells little of them: blank lines, or a part that is long. */
final class BeginningsTest {
  private static final String SUITE =
      "<?xml version='1.0' encoding='UTF-8'?>\n<testsuite>\n<testcase name='é'/></testsuite>";

  /** More than is looked at to tell a format. */
  private static final String LONG = "x".repeat(20_000);

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n\r\n", " \t\n\n", "\uFEFF\n"})
  void blank_lines_before_the_declaration_of_xml_are_passed_over(String blanks) {
    Artifact artifact = Given.artifact(blanks + SUITE);
    assertThat(artifact.readable()).isTrue();
    assertThat(artifact.tests().passed()).isEqualTo(1);
    assertThat(artifact.problems()).isEmpty();
  }

  @Test
  void lines_keep_their_numbers_behind_such_blank_lines() {
    Artifact artifact = Given.artifact("\n\n" + SUITE.replace("</testsuite>", "\n</x>"));
    assertThat(artifact.readable()).isFalse();
    assertThat(Given.only(artifact).at().line()).isEqualTo(6);
  }

  @Test
  void a_long_file_behind_a_blank_line_is_read_too() {
    String many = "<testcase name='a'/>".repeat(600_000);
    Artifact artifact = Given.artifact("\n" + SUITE.replace("</testsuite>", many + "</testsuite>"));
    assertThat(artifact.tests().total()).isEqualTo(600_001);
  }

  @Test
  void the_declared_encoding_counts_behind_a_blank_line() {
    String latin = "\n" + SUITE.replace("UTF-8", "ISO-8859-1");
    byte[] bytes = latin.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    Measured measured = Artifacts.read(List.of(SourceFile.of("a.xml", bytes)));
    assertThat(measured.tests()).extracting(test -> test.name()).containsExactly("é");
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-16", "UTF-16", "utf-16LE", "unicode", "ucs-2"})
  void bytes_that_are_not_utf_16_are_read_though_the_declaration_says_so(String encoding) {
    String wrong = SUITE.replace("UTF-8", encoding);
    for (String file : List.of(wrong, "\uFEFF" + wrong, "\n" + wrong, wrong.replace('\'', '"'))) {
      Measured measured = Given.measured(file);
      assertThat(measured.tests()).extracting(test -> test.name()).containsExactly("é");
      assertThat(measured.artifacts().get(0).problems()).isEmpty();
    }
  }

  @Test
  void such_bytes_must_be_utf_8_and_places_in_them_are_right() {
    String wrong = SUITE.replace("UTF-8", "utf-16");
    byte[] latin = wrong.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(Given.only(Given.artifact(latin)).code()).isEqualTo("GB216");
    Artifact cut = Given.artifact(wrong.replace("</testsuite>", "</x>"));
    assertThat(Given.only(cut).at().line()).isEqualTo(3);
  }

  @Test
  void what_is_utf_16_is_read_as_such() {
    byte[] wide =
        SUITE.replace("UTF-8", "utf-16").getBytes(java.nio.charset.StandardCharsets.UTF_16);
    assertThat(Given.artifact(wide).tests().passed()).isEqualTo(1);
  }

  @Test
  void comments_may_stand_before_the_first_record_of_lcov() {
    Artifact artifact =
        Given.artifact("# a comment\n\n# another\n  TN:\nSF:a.c\nDA:1,1\nend_of_record\n");
    assertThat(artifact.format()).isEqualTo("lcov");
    assertThat(artifact.readable()).isTrue();
  }

  @Test
  void words_before_the_declaration_are_still_an_error() {
    assertThat(Given.artifact("Warning: x\n" + SUITE).readable()).isFalse();
    assertThat(Given.artifact(("\n\n<!-- c -->" + SUITE).getBytes(UTF_8)).readable()).isFalse();
  }

  @Test
  void a_result_of_allure_is_known_where_a_long_trace_stands_before_its_names() {
    Artifact artifact =
        Given.artifact(
            "{\"name\":\"adds\",\"status\":\"failed\",\"statusDetails\":{\"message\":\"no\",\"trace\":\""
                + LONG
                + "\"},\"start\":1,\"stop\":2,\"uuid\":\"1\",\"fullName\":\"cart#adds\"}");
    assertThat(artifact.format()).isEqualTo("allure-results");
    assertThat(artifact.tests().failed()).isEqualTo(1);
  }

  @Test
  void what_has_a_name_and_a_status_of_another_kind_is_no_result_of_allure() {
    Artifact artifact = Given.artifact("{\"name\":\"deploy\",\"status\":\"running\",\"steps\":[]}");
    assertThat(artifact.format()).isEqualTo("unknown");
  }

  @Test
  void a_build_that_passed_is_no_test_of_allure_that_passed() {
    String build =
        "{\"name\":\"deploy\",\"status\":\"passed\",\"steps\":[{\"status\":\"failed\"}]}";
    assertThat(Given.artifact(build).readable()).isFalse();
    assertThat(Given.measured(build).totals().total()).isZero();
  }

  @Test
  void metrics_without_a_figure_of_k6_are_said_to_hold_none() {
    String metrics = "{\"metrics\":{\"latency\":3},\"x\":{\"iterations\":2}}";
    assertThat(Given.problem(metrics).code()).isEqualTo("GB208");
  }

  @Test
  void a_wrong_declaration_is_mended_wherever_its_encoding_stands() {
    String declared = "<?xml version='1.0'" + " ".repeat(60) + "encoding='UTF-16'?>\n";
    assertThat(Given.artifact((declared + Given.suite("<testcase name='a'/>")).getBytes(UTF_8)))
        .matches(Artifact::readable);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cucumber-json|[{'line':1,'elements':[{'before':[{'embeddings':[{'data':'%s'}],'result':{'status':'passed'}}],'type':'scenario','name':'a','keyword':'Scenario'}],'name':'f','keyword':'Feature','uri':'f.feature'}]",
        "npm-audit-json|{'actions':[{'resolves':[{'path':'%s'}]}],'advisories':{}}",
        "k6-json|{'root_group':{'groups':[],'checks':[{'name':'%s'}]},'metrics':{'vus':{'values':{'value':1}}}}",
        "k6-json|{'metrics':{'iterations':{'count':1},'x':{'%s':1}}}",
        "semgrep-json|{'errors':[{'code':3,'level':'warn','type':'x','message':'%s'}],'paths':{},'results':[]}",
      })
  void a_report_is_known_though_what_names_it_stands_behind_a_long_part(
      String format, String json) {
    Artifact artifact = Given.artifact(json.replace('\'', '"').formatted(LONG));
    assertThat(artifact.format()).isEqualTo(format);
    assertThat(artifact.readable()).isTrue();
  }
}
