package dev.gatebook.site.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TableTest {
  private static Table of(Table.Column... columns) {
    return new Table("Some", List.of(columns), List.of());
  }

  @Test
  void a_table_of_many_words_stacks_on_a_narrow_screen() {
    Table.Column wide = Table.Column.wide("Because");
    assertThat(of(wide, wide, wide, wide).stacks()).isTrue();
    assertThat(of(wide, wide, wide).stacks()).isFalse();
  }

  @Test
  void a_table_of_numbers_keeps_its_columns() {
    Table.Column number = Table.Column.number("Tests");
    Table.Column name = Table.Column.of("Suite");
    assertThat(of(name, number, number, number, name).stacks()).isFalse();
    assertThat(of(name, number, number, name).stacks()).isTrue();
  }

  @Test
  void columns_in_which_no_row_says_anything_are_left_out_but_never_the_first() {
    Table table =
        new Table(
            "Some",
            Arrays.stream(new String[] {"A", "B", "C"}).map(Table.Column::of).toList(),
            List.of(
                Table.Row.of(Piece.NONE, Piece.NONE, Piece.words("1")),
                new Table.Row("two", List.of(Piece.NONE, Piece.NONE, Piece.NONE))),
            List.of(Table.Row.of(Piece.words("Sum"), Piece.words("lost"), Piece.words("2"))));

    Table kept = table.withoutEmptyColumns();
    assertThat(kept.columns()).extracting(Table.Column::head).containsExactly("A", "C");
    assertThat(kept.rows().get(1).anchor()).isEqualTo("two");
    assertThat(kept.foot().get(0).cells()).containsExactly(Piece.words("Sum"), Piece.words("2"));
  }
}
