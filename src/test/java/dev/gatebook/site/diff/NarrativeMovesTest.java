package dev.gatebook.site.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.content.Markdown;
import dev.gatebook.diff.NarrativeText;
import dev.gatebook.diff.Segment;
import dev.gatebook.site.part.WordDiff;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NarrativeMovesTest {
  private static WordDiff words(String older, String newer, Segment... segments) {
    return NarrativeMoves.words(
        NarrativeText.of(Markdown.render(older)).words(),
        NarrativeText.of(Markdown.render(newer)).words(),
        List.of(segments));
  }

  private static Segment same(String text) {
    return new Segment(Segment.Fate.SAME, text);
  }

  private static Segment removed(String text) {
    return new Segment(Segment.Fate.REMOVED, text);
  }

  private static Segment added(String text) {
    return new Segment(Segment.Fate.ADDED, text);
  }

  @Test
  void paragraphs_without_a_change_are_left_out_and_counted() {
    WordDiff words =
        words(
            "First.\n\nSecond.\n\nThe limiter is atomic now.\n\nLast.",
            "First.\n\nSecond.\n\nThe limiter is better now.\n\nLast.",
            same("First.\n\nSecond.\n\nThe limiter is "),
            removed("atomic "),
            added("better "),
            same("now.\n\nLast."));

    assertThat(words.left()).isEqualTo(3);
    assertThat(words.paragraphs()).hasSize(1);
    assertThat(words.paragraphs().get(0).runs())
        .extracting(WordDiff.Run::text)
        .containsExactly("The limiter is", "atomic", "better", "now.");
    assertThat(words.paragraphs().get(0).runs())
        .extracting(WordDiff.Run::fate)
        .containsExactly("same", "removed", "added", "same");
  }

  @Test
  void a_paragraph_that_is_new_stands_alone() {
    WordDiff words =
        words(
            "Old.",
            "Old.\n\nNew one.\n\nNew two.",
            same("Old.\n\n"),
            added("New one.\n\nNew two."));

    assertThat(words.paragraphs()).hasSize(2);
    assertThat(words.left()).isEqualTo(1);
  }

  @Test
  void a_report_that_was_replaced_shows_no_paragraph_with_old_and_new_words() {
    WordDiff words =
        words(
            "One.\n\nTwo.",
            "Three.\n\nFour.",
            removed("One.\n\nTwo.\n\n"),
            added("Three.\n\nFour.\n\n"));

    assertThat(words.paragraphs()).hasSize(4).allMatch(p -> p.runs().size() == 1);
  }

  @Test
  void the_end_of_a_paragraph_and_what_replaces_it_stand_together() {
    WordDiff words =
        words(
            "The limiter is atomic.\n\nLast.",
            "The limiter is better.\n\nLast.",
            same("The limiter is "),
            removed("atomic.\n\n"),
            added("better.\n\n"),
            same("Last.\n\n"));

    assertThat(words.paragraphs()).hasSize(1);
    assertThat(words.paragraphs().get(0).runs())
        .extracting(WordDiff.Run::text)
        .containsExactly("The limiter is", "atomic.", "better.");
  }

  @Test
  void headings_items_and_code_keep_their_form_and_words_how_they_are_set() {
    WordDiff words =
        words("", "## Head\n\n- An **item**\n\nSee `x`.", added("Head\n\n• An item\n\nSee x.\n\n"));

    assertThat(words.paragraphs())
        .extracting(WordDiff.Paragraph::form)
        .containsExactly("heading", "item", "paragraph");
    assertThat(words.paragraphs().get(1).runs().get(0).letters())
        .containsExactly(
            new WordDiff.Letters("plain", "• An "), new WordDiff.Letters("strong", "item"));
    assertThat(words.paragraphs().get(2).runs().get(0).letters())
        .contains(new WordDiff.Letters("code", "x"));
  }
}
