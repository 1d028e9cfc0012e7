package dev.gatebook.diff.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.AssessedIssue;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The laws of lives, on many generated chains of audits. */
final class LifeLawsTest {
  private static final int CHAINS = 300;
  private static final List<String> TITLES =
      List.of(
          "Payment crashes on empty carts",
          "Search ignores umlauts entirely",
          "Backups are never restored anywhere",
          "Login forgets sessions overnight");
  private static final List<String> SEVERITIES = List.of("critical", "high", "low", "");

  /** An audit lists some of four ids, each with one of two titles, in any state. */
  private static Chain chain(long seed) {
    Random random = new Random(seed);
    Chain chain = new Chain();
    int audits = 1 + random.nextInt(12);
    for (int i = 0; i < audits; i++) {
      List<AssessedIssue> issues = new ArrayList<>();
      for (int id = 0; id < 4; id++) {
        if (random.nextInt(3) > 0) {
          issues.add(issue(random, id));
        }
      }
      chain.issues(issues.toArray(new AssessedIssue[0]));
    }
    return chain;
  }

  private static AssessedIssue issue(Random random, int id) {
    String title = TITLES.get(random.nextInt(8) == 0 ? (id + 1) % 4 : id);
    AssessedIssue issue =
        Chain.issue(
            "B" + id,
            title,
            SEVERITIES.get(random.nextInt(SEVERITIES.size())),
            one(random, Issue.State.values()));
    return switch (random.nextInt(4)) {
      case 0 -> Chain.backed(issue);
      case 1 -> Chain.backed(issue, one(random, Verdict.values()));
      default -> issue;
    };
  }

  private static <T> T one(Random random, T[] words) {
    return Arrays.asList(words).get(random.nextInt(words.length));
  }

  @Test
  void every_issue_of_every_audit_is_in_exactly_one_life() {
    IntStream.range(0, CHAINS)
        .forEach(
            seed -> {
              Chain chain = chain(seed);
              Map<String, List<String>> listed = new HashMap<>();
              chain
                  .issueLives()
                  .all()
                  .forEach(
                      life ->
                          life.moments().stream()
                              .filter(Moment::listed)
                              .forEach(
                                  m ->
                                      listed
                                          .computeIfAbsent(
                                              m.audit().audit(), id -> new ArrayList<>())
                                          .add(m.state().issue().id())));
              chain
                  .audits()
                  .forEach(
                      audit ->
                          assertThat(listed.getOrDefault(audit.audit(), List.of()))
                              .as("seed %d, %s", seed, audit.audit())
                              .containsExactlyInAnyOrderElementsOf(
                                  audit.issues().stream().map(i -> i.issue().id()).toList()));
            });
  }

  @Test
  void replaying_the_steps_of_a_life_gives_what_each_audit_states() {
    IntStream.range(0, CHAINS)
        .forEach(
            seed -> chain(seed).issueLives().all().forEach(life -> replay(life, "seed " + seed)));
  }

  private static void replay(Life<AssessedIssue> life, String where) {
    Issue first = life.first().state().issue();
    String id = first.id();
    String title = first.title().plain();
    String severity = first.severity();
    String status = life.first().steps().get(0).after();
    boolean listed = true;
    for (Moment<AssessedIssue> moment : life.moments()) {
      for (Step step : moment.steps()) {
        switch (step.turn()) {
          case RENUMBERED -> id = step.after();
          case RENAMED -> title = step.after();
          case SEVERITY -> severity = step.after();
          case CLOSED, REOPENED, STATUS -> status = step.after();
          case DROPPED, WITHDRAWN, UNLISTED -> listed = false;
          case RETURNED -> listed = true;
          default -> assertThat(step.because()).isNotBlank();
        }
      }
      Issue stated = moment.state().issue();
      assertThat(List.of(id, title, severity, status, listed))
          .as(where + ", " + moment.audit().audit())
          .isEqualTo(
              List.of(
                  stated.id(),
                  stated.title().plain(),
                  stated.severity(),
                  stated.status().key(),
                  moment.listed()));
    }
  }

  @Test
  void an_audit_that_is_added_changes_nothing_of_what_was_there() {
    IntStream.range(0, CHAINS)
        .forEach(
            seed -> {
              List<Sighting> all = chain(seed).audits();
              List<Life<AssessedIssue>> longer = Lives.ofIssues(all).all();
              List<Life<AssessedIssue>> shorter =
                  Lives.ofIssues(all.subList(0, all.size() - 1)).all();
              for (int i = 0; i < shorter.size(); i++) {
                Life<AssessedIssue> before = shorter.get(i);
                Life<AssessedIssue> after = longer.get(i);
                assertThat(after.slug()).isEqualTo(before.slug());
                assertThat(after.moments().subList(0, before.moments().size()))
                    .isEqualTo(before.moments());
              }
            });
  }

  @Test
  void a_life_is_open_or_ended_and_never_both() {
    IntStream.range(0, CHAINS)
        .forEach(
            seed ->
                chain(seed)
                    .issueLives()
                    .all()
                    .forEach(
                        life ->
                            assertThat(life.openSince().isPresent() && life.closing().isPresent())
                                .isFalse()));
  }

  @Test
  void no_two_lives_share_an_address() {
    IntStream.range(0, CHAINS)
        .forEach(
            seed ->
                assertThat(chain(seed).issueLives().all())
                    .extracting(Life::slug)
                    .doesNotHaveDuplicates());
  }
}
