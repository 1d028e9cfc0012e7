package dev.gatebook.site.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Decision;
import dev.gatebook.model.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PieceTest {
  @Test
  void words_and_texts_that_run_from_right_to_left_keep_their_direction() {
    assertThat(Piece.words("1.1 restore").kind()).isEqualTo("text");
    assertThat(Piece.words("1.1 גיבוי!").kind()).isEqualTo("bdi");
    assertThat(Piece.words("هل تكفي؟").kind()).isEqualTo("bdi");
    assertThat(Piece.authored(Prose.literal("restore")).kind()).isEqualTo("prose");
    assertThat(Piece.authored(Prose.literal("גיבוי!")).kind()).isEqualTo("own");
  }

  @Test
  void a_link_that_leads_nowhere_is_plain_words() {
    assertThat(Piece.link("", "2.1")).isEqualTo(Piece.words("2.1"));
    assertThat(Piece.link("#x", "2.1").kind()).isEqualTo("link");
  }

  @Test
  void a_pair_with_one_side_is_that_side() {
    Piece chip = Piece.chip("open", "Open");
    assertThat(Piece.pair(Piece.NONE, chip)).isEqualTo(chip);
    assertThat(Piece.pair(Piece.said("Done"), Piece.NONE)).isEqualTo(Piece.said("Done"));
    assertThat(Piece.pair(Piece.said("Done"), chip).kind()).isEqualTo("pair");
  }

  @Test
  void a_row_leaves_out_what_is_empty_and_a_row_of_one_is_that_one() {
    assertThat(Piece.row(List.of(Piece.NONE, Piece.words("a"), Piece.words(""))))
        .isEqualTo(Piece.words("a"));
    assertThat(Piece.row(List.of()).isEmpty()).isTrue();
  }

  @Test
  void words_between_backticks_are_set_apart() {
    Piece piece = Piece.marked("present with `birth_date` and `status`");
    assertThat(piece.parts())
        .containsExactly(
            Piece.words("present with "),
            Piece.mono("birth_date"),
            Piece.words(" and "),
            Piece.mono("status"));
    assertThat(Piece.muted("`a`: b").parts()).containsExactly(Piece.mono("a"), Piece.words(": b"));
  }

  @Test
  void a_single_backtick_is_just_a_character() {
    assertThat(Piece.marked("it`s")).isEqualTo(Piece.words("it`s"));
    assertThat(Piece.marked("`a` it`s").parts()).isEmpty();
  }

  @Test
  void prose_of_several_paragraphs_is_never_set_into_a_line() {
    String blocks = "<p>a</p><pre><code>b</code></pre>";
    Prose prose = new Prose("a\n\n    b", blocks, blocks, "a b");
    assertThat(Piece.authored(prose).kind()).isEqualTo("block");
    assertThat(Piece.inline(prose)).isEqualTo(Piece.words("a b"));
    assertThat(Piece.authored(Prose.literal("a")).kind()).isEqualTo("prose");
  }

  @Test
  void a_decision_is_hollow_when_declared_and_solid_when_supported() {
    assertThat(DecisionMark.declared(Decision.NO_GO))
        .isEqualTo(new DecisionMark("said", "nogo", "NO-GO"));
    assertThat(DecisionMark.supported(Decision.NO_GO).style()).isEqualTo("nogo");
    assertThat(DecisionMark.supported(Decision.PENDING).style()).isEqualTo("none");
    assertThat(DecisionMark.declared(Decision.NONE).word()).isEqualTo("No decision");
  }
}
