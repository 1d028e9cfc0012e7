package dev.gatebook.diff;

import static dev.gatebook.diff.AuditSketch.newer;
import static dev.gatebook.diff.AuditSketch.older;
import static dev.gatebook.diff.Sketches.diff;
import static dev.gatebook.diff.Sketches.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.diff.Segment.Fate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class WordDiffTest {

  @Test
  void words_that_differ_are_told_with_those_around_them() {
    assertThat(WordDiff.of("The rate limiter is atomic now.", "The rate limiter is not yet now."))
        .containsExactly(
            new Segment(Fate.SAME, "The rate limiter is "),
            new Segment(Fate.REMOVED, "atomic "),
            new Segment(Fate.ADDED, "not yet "),
            new Segment(Fate.SAME, "now."));
  }

  @Test
  void line_breaks_within_a_paragraph_are_no_change() {
    assertThat(WordDiff.of("one two\nthree", "one\ntwo three"))
        .extracting(Segment::fate)
        .containsOnly(Fate.SAME);
  }

  @Test
  void a_single_equal_word_between_two_changes_is_chance() {
    assertThat(WordDiff.of("x a b the c d", "x e f the g h"))
        .containsExactly(
            new Segment(Fate.SAME, "x "),
            new Segment(Fate.REMOVED, "a b the c d"),
            new Segment(Fate.ADDED, "e f the g h"));
  }

  @Test
  void both_texts_can_be_read_back_from_the_segments() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String older = text(random);
      String newer = text(random);
      List<Segment> segments = WordDiff.of(older, newer);

      assertThat(words(segments, Fate.ADDED)).isEqualTo(older.strip().split("\\s+"));
      assertThat(words(segments, Fate.REMOVED)).isEqualTo(newer.strip().split("\\s+"));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("start");
    for (int i = 0; i < 30; i++) {
      text.append(random.nextInt(6) == 0 ? "\n\n" : " ").append((char) ('a' + random.nextInt(4)));
    }
    return text.toString();
  }

  private static String[] words(List<Segment> segments, Fate without) {
    return segments.stream()
        .filter(s -> s.fate() != without)
        .map(Segment::text)
        .collect(Collectors.joining(" "))
        .strip()
        .split("\\s+");
  }

  @Test
  void two_long_texts_with_nothing_in_common_are_replaced_as_a_whole_and_quickly() {
    String older = "alpha ".repeat(200_000);
    String newer = "beta ".repeat(200_000);
    long start = System.nanoTime();

    List<Segment> segments = WordDiff.of(older, newer);

    assertThat(segments).extracting(Segment::fate).containsExactly(Fate.REMOVED, Fate.ADDED);
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5_000);
  }

  @Test
  void the_report_of_an_audit_is_compared_word_by_word() {
    Change.OfNarrative change =
        (Change.OfNarrative)
            only(
                diff(
                    older().narrative("Phase one is complete."),
                    newer().narrative("Phase one is corrected.")),
                Kind.NARRATIVE);

    assertThat(change.because()).isEqualTo("1 word removed, 1 added, 3 kept.");
    assertThat(change.segments()).hasSize(3);
  }

  @Test
  void a_report_that_was_not_there_before_is_added() {
    Change change = only(diff(older(), newer().narrative("All new.")), Kind.NARRATIVE);

    assertThat(change.before()).isEqualTo("no report");
    assertThat(change.after()).isEqualTo("2 words");
  }
}
