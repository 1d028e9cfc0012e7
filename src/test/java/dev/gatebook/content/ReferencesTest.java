package dev.gatebook.content;

import static dev.gatebook.content.GivenContent.AUDIT;
import static dev.gatebook.content.GivenContent.sample;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is named must exist. */
final class ReferencesTest {
  private static final String SECOND = "shop/audits/2026-02-10/audit.yml";

  @Test
  void the_sample_has_no_fault() {
    assertThat(sample().problems()).isEmpty();
  }

  @Test
  void everything_that_resolves_is_silent() {
    GivenContent content =
        sample()
            .with(
                SECOND,
                "title: Second audit",
                "supersedes: 2026-01-10",
                "assesses: [1-base]",
                "decisions:",
                "  - { scope: overall, outcome: go }",
                "  - { scope: 1-base, outcome: hold }",
                "  - { scope: production, outcome: none }",
                "  - { scope: 2 weeks of pilot, outcome: none }",
                "issues: [ { id: A, title: Slow, blocks: ['1.1', '1.2.1', deep] } ]",
                "actions: [ { text: Mend, task: '1.2' } ]",
                "corrects: [ { audit: 2026-01-10, claim: tests.passed } ]");

    assertThat(content.problems()).isEmpty();
  }

  @Test
  void an_audit_that_does_not_exist_is_named_with_the_nearest_one() {
    assertThat(sample().with(SECOND, "title: Second", "supersedes: 2026-01-01").problems())
        .containsExactly(
            "GB115 shop/audits/2026-02-10/audit.yml:2:13 [2026-01-01] '2026-01-01' is no other"
                + " audit of the project -> did you mean '2026-01-10'?");
  }

  @Test
  void an_audit_cannot_supersede_itself() {
    assertThat(sample().plus(AUDIT, "supersedes: 2026-01-10").problems())
        .containsExactly(
            "GB115 shop/audits/2026-01-10/audit.yml:3:13 [2026-01-10] '2026-01-10' is no other"
                + " audit of the project -> there is none");
  }

  @Test
  void the_audit_of_a_correction_must_exist() {
    assertThat(
            sample()
                .plus(AUDIT, "corrects:", "  - { audit: earlier, claim: tests.passed }")
                .problems())
        .containsExactly(
            "GB115 shop/audits/2026-01-10/audit.yml:4:14 [earlier] 'earlier' is no other audit of"
                + " the project -> there is none");
  }

  @Test
  void each_assessed_phase_must_be_in_the_plan() {
    assertThat(sample().plus(AUDIT, "assesses: [1-base, 1-bsae, 9-end]").problems())
        .containsExactly(
            "GB115 shop/audits/2026-01-10/audit.yml:3:20 [1-bsae] '1-bsae' is no phase of the plan"
                + " -> did you mean '1-base'?",
            "GB115 shop/audits/2026-01-10/audit.yml:3:28 [9-end] '9-end' is no phase of the plan"
                + " -> known: 1-base");
  }

  @Test
  void a_single_value_is_held_like_a_list_of_one() {
    assertThat(sample().plus(AUDIT, "assesses: 9-end").problems())
        .singleElement()
        .asString()
        .startsWith("GB115 shop/audits/2026-01-10/audit.yml:3:11 [9-end]");
  }

  @Test
  void a_scope_that_is_almost_a_phase_is_a_mistake() {
    assertThat(sample().plus(AUDIT, "decision: { scope: 1-bse, outcome: go }").problems())
        .containsExactly(
            "GB115 shop/audits/2026-01-10/audit.yml:3:20 [1-bse] '1-bse' is no phase of the plan"
                + " -> did you mean '1-base'?");
  }

  @Test
  void tasks_that_are_named_must_be_in_the_plan() {
    assertThat(
            sample()
                .plus(
                    AUDIT,
                    "issues:",
                    "  - { id: A, title: Slow, blocks: '1.2.3' }",
                    "actions:",
                    "  - { text: Mend, task: depe }")
                .problems())
        .containsExactly(
            "GB115 shop/audits/2026-01-10/audit.yml:4:35 ['1.2.3'] '1.2.3' is no task or check of"
                + " the plan -> did you mean '1.2.1'?",
            "GB115 shop/audits/2026-01-10/audit.yml:6:25 [depe] 'depe' is no task or check of the"
                + " plan -> did you mean 'deep'?");
  }

  @Test
  void the_frozen_plan_of_an_audit_counts_and_not_the_living_one() {
    GivenContent frozen =
        sample()
            .with(
                "shop/audits/2026-01-10/phases/0-start.yml",
                "phase: 0",
                "title: Start",
                "tasks: [ { id: '0.1', title: Begin, status: done } ]");

    assertThat(frozen.plus(AUDIT, "assesses: 0-start").problems()).isEmpty();
    assertThat(frozen.plus(AUDIT, "assesses: 1-base").problems())
        .singleElement()
        .asString()
        .endsWith("'1-base' is no phase of the plan -> known: 0-start");
  }

  @Test
  void long_lists_of_known_names_are_cut() {
    GivenContent many = sample();
    for (int n = 10; n < 30; n++) {
      many = many.with("shop/audits/a" + n + "/audit.yml", "title: Audit " + n);
    }

    assertThat(many.plus(AUDIT, "supersedes: nothing of that kind").problems())
        .singleElement()
        .asString()
        .endsWith("known: a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, …");
  }

  @Test
  void a_page_in_the_order_of_the_site_must_be_there_and_be_named_once() {
    assertThat(
            sample()
                .with("pages/start.md", "# Start")
                .with("gatebook.yml", "title: Register", "pages: [start, strat, start]")
                .problems())
        .anyMatch(
            p -> p.startsWith("GB115 gatebook.yml:2:16 [strat] 'strat' is no page -> did you mean"))
        .anyMatch(p -> p.startsWith("GB114 gatebook.yml:2:23 [start]"))
        .hasSize(2);
  }

  @Test
  void a_project_in_the_order_of_the_site_must_be_a_folder_with_a_project() {
    assertThat(
            sample()
                .with("gatebook.yml", "title: Register", "projects: [shop, shpo, empty]")
                .with("empty/notes.txt", "none")
                .problems())
        .containsExactly(
            "GB117 empty/project.yml [] the folder 'empty' has no project.yml; its files are not"
                + " read -> write it with at least a 'name', or delete the folder",
            "GB115 gatebook.yml:2:18 [shpo] 'shpo' is no folder of a project -> did you mean"
                + " 'shop'?",
            "GB115 gatebook.yml:2:24 [empty] 'empty' is no folder of a project -> known: shop");
  }
}
