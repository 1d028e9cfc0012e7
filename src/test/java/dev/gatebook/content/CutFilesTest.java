package dev.gatebook.content;

import static dev.gatebook.content.GivenContent.AUDIT;
import static dev.gatebook.content.GivenContent.PHASE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A file that cannot be read to its end says nothing about what it lacks. */
class CutFilesTest {
  private static final GivenContent NAMING =
      GivenContent.sample()
          .plus(AUDIT, "issues: [{ id: B1, title: Broken, blocks: ['1.2', deep] }]")
          .plus(AUDIT, "actions: [{ text: Mend, task: '1.1' }]", "assesses: 1-base");

  @Test
  void a_key_behind_a_syntax_error_is_not_called_missing() {
    assertThat(
            GivenContent.sample().with("gatebook.yml", "description: >= 7", "title: A").problems())
        .singleElement()
        .asString()
        .startsWith("GB109 gatebook.yml:1:15 ");
  }

  @Test
  void a_mistake_in_front_of_a_syntax_error_is_told_too() {
    assertThat(GivenContent.sample().with("gatebook.yml", "titel: A", "url: >= 7").problems())
        .extracting(told -> told.substring(0, "GB000 gatebook.yml:0:0".length()))
        .containsExactly("GB101 gatebook.yml:1:1", "GB109 gatebook.yml:2:7");
  }

  @Test
  void a_missing_key_of_a_whole_file_is_told() {
    assertThat(GivenContent.sample().with("gatebook.yml", "description: A").problems())
        .singleElement()
        .asString()
        .startsWith("GB102 gatebook.yml:1:1 ");
  }

  @Test
  void a_piece_of_evidence_that_is_cut_off_may_still_name_its_kind() {
    String task = "tasks: [{ id: a, title: A, status: done, evidence: [{ note: n, file: @ }] }]";

    assertThat(GivenContent.sample().with(PHASE, "phase: 1", "title: Base", task).problems())
        .singleElement()
        .asString()
        .startsWith("GB109 " + PHASE + ":3:");
  }

  @Test
  void the_tasks_of_a_plan_that_is_whole_resolve() {
    assertThat(NAMING.problems()).isEmpty();
  }

  @Test
  void the_tasks_of_a_plan_that_is_cut_are_not_called_unknown() {
    assertThat(NAMING.with(PHASE, "phase: 1", "title: Base", "tasks: [", "-").problems())
        .allMatch(told -> told.startsWith("GB109 " + PHASE));
    assertThat(NAMING.with(PHASE, "# nothing yet").problems())
        .singleElement()
        .asString()
        .startsWith("GB112 " + PHASE);
  }

  @Test
  void ids_of_the_audit_itself_are_held_against_each_other_all_the_same() {
    GivenContent twice =
        GivenContent.sample()
            .with(PHASE, "phase: [")
            .plus(AUDIT, "issues: [{ id: B1, title: A }, { id: B1, title: B }]");

    assertThat(twice.problems()).anyMatch(told -> told.startsWith("GB114 " + AUDIT));
  }

  @Test
  void a_key_that_is_no_text_is_told_without_names_of_classes() {
    assertThat(GivenContent.sample().with("gatebook.yml", "title: A", "? [b]", ": c").problems())
        .singleElement()
        .asString()
        .startsWith("GB109 gatebook.yml:2:")
        .endsWith("something else stands where a key is expected -> write the key as one text");
  }

  @Test
  void what_the_reader_found_is_told_without_its_number() {
    assertThat(GivenContent.sample().with("gatebook.yml", "title: >= 70%").problems())
        .singleElement()
        .asString()
        .contains("but found = -> a comparator needs quotes");
  }
}
