package dev.gatebook.site.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Measured;
import dev.gatebook.site.FullAudit;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.Piece;
import org.junit.jupiter.api.Test;

final class BlockersTest {
  private static final Audit AUDIT = FullAudit.audit(1, Measured.NOTHING);

  @Test
  void a_blocker_is_named_with_its_weight_and_a_link_to_where_it_is_told() {
    Fact brief = Blockers.brief(AUDIT.statement(), id -> "#issue-" + id);

    assertThat(brief.name()).isEqualTo("Blockers, 1");
    assertThat(brief.values().get(0).parts())
        .extracting(Piece::kind)
        .containsExactly("link", "prose", "muted");
    assertThat(brief.values().get(0).parts().get(0).href()).isEqualTo("#issue-B-2");
  }

  @Test
  void an_issue_that_is_mitigated_is_a_blocker_as_long_as_it_is_not_fixed() {
    Issue issue = AUDIT.statement().issues().get(0);

    assertThat(issue.status()).isEqualTo(Issue.State.MITIGATED);
    assertThat(Blockers.isBlocker(issue)).isTrue();
  }
}
