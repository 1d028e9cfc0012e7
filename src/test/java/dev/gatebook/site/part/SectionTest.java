package dev.gatebook.site.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SectionTest {
  @ParameterizedTest
  @CsvSource({
    "0 of 4 met,0/4",
    "2.5 of 5,2.5/5",
    "16–22 h,16–22 h",
    "7,7",
    "'12 of 2048 tests that ran',12/2048"
  })
  void the_count_beside_a_link_is_short(String count, String brief) {
    assertThat(Section.of("x", "X").counted(count).brief()).isEqualTo(brief);
  }

  @Test
  void a_long_count_is_left_out_of_the_contents() {
    assertThat(Section.of("x", "X").counted("one, two and three").brief()).isEmpty();
  }

  @Test
  void two_keys_never_share_an_id() {
    Anchors anchors = new Anchors();
    assertThat(anchors.of("task", "1-base", "a b")).isEqualTo("task-a-b");
    assertThat(anchors.of("task", "1-base", "a-b")).isEqualTo("task-a-b-2");
    assertThat(anchors.of("task", "2-more", "a b")).isEqualTo("task-a-b-3");
    assertThat(anchors.of("task", "1-base", "a b")).isEqualTo("task-a-b");
  }

  @Test
  void a_name_without_its_scope_finds_the_first() {
    Anchors anchors = new Anchors();
    anchors.of("task", "1-base", "2.1");
    anchors.of("task", "2-more", "2.1");
    assertThat(anchors.find("task", "2.1")).isEqualTo("task-2.1");
    assertThat(anchors.find("issue", "2.1")).isEmpty();
  }

  @Test
  void an_id_has_no_character_that_breaks_a_link() {
    assertThat(Anchors.slug("A \"b\" #c/<d>")).isEqualTo("a--b---c--d-");
    assertThat(Anchors.slug("")).isEqualTo("x");
  }

  @Test
  void a_column_in_which_no_row_says_anything_is_left_out() {
    Table table =
        new Table(
                "t",
                List.of(Table.Column.of("a"), Table.Column.of("b"), Table.Column.of("c")),
                List.of(
                    Table.Row.of(Piece.NONE, Piece.NONE, Piece.words("1")),
                    Table.Row.of(Piece.NONE, Piece.NONE, Piece.words("2"))),
                List.of(Table.Row.of(Piece.words("s"), Piece.words("x"), Piece.words("3"))))
            .withoutEmptyColumns();
    assertThat(table.columns()).extracting(Table.Column::head).containsExactly("a", "c");
    assertThat(table.foot().get(0).cells()).containsExactly(Piece.words("s"), Piece.words("3"));
  }
}
