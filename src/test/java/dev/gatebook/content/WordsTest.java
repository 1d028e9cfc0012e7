package dev.gatebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.DeclaredStatus;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Words that mean a status, and words that were meant. */
final class WordsTest {
  private static Optional<Status> meaning(String written) {
    return StatusWords.STANDARD.parse(written).map(DeclaredStatus::meaning);
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void every_status_is_known_by_its_own_word(Status status) {
    assertThat(meaning(status.key())).contains(status);
  }

  @ParameterizedTest
  @CsvSource({
    "pass, DONE",
    "Passed, DONE",
    "COMPLETE, DONE",
    "completed, DONE",
    "verified, DONE",
    "fixed, DONE",
    "ready, DONE",
    "ok, DONE",
    "closed, DONE",
    "conditional pass, PARTIAL",
    "Conditional-Pass, PARTIAL",
    "improved, PARTIAL",
    "in_progress, PARTIAL",
    "minor issue, PARTIAL",
    "needs-fix, PARTIAL",
    "low, PARTIAL",
    "mitigated, PARTIAL",
    "acceptable, PARTIAL",
    "test created, PARTIAL",
    "todo, OPEN",
    "planned, OPEN",
    "Not started, OPEN",
    "pending, OPEN",
    "skipped, OPEN",
    "failing, FAILED",
    "broken, FAILED",
    "fail, FAILED",
    "not working, FAILED",
    "partially blocked, BLOCKED",
    "n/a, NOT_APPLICABLE",
    "NA, NOT_APPLICABLE"
  })
  void the_usual_words_are_known(String written, Status status) {
    assertThat(meaning(written)).contains(status);
  }

  @Test
  void a_qualifier_in_brackets_is_split_off() {
    assertThat(StatusWords.STANDARD.parse("Done (local)"))
        .contains(new DeclaredStatus("Done", Status.DONE, Optional.of("local")));
    assertThat(StatusWords.STANDARD.parse("Done ()"))
        .contains(new DeclaredStatus("Done", Status.DONE, Optional.empty()));
    assertThat(StatusWords.STANDARD.parse("(local)")).isEmpty();
    assertThat(StatusWords.STANDARD.parse("Done (local")).isEmpty();
  }

  @Test
  void a_word_of_the_project_wins_over_a_usual_one() {
    StatusWords own =
        StatusWords.STANDARD.with(Map.of("Registered", Status.DONE, "low", Status.OPEN));

    assertThat(own.parse("registered").map(DeclaredStatus::meaning)).contains(Status.DONE);
    assertThat(own.parse("low").map(DeclaredStatus::meaning)).contains(Status.OPEN);
    assertThat(meaning("registered")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "open, OPEN",
    "Not fixed, OPEN",
    "needs fix, OPEN",
    "improved, MITIGATED",
    "closed, FIXED",
    "RESOLVED, FIXED",
    "done, FIXED",
    "accepted, ACCEPTED",
    "invalid, INVALID"
  })
  void the_state_of_an_issue(String written, Issue.State state) {
    assertThat(IssueStates.parse(written)).contains(state);
  }

  @Test
  void an_unknown_word_is_no_state() {
    assertThat(IssueStates.parse("perhaps")).isEmpty();
    assertThat(meaning("perhaps")).isEmpty();
    assertThat(meaning("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "staus, status",
    "stauts, status",
    "sttus, status",
    "STATUS, status",
    "tilte, title",
    "titel, title",
    "ttle, title",
    "titles, title",
    "statsu, status"
  })
  void the_nearest_word_is_proposed(String written, String meant) {
    assertThat(NearestWord.of(written, List.of("id", "title", "status", "owner"))).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"completely, status", "xyz, id", "o, owner"})
  void a_word_too_far_away_is_not_proposed(String written, String word) {
    assertThat(NearestWord.of(written, List.of(word))).isEmpty();
  }

  @Test
  void the_first_of_equally_near_words_is_proposed() {
    assertThat(NearestWord.of("lime", List.of("time", "line"))).contains("time");
    assertThat(NearestWord.of("lime", List.of("line", "time"))).contains("line");
  }

  @Test
  void a_very_long_word_is_compared_with_nothing() {
    assertThat(NearestWord.of("a".repeat(5000), List.of("a".repeat(5000)))).isEmpty();
    assertThat(NearestWord.ask("x".repeat(5000), List.of("x"), "known: x")).isEqualTo("known: x");
  }
}
