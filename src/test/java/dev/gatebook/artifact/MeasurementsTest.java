package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.ArtifactKind;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.Measurement.Better;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of JMH and hyperfine that real runs do not give at will. */
final class MeasurementsTest {
  private static final String BENCHMARK =
      "[{'benchmark':'a.B.c','mode':'%s','primaryMetric':{'score':%s,'scoreUnit':'ms/op'}}]";
  private static final String TIMED =
      "{'results':[{'command':'make','mean':%s,'median':1.5,'exit_codes':[%s]}]}";

  @ParameterizedTest
  @CsvSource({"thrpt,HIGHER", "avgt,LOWER", "sample,LOWER", "ss,LOWER"})
  void more_is_better_for_throughput_alone(String mode, Better better) {
    Measurement metric = read(BENCHMARK.formatted(mode, "12.50")).metrics().get(0);
    assertThat(metric.better()).isEqualTo(better);
    assertThat(metric.value()).isEqualByComparingTo("12.5");
    assertThat(metric.unit()).isEqualTo("ms/op");
    assertThat(metric.name()).isEqualTo("a.B.c [" + mode + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'NaN'", "NaN", "null", "{}", "1e999999999", "'12'"})
  void what_is_no_figure_is_left_out_and_named(String score) {
    Measured measured = read(BENCHMARK.formatted("avgt", score));
    assertThat(measured.metrics()).isEmpty();
    assertThat(Given.only(measured.artifacts().get(0)).message())
        .isEqualTo("'a.B.c' has no figure");
  }

  @Test
  void an_entry_without_a_name_is_named_so() {
    Measured measured = read("[{'primaryMetric':{'score':1}},{'benchmark':5}]");
    assertThat(measured.metrics()).isEmpty();
    assertThat(measured.artifacts().get(0).problems())
        .extracting("message")
        .containsOnly("an entry has no name");
  }

  @Test
  void two_runs_of_one_benchmark_are_both_kept() {
    String one = BENCHMARK.formatted("avgt", "1").replace("]", "");
    Measured measured = read(one + "," + BENCHMARK.formatted("avgt", "2").substring(1));
    assertThat(measured.metrics()).extracting(m -> m.value().intValue()).containsExactly(1, 2);
    assertThat(measured.metrics()).extracting(Measurement::name).containsOnly("a.B.c [avgt]");
    assertThat(measured.artifacts().get(0).metrics()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0, 1", "null", "137", "'0'"})
  void times_of_a_command_that_failed_are_marked(String codes) {
    Measured measured = read(TIMED.formatted("1", codes));
    assertThat(measured.metrics()).hasSize(2).allMatch(Measurement::failed);
    assertThat(Given.only(measured.artifacts().get(0)).code()).isEqualTo("GB221");
  }

  @Test
  void times_of_a_command_that_went_well_are_in_seconds() {
    Measured measured = read(TIMED.formatted("1", "0, 0"));
    assertThat(measured.metrics()).noneMatch(Measurement::failed);
    assertThat(measured.metrics())
        .extracting(Measurement::name)
        .containsExactly("make [mean]", "make [median]");
    assertThat(measured.metrics()).extracting(Measurement::unit).containsOnly("s");
  }

  @Test
  void parameters_may_be_called_like_what_is_not_read() {
    String params = "'params':{'jvmArgs':'4','rawData':'5'},'primaryMetric'";
    Measured measured = read(BENCHMARK.formatted("avgt", "1").replace("'primaryMetric'", params));
    assertThat(measured.metrics().get(0).name()).isEqualTo("a.B.c [avgt, jvmArgs=4, rawData=5]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'benchmark':'a','primaryMetric':{'score':1}}",
        "[{'benchmark':'a','primaryMetric':{'score':1}}, 'benchm",
        "[{'benchmark':'a','primaryMetric':{'score':1,'score':2}}]",
        "[{'benchmark':'a','primaryMetric':{'score':01}}]",
        "{'results':{'command':'a','mean':1}}",
        "{'results':[{'command':'a','mean':1}]",
      })
  void what_is_cut_or_broken_counts_for_nothing_and_has_a_place(String json) {
    Artifact artifact = read(json).artifacts().get(0);
    assertThat(artifact.readable()).isFalse();
    assertThat(artifact.metrics()).isZero();
    assertThat(Given.only(artifact).code()).isEqualTo("GB205");
    assertThat(Given.only(artifact).at().column()).isPositive();
  }

  @Test
  void every_format_that_is_read_is_of_a_kind() {
    assertThat(ArtifactFormats.ALL)
        .extracting(format -> ArtifactKind.of(format.name()))
        .doesNotContain(ArtifactKind.OTHER);
  }

  private static Measured read(String json) {
    return Artifacts.read(List.of(Given.file("bench.json", json.replace('\'', '"'))));
  }
}
