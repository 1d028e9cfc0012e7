package dev.gatebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Audit;
import dev.gatebook.model.History;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every single fact gives its change and those that follow from it, and no other. */
final class EveryFactTest {
  private static final Audit BASE = ShopAudit.base().as("2026-01-10");

  @Test
  void the_same_facts_under_another_id_give_no_change() {
    assertThat(changes(ShopAudit.base())).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> one_fact_gives_its_change_and_those_that_follow_from_it() {
    return FactTable.rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.toString(), () -> holds(row)));
  }

  private static void holds(FactTable.Row row) {
    assertThat(row.fits(ShopAudit.base())).as("stands once in the base").isTrue();
    assertThat(changes(row.in(ShopAudit.base()))).isEqualTo(row.follows());
  }

  /** Without what is only carried on and what rules find in the audit itself. */
  private static List<String> changes(ShopAudit newer) {
    return AuditDiffer.diff(BASE, newer.as("2026-02-10"), History.Span.NONE).changes().stream()
        .filter(c -> !AuditDiffer.standsStill(c))
        .filter(c -> !c.subject().equals("contradictions"))
        .map(c -> c.kind() + " " + c.subject() + " " + c.direction().key())
        .sorted()
        .toList();
  }

  @Test
  void every_line_that_says_something_is_a_fact_of_the_table() {
    List<String> untold = new ArrayList<>();
    ShopAudit.base()
        .files()
        .forEach(
            (file, text) -> untold.addAll(file.endsWith(".yml") ? untold(file, text) : List.of()));

    assertThat(untold).containsExactlyElementsOf(FactTable.silent());
  }

  /** The lines that no fact of the table changes, without those that only hold others. */
  private static List<String> untold(String file, String text) {
    boolean[] told = new boolean[text.length() + 1];
    for (FactTable.Row row : FactTable.rows()) {
      int at = row.file().equals(file) ? text.indexOf(row.before()) : -1;
      if (at >= 0) {
        Arrays.fill(told, at, at + row.before().strip().length(), true);
      }
    }
    List<String> untold = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      boolean isTold = false;
      for (int i = at; i < at + line.length(); i++) {
        isTold |= told[i];
      }
      if (!isTold && !line.isBlank() && !line.endsWith(":")) {
        untold.add(file + ": " + line.strip());
      }
      at += line.length() + 1;
    }
    return untold;
  }
}
