package dev.gatebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditDrift;
import dev.gatebook.model.Citation;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Drift;
import dev.gatebook.model.LineRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FreshRowsTest {
  private static final SiteInput INPUT = Sample.input();
  private static final Audit AUDIT = INPUT.projects().get(0).audits().get(1);
  private static final Routes ROUTES = Routes.of(INPUT, List.of());
  private static final Instant TIME = Instant.parse("2026-01-02T00:00:00Z");

  private static FreshRows rows() {
    return new FreshRows(ROUTES, Links.from(ROUTES.project("app")), AUDIT);
  }

  private static AuditDrift.Cited cited(String id, Drift drift) {
    return new AuditDrift.Cited(AuditDrift.By.CRITERION, id, "Cart", drift);
  }

  private static Drift drift(Drift.Kind kind, String path, String now, Commit... touched) {
    List<LineRange> lines = List.of(new LineRange(3, 5));
    Citation citation = new Citation(path, lines, List.of(), List.of());
    boolean nowhere = kind == Drift.Kind.GONE;
    return new Drift(
        citation, kind, now, nowhere ? List.of() : lines, List.of(touched), "lines 3-5 changed");
  }

  private static Commit commit(int n) {
    return new Commit("abcdef" + n + "0".repeat(33), TIME, TIME, "A", "Change " + n);
  }

  private static FreshTable table(AuditDrift.Cited... cited) {
    return rows().table(new AuditDrift(AUDIT.id(), Optional.empty(), List.of(cited), ""));
  }

  @Test
  void what_is_out_of_date_stands_first_and_what_is_fresh_is_only_counted() {
    FreshTable table =
        table(
            cited("1", drift(Drift.Kind.FRESH, "a", "a")),
            cited("2", drift(Drift.Kind.SHIFTED, "a", "b")),
            cited("3", Drift.unknown(Citation.whole("a"), "the history is shallow")),
            cited("4", drift(Drift.Kind.TOUCHED, "a", "a", commit(1))),
            cited("5", drift(Drift.Kind.GONE, "a", "a")));

    assertThat(table.rows())
        .extracting(row -> row.mark().text())
        .containsExactly("Gone", "Stale", "Not known", "Moved", "Fresh");
    assertThat(table.rows().get(4).by().text()).isEqualTo("1 citation");
    assertThat(table.foot()).isEqualTo("2 of 5 stale");
  }

  @Test
  void only_what_is_out_of_date_or_not_known_is_listed_among_what_does_not_agree() {
    List<AuditDrift.Cited> all =
        List.of(
            cited("1", drift(Drift.Kind.SHIFTED, "a", "b")),
            cited("2", drift(Drift.Kind.TOUCHED, "a", "a", commit(1))),
            cited("3", Drift.unknown(Citation.whole("a"), "the history is shallow")));

    assertThat(rows().stale(new AuditDrift(AUDIT.id(), Optional.empty(), all, "")).rows())
        .extracting(row -> row.mark().text())
        .containsExactly("Stale", "Not known");
  }

  @Test
  void commits_that_touched_it_are_counted_and_the_newest_three_are_named() {
    Drift touched = drift(Drift.Kind.TOUCHED, "a", "a", commit(1), commit(2), commit(3), commit(4));
    FreshTable.Row row = table(cited("x", touched)).rows().get(0);

    assertThat(row.commits()).isEqualTo("4");
    assertThat(row.touched())
        .extracting(FreshTable.Touch::subject)
        .containsExactly("Change 1", "Change 2", "Change 3");
    assertThat(row.touched().get(0).id()).isEqualTo("abcdef1");
    assertThat(row.because()).isEqualTo("Lines 3-5 changed.");
  }

  @Test
  void a_place_today_is_named_only_where_it_differs() {
    assertThat(table(cited("x", drift(Drift.Kind.SHIFTED, "a", "b"))).rows().get(0))
        .satisfies(row -> assertThat(row.cited()).isEqualTo("a:3-5"))
        .satisfies(row -> assertThat(row.now()).isEqualTo("b:3-5"));
    assertThat(table(cited("x", drift(Drift.Kind.TOUCHED, "a", "a"))).rows().get(0).now())
        .isEmpty();
    assertThat(table(cited("x", drift(Drift.Kind.GONE, "a", "b"))).rows().get(0).now()).isEmpty();
  }

  @Test
  void lines_that_moved_within_the_file_are_named_without_the_path() {
    Citation citation = new Citation("a", List.of(new LineRange(3, 5)), List.of(), List.of());
    Drift moved =
        new Drift(
            citation, Drift.Kind.SHIFTED, "a", List.of(new LineRange(7, 9)), List.of(), "moved");

    assertThat(table(cited("x", moved)).rows().get(0).now()).isEqualTo("7-9");
  }

  @Test
  void what_is_not_known_has_no_number_of_commits() {
    Drift unknown = Drift.unknown(Citation.whole("a"), "the history is shallow");
    FreshTable.Row row = table(cited("x", unknown)).rows().get(0);

    assertThat(row.commits()).isEmpty();
    assertThat(row.because()).isEqualTo("The history is shallow.");
  }

  @Test
  void whoever_relies_on_it_is_a_link_where_the_audit_has_it() {
    String task = AUDIT.assessment().gates().get(0).tasks().get(0).task().id();
    Drift gone = drift(Drift.Kind.GONE, "a", "a");

    assertThat(table(cited(task, gone)).rows().get(0).by().href()).contains("gates/", "#task-");
    assertThat(table(cited("no such task", gone)).rows().get(0).by().href()).isEmpty();
    AuditDrift.Cited issue = new AuditDrift.Cited(AuditDrift.By.ISSUE, "I-1", "", gone);
    assertThat(table(issue).rows().get(0).by()).extracting(Link::text).isEqualTo("I-1");
    assertThat(table(issue).rows().get(0).by().href()).endsWith("#issue-i-1");
    AuditDrift.Cited condition = new AuditDrift.Cited(AuditDrift.By.CONDITION, "C1", "Ok", gone);
    assertThat(table(condition).rows().get(0).by().text()).isEqualTo("Condition C1 Ok");
  }

  @Test
  void a_long_table_says_how_many_are_left_out() {
    List<AuditDrift.Cited> many =
        new ArrayList<>(Collections.nCopies(75, cited("x", drift(Drift.Kind.GONE, "a", "a"))));
    FreshTable table = table(many.toArray(AuditDrift.Cited[]::new));

    assertThat(table.rows()).hasSize(61);
    assertThat(table.rows().get(60).by().text()).isEqualTo("15 more citations");
    assertThat(table.rows().get(60).mark().text()).isEqualTo("Not shown");
    assertThat(IntStream.range(0, 60).mapToObj(i -> table.rows().get(i).mark().text()))
        .containsOnly("Gone");
  }
}
