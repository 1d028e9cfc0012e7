package dev.gatebook.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Origin;
import dev.gatebook.model.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OriginsTest {
  private static final String ID = "4f1c2b7a9d3e5f60718293a4b5c6d7e8f9012345";
  private static final Commit AUDITED =
      new Commit(
          ID,
          Instant.parse("2026-03-02T08:00:00Z"),
          Instant.parse("2026-03-01T08:00:00Z"),
          "Kim",
          "Add");

  private static Origin of(String content) {
    return Given.artifact(content).origin();
  }

  private static String ctrf(String environment) {
    return "{\"results\":{\"tool\":{\"name\":\"t\"},\"summary\":{\"tests\":1,\"stop\":1772443800000},"
        + "\"environment\":{%s},".formatted(environment)
        + "\"tests\":[{\"name\":\"a\",\"status\":\"passed\",\"duration\":1}]}}";
  }

  private static String junit(String properties) {
    return "<testsuite name='s' timestamp='2026-03-01T10:00:00+01:00'><properties>"
        + properties
        + "</properties><testcase name='a' classname='c'/></testsuite>";
  }

  @Test
  void ctrf_says_commit_branch_run_and_end() {
    Origin origin =
        of(
            ctrf(
                "\"commit\":\"4F1C2B7A\",\"branchName\":\"main\",\"buildName\":\"shop\","
                    + "\"buildNumber\":\"42\""));
    assertThat(origin)
        .isEqualTo(
            new Origin(
                "4f1c2b7a", "main", "shop 42", Optional.of(Instant.ofEpochMilli(1772443800000L))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"git.commit", "GIT_COMMIT", "env.GITHUB_SHA", "CI_COMMIT_SHA"})
  void junit_says_the_commit_in_a_property_that_services_write(String name) {
    Origin origin = of(junit("<property name='" + name + "' value='" + ID + "'/>"));
    assertThat(origin.commit()).isEqualTo(ID);
    assertThat(origin.ended()).contains(Instant.parse("2026-03-01T09:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"main", "HEAD", "123456", "${git.commit}", "v1.2.0"})
  void what_is_no_id_is_no_commit(String value) {
    assertThat(of(junit("<property name='git.commit' value='" + value + "'/>")).commit()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-01T10:00:00",
        "0001-01-01T00:00:00Z",
        "1970-01-01T00:00:00Z",
        "11/12/2026"
      })
  void a_time_without_a_zone_and_one_that_stands_for_none_say_nothing(String time) {
    String xml = "<testsuite name='s' timestamp='" + time + "'><testcase name='a'/></testsuite>";
    assertThat(of(xml)).isEqualTo(Origin.NONE);
  }

  @Test
  void sarif_says_the_revision() {
    String sarif =
        "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"t\"}},"
            + "\"versionControlProvenance\":[{\"repositoryUri\":\"u\",\"revisionId\":\""
            + ID
            + "\",\"branch\":\"main\"}],\"invocations\":[{\"executionSuccessful\":true,"
            + "\"endTimeUtc\":\"2026-03-01T10:00:00Z\"}],\"results\":[]}]}";
    assertThat(of(sarif))
        .isEqualTo(new Origin(ID, "main", "", Optional.of(Instant.parse("2026-03-01T10:00:00Z"))));
  }

  private static List<String> stale(String content) {
    Measured checked = Origins.checked(Given.measured(content), Optional.of(AUDITED));
    return checked.stale().stream()
        .map(Artifact::problems)
        .flatMap(List::stream)
        .map(Problem::code)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "4f1c2b7a9d3e5f60718293a4b5c6d7e8f9012345,''",
    "4f1c2b7,''",
    "4f1c2b8,GB235",
    "9d0e311122223333444455556666777788889999,GB235"
  })
  void a_report_that_names_another_commit_is_stale(String named, String code) {
    String content = junit("<property name='git.commit' value='" + named + "'/>");
    assertThat(String.join(",", stale(content))).isEqualTo(code);
  }

  @Test
  void a_report_that_is_older_than_the_commit_is_stale() {
    assertThat(stale(junit(""))).containsExactly("GB236");
  }

  @Test
  void a_report_that_is_newer_is_not() {
    assertThat(stale(ctrf(""))).isEmpty();
  }

  @Test
  void nothing_is_stale_while_no_commit_is_audited() {
    Measured measured = Given.measured(junit(""));
    assertThat(Origins.checked(measured, Optional.empty())).isEqualTo(measured);
  }

  @Test
  void what_was_said_once_is_not_said_again() {
    Measured once = Origins.checked(Given.measured(junit("")), Optional.of(AUDITED));
    assertThat(Origins.checked(once, Optional.of(AUDITED))).isEqualTo(once);
  }

  @Test
  void open_test_reporting_names_the_commit_in_its_infrastructure() {
    String home = "https://schemas.opentest4j.org/reporting/";
    String infrastructure =
        "<infrastructure><hostName>h</hostName><git:branch>main</git:branch><git:commit>"
            + ID
            + "</git:commit><git:status clean='true'/></infrastructure>";
    String events =
        "<e:events xmlns='%1$score/0.2.0' xmlns:e='%1$sevents/0.2.0' xmlns:git='%1$sgit/0.2.0'>"
            + infrastructure
            + "<e:started id='1' name='s' time='2026-03-01T10:00:00Z'/>"
            + "<e:started id='2' parentId='1' name='a' time='2026-03-01T10:00:00Z'/>"
            + "<e:finished id='2' time='2026-03-01T10:00:01Z'><result status='SUCCESSFUL'/></e:finished>"
            + "<e:finished id='1' time='2026-03-01T10:00:02Z'/></e:events>";
    assertThat(of(events.formatted(home)))
        .isEqualTo(new Origin(ID, "main", "", Optional.of(Instant.parse("2026-03-01T10:00:02Z"))));
    String tree =
        "<h:execution xmlns='%1$score/0.2.0' xmlns:h='%1$shierarchy/0.2.0' xmlns:git='%1$sgit/0.2.0'>"
            + infrastructure
            + "<h:root name='s' start='2026-03-01T10:00:00Z' duration='PT1S'/></h:execution>";
    assertThat(of(tree.formatted(home)).commit()).isEqualTo(ID);
  }
}
