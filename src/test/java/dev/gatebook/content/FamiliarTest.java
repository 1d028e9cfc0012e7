package dev.gatebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.SourceFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class FamiliarTest {
  private static final String GOOD =
      "phase: 1\ntitle: Base\ntasks: [{ id: a, title: A, status: done }]\n";

  private final Problems problems = new Problems();
  private final Desk desk = new Desk(problems);

  private Form read(String path, String text, Shape shape) {
    return desk.read(SourceFile.of(path, text.getBytes(StandardCharsets.UTF_8)), shape);
  }

  @Test
  void a_copy_of_a_file_has_the_same_keys_at_its_own_path() {
    Form first = read("a/1-base.yml", GOOD, PlanShape.PHASE);
    Form copy = read("b/1-base.yml", GOOD, PlanShape.PHASE);
    assertThat(copy.keys()).isSameAs(first.keys());
    assertThat(copy.at().path()).isEqualTo("b/1-base.yml");
    assertThat(copy.source().lines()).isEqualTo(first.source().lines());
  }

  @Test
  void what_is_wrong_with_a_file_is_said_of_every_copy() {
    read("a/1-base.yml", GOOD + "staus: x\n", PlanShape.PHASE);
    read("b/1-base.yml", GOOD + "staus: x\n", PlanShape.PHASE);
    assertThat(problems.sorted())
        .extracting(problem -> problem.at().path())
        .containsExactly("a/1-base.yml", "b/1-base.yml");
  }

  @Test
  void a_file_of_the_same_text_is_held_against_its_own_shape() {
    read("a/1-base.yml", GOOD, PlanShape.PHASE);
    read("a/project.yml", GOOD, PlanShape.PROJECT);
    assertThat(problems.sorted())
        .isNotEmpty()
        .allMatch(problem -> problem.at().path().equals("a/project.yml"));
  }

  @Test
  void what_was_not_asked_for_lately_is_forgotten_and_read_again() {
    Form first = read("a.yml", GOOD, PlanShape.PHASE);
    for (int at = 0; at < 100; at++) {
      read("x" + at + ".yml", GOOD + "# " + at + "\n", PlanShape.PHASE);
    }
    Form again = read("a.yml", GOOD, PlanShape.PHASE);
    assertThat(again.keys()).isNotSameAs(first.keys()).isEqualTo(first.keys());
  }
}
