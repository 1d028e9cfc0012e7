package dev.gatebook.site.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Standing;
import dev.gatebook.site.Sample;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnprovenTest {
  private static final List<Audit> AUDITS = Sample.many(4).projects().get(0).audits();

  private static Fact brief(Audit audit) {
    return Unproven.brief(
        audit.assessment(), (gate, task) -> gate.phase().id() + "#" + task.task().id());
  }

  @Test
  void criteria_are_counted_by_standing_and_lead_to_where_they_are_told() {
    Fact brief = brief(AUDITS.get(0));

    assertThat(brief.name()).isEqualTo("Not verified, 2");
    List<Piece> line = brief.values().get(0).parts();
    assertThat(line)
        .extracting(Piece::text)
        .containsExactly("2 contradicted by the evidence:", "1.1", "1.2");
    assertThat(line.get(1).href()).isEqualTo("1-base#1.1");
  }

  @Test
  void nothing_is_left_where_all_that_is_declared_done_is_verified() {
    Audit verified = AUDITS.get(3);

    assertThat(verified.assessment().everyTask())
        .allMatch(task -> task.standing() == Standing.VERIFIED);
    assertThat(brief(verified).values())
        .extracting(Piece::text)
        .containsExactly("Nothing: all 2 declared done are verified");
  }
}
