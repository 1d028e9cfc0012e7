package dev.gatebook.artifact;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.artifact.read.Limits;
import dev.gatebook.model.Alert;
import dev.gatebook.model.AlertTotals;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tools of the fixtures do not write, and what nobody should. */
final class SarifTest {
  private static final String RUN =
      "{'version':'2.1.0','runs':[{'tool':{'driver':{'name':'Lint'}},'results':[%s]}]}";

  @Test
  void an_inventory_that_names_a_package_of_sarif_is_no_sarif() {
    Artifact artifact =
        Given.artifact(
            "{\"$schema\": \"http://cyclonedx.org/schema/bom-1.6.schema.json\","
                + "\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\","
                + "\"components\": [{\"name\": \"eslint-formatter-sarif\"}]}");
    assertThat(artifact.format()).isEqualTo("cyclonedx-json");
  }

  @Test
  void an_empty_list_of_results_is_a_clean_run() {
    assertThat(read(RUN.formatted("")).alerts()).isEqualTo(new AlertTotals(0, 0, 0, 0, 0, 1, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'version':'2.1.0','runs':[{'tool':{'driver':{'name':'Lint'}}}]}",
        "{'version':'2.1.0','runs':[{'tool':{'driver':{'name':'Lint'}},'results':null}]}",
        "{'version':'2.1.0','runs':[{'results':[],'invocations':[{'executionSuccessful':true},"
            + "{'executionSuccessful':false}],'tool':{}}]}"
      })
  void a_run_that_looked_at_nothing_or_failed_is_said_and_no_clean_run(String sarif) {
    Artifact artifact = read(sarif);
    assertThat(artifact.alerts()).isEqualTo(new AlertTotals(0, 0, 0, 0, 0, 0, 1));
    assertThat(Given.only(artifact).code()).isEqualTo("GB219");
    assertThat(Given.only(artifact).at().column()).isPositive();
  }

