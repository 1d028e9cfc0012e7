package dev.gatebook.site.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Origin;
import dev.gatebook.model.Tally;
import dev.gatebook.model.TestCase;
import dev.gatebook.site.FullAudit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TestPlacesTest {
  private static final Measured RUN = FullAudit.measured(12);

  @Test
  void every_test_and_every_suite_has_an_id_of_its_own() {
    TestPlaces places = new TestPlaces(RUN);

    assertThat(RUN.tests().stream().map(places::test)).doesNotHaveDuplicates().hasSize(12);
    assertThat(RUN.tests().stream().map(TestPlaces::suiteOf).distinct().map(places::suite))
        .containsExactly("suite-1", "suite-2", "suite-3", "suite-4");
  }

  @Test
  void a_test_that_was_read_again_has_the_same_id() {
    TestPlaces places = new TestPlaces(FullAudit.measured(12));

    assertThat(FullAudit.measured(12).tests().get(3)).isNotSameAs(RUN.tests().get(3));
    assertThat(places.test(FullAudit.measured(12).tests().get(3))).isEqualTo("test-4");
  }

  @Test
  void tests_of_a_long_run_are_not_listed_one_by_one() {
    Measured run = FullAudit.measured(TestPlaces.MOST_TESTS + 1);

    assertThat(new TestPlaces(run).listsTests()).isFalse();
    assertThat(new TestPlaces(run).test(run.tests().get(0))).isEmpty();
    assertThat(new TestPlaces(FullAudit.measured(TestPlaces.MOST_TESTS)).listsTests()).isTrue();
  }

  @Test
  void an_artifact_beyond_the_list_leads_to_the_list() {
    List<Artifact> many =
        IntStream.range(0, TestPlaces.MOST_ARTIFACTS + 1).mapToObj(i -> artifact(i)).toList();
    TestPlaces places = new TestPlaces(new Measured(many, List.of(), RUN.totals(), RUN.coverage()));

    assertThat(places.artifact(many.get(0))).isEqualTo("artifact-1");
    assertThat(places.shown("199.xml")).isEqualTo("artifact-200");
    assertThat(places.shown("200.xml")).isEqualTo("reports");
    assertThat(places.artifact(many.get(200))).isEqualTo("artifact-201");
    assertThat(places.shown("other.xml")).isEmpty();
  }

  private static Artifact artifact(int number) {
    return new Artifact(
        number + ".xml", "", 1, "junit-xml", "", true, Tally.NONE, List.of(), Origin.NONE);
  }

  @Test
  void a_test_without_a_suite_is_shown_in_its_class() {
    TestCase test = RUN.tests().get(0);
    TestCase alone =
        new TestCase(
            "",
            test.className(),
            test.name(),
            "",
            test.outcome(),
            test.durationMillis(),
            test.failure(),
            "",
            List.of(),
            test.artifact());
    assertThat(TestPlaces.suiteOf(alone)).isEqualTo("app.Case0");
    assertThat(TestPlaces.suiteOf(test)).isEqualTo("suite0");
  }
}
