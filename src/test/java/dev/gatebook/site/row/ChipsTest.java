package dev.gatebook.site.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.DeclaredStatus;
import dev.gatebook.model.Issue;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Status;
import dev.gatebook.model.Verdict;
import dev.gatebook.site.part.Piece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChipsTest {
  private static final Path ASSETS = Path.of("templates/assets");

  private static Stream<Piece> all() {
    return Stream.of(
            Arrays.stream(Standing.values()).map(Chips::of),
            Arrays.stream(Verdict.values()).map(Chips::of),
            Arrays.stream(ClaimCheck.Result.values()).map(Chips::of),
            Arrays.stream(PolicyRule.Result.values()).map(Chips::of),
            Arrays.stream(Issue.State.values()).map(Chips::of))
        .flatMap(s -> s);
  }

  @Test
  void every_chip_has_a_word_an_icon_and_a_style() throws IOException {
    String icons = Files.readString(ASSETS.resolve("icons.svg"));
    String style = Files.readString(ASSETS.resolve("gatebook.css"));
    assertThat(all()).hasSizeGreaterThan(25);
    all()
        .forEach(
            chip -> {
              assertThat(chip.text()).isNotBlank();
              assertThat(icons).contains("id=\"i-" + chip.style() + "\"");
              assertThat(style).contains(".chip--" + chip.style());
            });
  }

  @Test
  void a_word_of_an_author_alone_is_never_filled_with_the_colour_of_evidence() {
    assertThat(Chips.of(Standing.CLAIMED).style()).isEqualTo("claimed");
    assertThat(Chips.of(Issue.State.FIXED)).isEqualTo(Piece.chip("attested", "Declared fixed"));
  }

  @Test
  void a_declared_word_keeps_its_reservation_and_at_most_three_words() {
    DeclaredStatus local = new DeclaredStatus("done", Status.DONE, Optional.of("local"));
    assertThat(Chips.said(local)).isEqualTo(Piece.said("Done (local)"));
    DeclaredStatus wordy =
        new DeclaredStatus("not quite there yet", Status.PARTIAL, Optional.empty());
    assertThat(Chips.said(wordy)).isEqualTo(Piece.said("Not quite there"));
  }

  @ParameterizedTest
  @CsvSource({"P0,p0", "critical,p0", "P1,p1", "HIGH,p1", "medium,''", "P2,''"})
  void only_the_worst_two_severities_are_coloured(String word, String style) {
    assertThat(Chips.severity(word).style()).isEqualTo(style);
  }
}
