package dev.gatebook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.content.Markdown;
import dev.gatebook.model.Prose;
import org.junit.jupiter.api.Test;

final class NarrativeTextTest {

  private static String read(String... lines) {
    return NarrativeText.of(Markdown.render(String.join("\n", lines))).text();
  }

  @Test
  void headings_emphasis_code_and_links_are_read_as_their_words() {
    assertThat(
            read(
                "## What *went* **wrong**",
                "",
                "See `conftest.py` and [the run](https://example.org/run)."))
        .isEqualTo("What went wrong\n\nSee conftest.py and the run.\n\n");
  }

  @Test
  void items_are_blocks_of_their_own_with_their_bullet_or_number() {
    assertThat(read("- one", "- two", "", "3. three", "4. four"))
        .isEqualTo("• one\n\n• two\n\n3. three\n\n4. four\n\n");
  }

  @Test
  void a_list_within_an_item_keeps_the_numbers_of_the_outer_one() {
    assertThat(read("1. one", "   - inner", "2. two")).isEqualTo("1. one\n\n• inner\n\n2. two\n\n");
  }

  @Test
  void cells_of_a_table_are_told_apart_and_rows_are_blocks() {
    assertThat(read("| a | b |", "|---|---|", "| 1 | 2 |"))
        .containsIgnoringWhitespaces("a · b")
        .containsIgnoringWhitespaces("1 · 2")
        .doesNotContain("|");
  }

  @Test
  void what_looks_like_markup_in_code_is_kept_as_it_was_written() {
    assertThat(read("Take `<b>` & `&lt;`.")).isEqualTo("Take <b> & &lt;.\n\n");
  }

  @Test
  void boxes_of_a_checklist_say_whether_they_are_ticked() {
    assertThat(read("- [x] done", "- [ ] open")).contains("[x] done").contains("[ ] open");
  }

  @Test
  void no_report_has_no_words() {
    assertThat(NarrativeText.of(Prose.EMPTY).text()).isEmpty();
  }

  @Test
  void every_word_knows_its_block_and_how_it_is_set() {
    NarrativeText text =
        NarrativeText.of(
            Markdown.render("## Head\n\nA **strong** `x = 1` *end*.\n\n- one\n- two\n"));

    assertThat(text.words())
        .extracting(NarrativeText.Word::text)
        .containsExactly(text.text().strip().split("\\s+"));
    assertThat(text.words())
        .extracting(NarrativeText.Word::kind)
        .containsSubsequence(
            NarrativeText.Kind.HEADING, NarrativeText.Kind.PARAGRAPH, NarrativeText.Kind.ITEM);
    assertThat(text.words())
        .filteredOn(word -> word.text().equals("strong"))
        .flatExtracting(NarrativeText.Word::letters)
        .containsExactly(new NarrativeText.Letters(NarrativeText.Style.STRONG, "strong"));
    assertThat(text.words())
        .filteredOn(word -> word.text().equals("end."))
        .flatExtracting(NarrativeText.Word::letters)
        .extracting(NarrativeText.Letters::style)
        .containsExactly(NarrativeText.Style.EMPHASIS, NarrativeText.Style.PLAIN);
    assertThat(text.words()).extracting(NarrativeText.Word::block).isSorted().endsWith(3);
  }
}
