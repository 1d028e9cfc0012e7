package dev.gatebook.content;

import static dev.gatebook.content.GivenContent.AUDIT;
import static dev.gatebook.content.GivenContent.PHASE;
import static dev.gatebook.content.GivenContent.sample;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An id stands for one thing; the second use names the place of the first. */
final class IdsTest {
  @Test
  void a_task_id_is_taken_once_in_a_phase() {
    assertThat(sample().plus(PHASE, "  - { id: '1.1', title: Again, status: done }").problems())
        .containsExactly(
            "GB114 shop/phases/1-base.yml:11:11 ['1.1'] '1.1' is the id of another task or check"
                + " of this plan -> the first one is at content/shop/phases/1-base.yml:4:11; give"
                + " this one an id of its own");
  }

  @Test
  void a_task_id_is_taken_once_through_all_phases_in_their_order() {
    assertThat(
            sample()
                .with(
                    "shop/phases/0-early.yml",
                    "phase: 0",
                    "title: Early",
                    "tasks: [ { id: deep, title: Depth, status: done } ]")
                .problems())
        .containsExactly(
            "GB114 shop/phases/1-base.yml:10:15 [deep] 'deep' is the id of another task or check of"
                + " this plan -> the first one is at content/shop/phases/0-early.yml:3:16; give"
                + " this one an id of its own");
  }

  @Test
  void the_id_that_a_check_gets_by_its_number_is_taken_too() {
    assertThat(sample().plus(PHASE, "  - { id: 1.2.1, title: Again, status: done }").problems())
        .singleElement()
        .asString()
        .startsWith("GB114 shop/phases/1-base.yml:11:11 [1.2.1]")
        .contains("content/shop/phases/1-base.yml:9:9");
  }

  @Test
  void a_frozen_plan_may_use_the_ids_of_the_living_one() {
    assertThat(
            sample()
                .with(
                    "shop/audits/2026-01-10/phases/1-base.yml",
                    "phase: 1",
                    "title: Base",
                    "tasks: [ { id: '1.1', title: Cart, status: done } ]")
                .problems())
        .isEmpty();
  }

  @Test
  void issues_actions_and_conditions_have_ids_of_their_own() {
    assertThat(
            sample()
                .plus(
                    AUDIT,
                    "issues: [ { id: A, title: Slow }, { id: A, title: Slower } ]",
                    "actions: [ { id: A, text: Mend }, { text: Rest }, { id: A, text: Again } ]",
                    "decision:",
                    "  outcome: hold",
                    "  conditions: [ { id: A, text: Fast }, { text: Small }, { id: A, text: Safe } ]")
                .problems())
        .hasSize(3)
        .anySatisfy(p -> assertThat(p).startsWith("GB114 " + AUDIT + ":3:41 [A]"))
        .anySatisfy(p -> assertThat(p).startsWith("GB114 " + AUDIT + ":4:57 [A]"))
        .anySatisfy(p -> assertThat(p).startsWith("GB114 " + AUDIT + ":7:63 [A]"));
  }

  @Test
  void the_number_of_a_condition_without_an_id_is_taken() {
    assertThat(
            sample()
                .plus(
                    AUDIT,
                    "decisions:",
                    "  - { outcome: hold, conditions: [ { text: Fast } ] }",
                    "  - { outcome: hold, scope: test, conditions: [ { id: 1, text: Small } ] }")
                .problems())
        .singleElement()
        .asString()
        .contains("'1' is the id of another condition of this audit")
        .contains("audit.yml:4:36");
  }

  @Test
  void a_project_stands_once_in_the_order_of_the_site() {
    assertThat(
            sample().with("gatebook.yml", "title: Register", "projects: [shop, shop]").problems())
        .singleElement()
        .asString()
        .startsWith("GB114 gatebook.yml:2:18 [shop] 'shop' is the id of another project");
  }

  @Test
  void a_group_has_a_key_or_its_plural() {
    assertThat(
            sample()
                .plus(
                    AUDIT,
                    "decision: { outcome: go }",
                    "decisions: [ { outcome: go, scope: pilot } ]",
                    "deliverables: [ { file: a, files: [b], lines: 3 } ]",
                    "issues:",
                    "  - id: A",
                    "    title: Slow",
                    "    evidence: { file: a.java, line: 3, lines: 4-5 }")
                .problems())
        .containsExactly(
            "GB108 "
                + AUDIT
                + ":4:1 [decisions] an audit has both 'decision' and 'decisions' ->"
                + " keep one of the two",
            "GB108 "
                + AUDIT
                + ":5:28 [files] a deliverable has both 'file' and 'files' -> keep one"
                + " of the two",
            "GB108 "
                + AUDIT
                + ":9:40 [lines] evidence by a file has both 'line' and 'lines' ->"
                + " keep one of the two");
  }
}
