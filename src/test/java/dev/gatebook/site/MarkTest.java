package dev.gatebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Decision;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Verdict;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shape and word tell states apart, never the colour alone. */
final class MarkTest {
  @Test
  void no_two_decisions_share_a_shape_and_a_word() {
    assertThat(Arrays.stream(Decision.values()).map(Mark::of).map(m -> m.icon() + m.text()))
        .doesNotHaveDuplicates();
  }

  @Test
  void no_two_standings_share_a_shape_or_a_word() {
    assertThat(Arrays.stream(Standing.values()).map(Mark::of).map(Mark::icon))
        .doesNotHaveDuplicates();
    assertThat(Arrays.stream(Standing.values()).map(Mark::of).map(Mark::text))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void a_verdict_looks_like_the_standing_that_it_gives(Verdict verdict) {
    assertThat(Mark.of(verdict)).isEqualTo(Mark.of(Standing.valueOf(verdict.name())));
  }

  @Test
  void a_more_precise_word_keeps_the_shape() {
    Mark mark = Mark.of(Standing.WAIVED).saying("Waived to 2026-03-31");
    assertThat(mark).isEqualTo(new Mark("waived", "waived", "Waived to 2026-03-31"));
  }
}
