package dev.gatebook.git.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.git.text.Followed.Fate;
import dev.gatebook.model.LineRange;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AlignmentTest {
  private static Alignment align(String before, String after) {
    return Alignment.of(Wording.of(before), Wording.of(after));
  }

  private static Followed follow(String before, String after, int from, int to) {
    return align(before, after).follow(Wording.of(before).of(new LineRange(from, to)));
  }

  @ParameterizedTest
  @CsvSource({
    "'a b','a  b',true",
    "'a b','ab',false",
    "'a+b','a + b',true",
    "'a\nb','a b',true",
    "'x = 1;','x=1 ;\n\n',true",
    "'x = 1','x = 2',false",
    "'a','\uFEFFa',true",
    "'größe','gr ö ße',false",
    "'','\n \n',true"
  })
  void words_are_what_is_compared(String before, String after, boolean same) {
    assertThat(align(before, after).sameWords()).isEqualTo(same);
  }

  @Test
  void lines_end_as_everywhere_else_in_the_product() {
    for (String text : new String[] {"", "a", "a\n", "a\r\nb", "a\rb\r", "\n\n", "a\n\nb\n"}) {
      assertThat(Wording.of(text).lines()).as(text).isEqualTo((int) text.lines().count());
    }
  }

  @Test
  void a_passage_knows_its_lines_whatever_blank_lines_surround_it() {
    Wording wording = Wording.of("\n\na b\n\n\nc\n\n");
    assertThat(wording.of(new LineRange(3, 3))).isEqualTo(new Passage(0, 2));
    assertThat(wording.of(new LineRange(1, 2)).isEmpty()).isTrue();
    assertThat(wording.lines(new Passage(0, 2))).isEqualTo(new LineRange(3, 3));
    assertThat(wording.lines(new Passage(1, 3))).isEqualTo(new LineRange(3, 6));
    assertThat(wording.lines(new Passage(2, 3))).isEqualTo(new LineRange(6, 6));
  }

  @Test
  void a_passage_runs_forward() {
    assertThatThrownBy(() -> new Passage(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_passage_that_lost_nearly_all_is_removed() {
    assertThat(follow("a = 1\nb = 2\nc = 3\n", "a = 1\nc = 3\n", 2, 2).fate())
        .isEqualTo(Fate.REMOVED);
  }

  @Test
  void a_passage_that_lost_some_is_changed() {
    assertThat(follow("a = 1\nb = 2\nc = 3\n", "a = 1\nc = 3\n", 2, 3).fate())
        .isEqualTo(Fate.CHANGED);
  }

  @ParameterizedTest
  @CsvSource({
    "'a = 1\nb = 2\nc = 3','a = 1\nb = 2 + 1\nc = 3',CHANGED",
    "'a = 1\nb = 2\nc = 3','a = 1\nb = 2 + 1\nd = 4',CHANGED",
    "'a = 1\nb = 2\nc = 3','a = 1\nfinal b = 2\nc = 3',CHANGED",
    "'a = 1\nb = 2\nc = 3','a = 9\nfinal b = 2\nc = 3',CHANGED",
    "'a = 1\nb = 2','a = 1\nb = 2 + 1',CHANGED",
    "'a = 1\nb = 2','a = 1\nb = 2\nx = 1',INTACT",
    "'a = 1\nb = 2\nc = 3','a = 1\nx = 1\nb = 2\ny = 1\nc = 3',INTACT",
    "'a = 1\nb = 2\nc = 3','a = 9\nx = 1\nb = 2\ny = 1\nz = 3',INTACT",
    "'a = 1\nb = 2\nc = 3','c = 3\n\nb = 2',INTACT"
  })
  void what_is_added_to_a_line_changes_it_and_what_is_added_beside_it_does_not(
      String before, String after, Fate fate) {
    assertThat(follow(before, after, 2, 2).fate()).isEqualTo(fate);
  }

  @Test
  void what_was_added_to_a_line_belongs_to_it_from_then_on() {
    String now = "a = 1\nb = 2 + burst\nc = 3\n";
    Followed followed = follow("a = 1\nb = 2\nc = 3\n", now, 2, 2);
    assertThat(followed.now()).isEqualTo(Wording.of(now).of(new LineRange(2, 2)));
  }

  @Test
  void a_passage_that_stands_twice_is_not_looked_for_elsewhere() {
    String before = "one();\nsame();\ntwo();\nsame();\nthree();\n";
    assertThat(follow(before, "one();\ntwo();\nsame();\nthree();\n", 2, 2).fate())
        .isEqualTo(Fate.REMOVED);
  }

  @Test
  void the_end_of_a_removed_method_is_not_taken_for_what_is_left_of_it() {
    String before =
        "int a() {\n  return 1;\n}\nint b() {\n  return 2;\n}\nint c() {\n  return 3;\n}\n";
    String after = "int a() {\n  return 1;\n}\nint c() {\n  return 3;\n}\n";
    assertThat(follow(before, after, 4, 6).fate()).isEqualTo(Fate.REMOVED);
    assertThat(follow(before, after, 1, 3).fate()).isEqualTo(Fate.INTACT);
    assertThat(follow(before, after, 7, 9).fate()).isEqualTo(Fate.INTACT);
  }

  @Test
  void a_few_letters_that_change_places_are_an_edit() {
    assertThat(align("lock();\nread();\n", "read();\nlock();\n").onlyMoved()).isFalse();
    assertThat(
            align(
                    "first.authorizePayment(order);\nsecond();\n",
                    "second();\nfirst.authorizePayment(order);\n")
                .onlyMoved())
        .isTrue();
  }

  @Test
  void texts_made_to_be_hard_to_compare_are_compared_in_time() {
    String before = "a b a b a ".repeat(25_000) + "c\n" + "x\n".repeat(60_000);
    String after = "b a b b a ".repeat(25_000) + "d\n" + "x\ny\n".repeat(30_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(follow(before, after, 1, 2).fate()).isEqualTo(Fate.CHANGED));
  }

  @Test
  void repeated_words_do_not_slow_the_search_down() {
    Wording many = Wording.of("a ".repeat(200_000));
    Wording other = Wording.of("a ".repeat(100_000) + "b");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(many.holds(other)).isFalse());
  }
}
