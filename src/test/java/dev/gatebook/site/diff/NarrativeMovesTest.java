package dev.gatebook.site.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.diff.Segment;
import dev.gatebook.site.part.WordDiff;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NarrativeMovesTest {
  @Test
  void paragraphs_without_a_change_are_left_out_and_counted() {
    WordDiff words =
        NarrativeMoves.words(
            List.of(
                same("First.\n\nSecond.\n\nThe limiter is "),
                new Segment(Segment.Fate.REMOVED, "atomic"),
                new Segment(Segment.Fate.ADDED, "better"),
                same(".\n\nLast.")));
    assertThat(words.left()).isEqualTo(3);
    assertThat(words.paragraphs()).hasSize(1);
    assertThat(words.paragraphs().get(0).runs())
        .extracting(WordDiff.Run::fate)
        .containsExactly("same", "removed", "added", "same");
  }

  @Test
  void a_paragraph_that_is_new_stands_alone() {
    WordDiff words =
        NarrativeMoves.words(
            List.of(same("Old.\n\n"), new Segment(Segment.Fate.ADDED, "New one.\n\nNew two.")));
    assertThat(words.paragraphs()).hasSize(2);
    assertThat(words.left()).isEqualTo(1);
  }

  @Test
  void the_end_of_a_paragraph_and_what_replaces_it_stand_together() {
    WordDiff words =
        NarrativeMoves.words(
            List.of(
                same("The limiter is "),
                new Segment(Segment.Fate.REMOVED, "atomic.\n\n"),
                new Segment(Segment.Fate.ADDED, "better.\n\n"),
                same("Last.\n\n")));

    assertThat(words.paragraphs()).hasSize(1);
    assertThat(words.paragraphs().get(0).runs())
        .extracting(WordDiff.Run::text)
        .containsExactly("The limiter is ", "atomic. ", "better.");
  }

  @Test
  void a_report_that_was_replaced_shows_no_paragraph_with_old_and_new_words() {
    WordDiff words =
        NarrativeMoves.words(
            List.of(
                new Segment(Segment.Fate.REMOVED, "One.\n\nTwo.\n\n"),
                new Segment(Segment.Fate.ADDED, "Three.\n\nFour.\n\n")));

    assertThat(words.paragraphs()).hasSize(4).allMatch(p -> p.runs().size() == 1);
  }

  private static Segment same(String text) {
    return new Segment(Segment.Fate.SAME, text);
  }
}
