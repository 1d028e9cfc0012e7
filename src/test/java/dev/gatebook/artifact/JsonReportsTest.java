package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports in JSON that are not what they should be: none of them may read as a clean one. */
final class JsonReportsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"filePath\":\"a.js\",\"messages\":{}}]",
        "[{\"filePath\":\"a.js\",\"messages\":[{\"ruleId\":\"x\"}]}]",
        "{\"generated_at\":\"x\",\"metrics\":{}}",
        "{\"generated_at\":\"x\",\"metrics\":{},\"results\":[{\"test_id\":\"B1\"}]}",
        "{\"errors\":[],\"paths\":{},\"version\":\"1\",\"results\":[{\"check_id\":\"a\",\"extra\":{}}]}",
        "{\"reportSchema\":\"1.1\",\"scanInfo\":{}}",
        "{\"type\":\"llvm.coverage.json.export\",\"data\":[]}",
        "{\"data\":[{\"files\":[{\"filename\":\"a\",\"segments\":[]}]}]}",
        "{\"data\":[{\"files\":[{\"segments\":[],\"summary\":{\"lines\":{\"count\":1,\"covered\":2}}}]}]}",
        "{\"meta\":{\"simplecov_version\":\"1\"},\"coverage\":{\"a.rb\":{\"lines\":[\"x\"]}}}",
        "{\"unit\":{\"coverage\":{\"a.rb\":[-1]}}}",
        "{\"gcovr/format_version\":\"0.5\"}",
        "{\"gcovr/format_version\":\"0.5\",\"files\":[{\"file\":\"a\",\"lines\":[{\"line_number\":1}]}]}",
        "{\"gcovr/summary_format_version\":\"1\",\"files\":[{\"line_total\":1,\"line_covered\":2}]}",
      })
  void a_report_that_lacks_what_counts_is_unreadable(String json) {
    Artifact artifact = Given.artifact(json);
    assertThat(artifact.format()).isNotEqualTo("unknown");
    assertThat(artifact.readable()).isFalse();
    assertThat(Given.only(artifact).at().line()).isEqualTo(1);
  }

  @Test
  void lines_of_the_old_form_of_simplecov_are_a_bare_list() {
    assertThat(
            Given.measured("{\"RSpec\": {\"coverage\": {\"/data/a.rb\": [1, null, 0]}}}")
                .coverage()
                .of(CoverageUnit.LINE))
        .isEqualTo(new Ratio(1, 2));
  }

  @Test
  void excluded_lines_of_gcovr_do_not_count_and_lines_of_a_template_count_once() {
    String lines =
        "{\"line_number\":1,\"count\":0},{\"line_number\":1,\"count\":2},"
            + "{\"line_number\":2,\"count\":0,\"gcovr/excluded\":true},"
            + "{\"line_number\":3,\"count\":0,\"gcovr/noncode\":true},"
            + "{\"line_number\":4,\"count\":-1}";
    assertThat(
            Given.measured(
                    "{\"gcovr/format_version\":\"0.5\",\"files\":[{\"file\":\"a\",\"lines\":["
                        + lines
                        + "]}]}")
                .coverage()
                .of(CoverageUnit.LINE))
        .isEqualTo(new Ratio(1, 2));
  }

  @Test
  void a_list_of_tests_is_no_report_of_a_linter() {
    assertThat(Given.artifact("{\"results\":[],\"errors\":[]}").format()).isEqualTo("unknown");
  }
}