  @Test
  void a_file_without_a_run_reports_nothing_and_says_so() {
    Artifact artifact = read("{'version':'2.1.0','runs':[]}");
    assertThat(artifact.alerts().isReported()).isFalse();
    assertThat(Given.only(artifact).message()).isEqualTo("a run is not in the file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5",
        "null",
        "{'level':'fatal'}",
        "{'level':5}",
        "{'kind':'broken'}",
        "{'kind':{}}",
        "{'ruleId':7}",
        "{'suppressions':{}}",
        "{'locations':'a.c'}",
        "{'ruleId':'a','ruleId':'b'}",
      })
  void a_result_that_cannot_be_counted_refuses_the_file_at_its_place(String result) {
    Artifact artifact = read(RUN.formatted("{'ruleId':'ok'},\n " + result));
    assertThat(artifact.readable()).isFalse();
    assertThat(artifact.alerts()).isEqualTo(AlertTotals.NONE);
    assertThat(Given.only(artifact).code()).isEqualTo("GB205");
    assertThat(Given.only(artifact).at().line()).isEqualTo(2);
    assertThat(Given.only(artifact).at().column()).isGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'version':'2.1.0','runs':{}}",
        "{'version':'2.1.0','runs':null}",
        "{'version':'2.1.0','runs':[5]}",
        "{'version':'2.1.0','runs':[{'results':{},'tool':{}}]}",
        "{'version':'2.1.0','runs':[{'tool':{},'results':[],'invocations':{}}]}",
        "{'version':'2.1.0','runs':[{'tool':{},'invocations':[{'executionSuccessful':'no'}]}]}",
        "{'version':'2.1.0','runs':[],'runs':[]}",
        "{'version':'2.1.0','runs':[],}",
        "{'version':'2.1.0','runs':[]} {}",
        "{'$schema':'sarif','version':'2.1.0'}",
      })
  void a_wrong_type_refuses_the_file_at_its_place(String sarif) {
    Problem problem = Given.only(read(sarif));
    assertThat(problem.code()).isEqualTo("GB205");
    assertThat(problem.at().line()).isEqualTo(1);
    assertThat(problem.at().column()).isGreaterThan(1);
  }

  @Test
  void the_place_of_what_is_named_twice_and_its_name_are_said() {
    Problem problem = Given.only(read("{'version':'2.1.0',\n 'runs':[],\n 'runs':[]}"));
    assertThat(problem.message()).isEqualTo("'runs' stands twice in one object");
    assertThat(problem.at()).hasToString("reports/a.xml:3:2");
  }

  @ParameterizedTest
  @CsvSource({"'1.0.0','SARIF 1.0.0'", "'2.0.0','SARIF 2.0.0'", "'','SARIF of no version'"})
  void another_version_is_declined_by_its_name(String version, String named) {
    Artifact artifact = read("{'runs':[{'tool':{},'results':[]}],'version':'" + version + "'}");
    assertThat(artifact.readable()).isFalse();
    assertThat(Given.only(artifact).code()).isEqualTo("GB204");
    assertThat(Given.only(artifact).message()).startsWith("this is " + named);
  }

  @Test
  void nesting_without_end_is_refused_before_it_costs_memory() {
    String deep = "[".repeat(100_000);
    for (String where : List.of("'x':", "'runs':")) {
      Artifact artifact = read("{'version':'2.1.0','$schema':'sarif'," + where + deep);
      assertThat(artifact.readable()).isFalse();
      assertThat(Given.only(artifact).code()).isIn("GB205", "GB206");
    }
    String within = RUN.formatted("{'message':{'text':" + deep + "]}}");
    assertThat(Given.only(read(within)).code()).isEqualTo("GB206");
  }

  @Test
  void a_mark_of_the_byte_order_and_wide_encodings_are_read() {
    String sarif = quoted(RUN.formatted("{'ruleId':'\u00e4'}"));
    assertThat(Given.artifact("\uFEFF" + sarif).alerts().warning()).isEqualTo(1);
    assertThat(Given.artifact(sarif.getBytes(UTF_16)).alerts().warning()).isEqualTo(1);
  }

  @Test
  void bytes_that_are_no_utf_8_are_named_with_their_place() {
    byte[] latin = quoted(RUN.formatted("\n{'ruleId':'\u00e4 b'}")).getBytes(ISO_8859_1);
    Problem problem = Given.only(Given.artifact(latin));
    assertThat(problem.code()).isEqualTo("GB216");
    assertThat(problem.at().line()).isEqualTo(2);
  }

  @Test
  void arguments_are_put_in_once_and_stay_short() {
    String bomb = "{0}{1}".repeat(90);
    String result =
        "{'message':{'text':'%s','arguments':['%s','%s']}}".formatted(bomb, bomb, "x".repeat(9000));
    assertThat(alert(RUN.formatted(result)).message().length()).isLessThan(700);
    assertThat(message("{'text':'{0} of {1}, {2} {a}','arguments':['{1}',2]}"))
        .isEqualTo("{1} of 2, {2} {a}");
  }

  @Test
  void a_message_holds_no_place_of_a_machine() {
    assertThat(message("{'text':'see /home/dev/shop/src/a.c'}")).isEqualTo("see …/src/a.c");
    assertThat(message("{'id':'only-an-id'}")).isEqualTo("only-an-id");
    assertThat(message("{'markdown':'*so*'}")).isEqualTo("*so*");
  }

  @ParameterizedTest
  @CsvSource({
    "src/a.c, src/a.c",
    "./src/a.c, src/a.c",
    "file:///home/dev/shop/src/a.c, src/a.c",
    "file:/home/dev/shop/src/a.c, src/a.c",
    "file:///C:/dev/shop/src/a.c, src/a.c",
    "src/a%20b+c.c, src/a b+c.c",
    "src/100%.c, src/100%.c",
  })
  void the_path_of_a_result_names_no_machine(String uri, String path) {
    String result =
        "{'locations':[{'physicalLocation':{'artifactLocation':{'uri':'" + uri + "'}}}]}";
    assertThat(alert(RUN.formatted(result)).path()).isEqualTo(path);
  }

  @Test
  void an_absolute_path_below_a_base_of_the_run_is_told_from_that_base_on() {
    String sarif =
        "{'version':'2.1.0','runs':[{'tool':{},'originalUriBaseIds':{'R':{'uri':'file:///x/y/'}},"
            + "'results':[{'locations':[{'physicalLocation':{'artifactLocation':"
            + "{'uri':'file:///x/y/pkg/deep/a.py'}}}]}]}]}";
    assertThat(alert(sarif).path()).isEqualTo("pkg/deep/a.py");
  }

  @Test
  void a_report_that_is_there_twice_counts_once() {
    String sarif = quoted(RUN.formatted("{'level':'error'}"));
    Measured measured =
        Artifacts.read(List.of(Given.file("a.sarif", sarif), Given.file("b.sarif", sarif)));
    assertThat(measured.alertTotals().error()).isEqualTo(1);
    assertThat(measured.alertTotals().runs()).isEqualTo(1);
    assertThat(measured.alerts()).hasSize(1);
  }

  @Test
  void of_many_problems_the_first_are_listed_and_the_others_counted() {
    String runs = "{},".repeat(Limits.PROBLEMS + 12) + "{}";
    Artifact artifact = read("{'version':'2.1.0','runs':[" + runs + "]}");
    assertThat(artifact.alerts().failedRuns()).isEqualTo(Limits.PROBLEMS + 13);
    assertThat(artifact.problems()).hasSize(Limits.PROBLEMS + 1);
    assertThat(artifact.problems().get(Limits.PROBLEMS).message())
        .isEqualTo("13 more problems are not listed");
  }

  private static Alert alert(String sarif) {
    return Given.measured(quoted(sarif)).alerts().get(0);
  }

  private static String message(String message) {
    return alert(RUN.formatted("{'message':" + message + "}")).message();
  }

  private static Artifact read(String sarif) {
    return Given.artifact(quoted(sarif).getBytes(UTF_8));
  }

  private static String quoted(String sarif) {
    return sarif.replace('\'', '"');
  }
}
