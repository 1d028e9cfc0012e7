package dev.gatebook.site.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DossierTest {
  private static List<Piece> heading(String title) {
    return new Dossier(title, "", List.of(), List.of(), "", List.of(), List.of(), List.of())
        .heading();
  }

  @Test
  void a_day_in_the_title_is_told_apart_so_that_no_line_breaks_in_it() {
    assertThat(heading("Audit of 2025-12-31"))
        .containsExactly(
            Piece.words("Audit"), Piece.words("of"), Piece.day(LocalDate.of(2025, 12, 31)));
  }

  @Test
  void what_only_looks_like_a_day_stays_words() {
    assertThat(heading("2025-02-30 2025-12-26-b")).allMatch(piece -> piece.kind().equals("text"));
  }
}
