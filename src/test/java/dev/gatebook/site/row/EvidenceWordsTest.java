package dev.gatebook.site.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Actor;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.LineRange;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SourceRef;
import dev.gatebook.site.part.Piece;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EvidenceWordsTest {
  private static final Evidence.Basis BASIS =
      new Evidence.Basis(SourceRef.of("plan.yml"), Prose.EMPTY, Optional.empty());

  private static List<Piece> words(Evidence evidence) {
    return evidence.match(new EvidenceWords());
  }

  private static Piece link(String url, String text) {
    return words(new Evidence.Link(BASIS, url, text)).get(0);
  }

  @Test
  void a_selection_is_named_unless_it_is_everything() {
    assertThat(words(new Evidence.Tests(BASIS, "*", Map.of()))).isEmpty();
    assertThat(words(new Evidence.Tests(BASIS, "shop.*", Map.of())))
        .containsExactly(Piece.mono("shop.*"));
    assertThat(words(new Evidence.Coverage(BASIS, Optional.empty(), Map.of()))).isEmpty();
    assertThat(words(new Evidence.Coverage(BASIS, Optional.of("shop"), Map.of())))
        .containsExactly(Piece.mono("shop"));
  }

  @Test
  void a_file_is_named_with_every_cited_range() {
    List<LineRange> lines = List.of(new LineRange(3, 3), new LineRange(7, 9));

    assertThat(words(new Evidence.File(BASIS, "a.py", lines, List.of(), List.of(), true)))
        .containsExactly(Piece.mono("a.py:3, 7-9"));
    assertThat(words(new Evidence.File(BASIS, "a.py", List.of(), List.of(), List.of(), true)))
        .containsExactly(Piece.mono("a.py"));
  }

  @Test
  void a_link_leads_to_its_address_under_its_text() {
    assertThat(link("https://example.org/run", "The run"))
        .isEqualTo(Piece.link("https://example.org/run", "The run"));
    assertThat(link("HTTP://example.org", "").text()).isEqualTo("HTTP://example.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "data:text/html,x", "//example.org", "file:///etc/passwd"})
  void an_address_that_could_run_something_is_only_words(String url) {
    assertThat(link(url, "The run")).isEqualTo(Piece.mono("The run"));
  }

  @Test
  void a_word_is_shown_with_who_gave_it_when_and_until_when() {
    Evidence.Attestation full =
        new Evidence.Attestation(
            BASIS,
            Prose.literal("Seen"),
            new Actor("Reviewer", Actor.Kind.PERSON),
            Optional.of(LocalDate.of(2026, 1, 2)),
            Optional.of(LocalDate.of(2026, 6, 30)));
    Evidence.Attestation bare =
        new Evidence.Attestation(
            BASIS,
            Prose.literal("Seen"),
            new Actor("Reviewer", Actor.Kind.PERSON),
            Optional.empty(),
            Optional.empty());

    assertThat(words(full).get(1))
        .isEqualTo(
            Piece.until(
                LocalDate.of(2026, 6, 30),
                Piece.muted("by Reviewer, 2026-01-02, valid until 2026-06-30")));
    assertThat(words(bare).get(1)).isEqualTo(Piece.muted("by Reviewer"));
  }
}
