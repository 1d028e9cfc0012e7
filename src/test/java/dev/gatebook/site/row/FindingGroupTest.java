package dev.gatebook.site.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.assess.rules.RuleBook;
import dev.gatebook.assess.rules.RuleInfo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FindingGroupTest {
  @ParameterizedTest
  @CsvSource({
    "GB011,CONTRADICTIONS",
    "GB028,CONTRADICTIONS",
    "GB010,DECISIONS",
    "GB012,SUMS",
    "GB009,SUMS",
    "GB025,GAPS",
    "GB017,DATES"
  })
  void a_rule_has_its_group(String code, FindingGroup group) {
    assertThat(FindingGroup.of(code)).isEqualTo(group);
  }

  /**
   * A rule that is not sorted falls among the contradictions; this list says which belong there.
   */
  @Test
  void only_rules_on_claims_against_the_record_are_contradictions() {
    List<String> contradictions =
        RuleBook.all().stream()
            .map(RuleInfo::code)
            .filter(code -> FindingGroup.of(code) == FindingGroup.CONTRADICTIONS)
            .toList();
    assertThat(contradictions)
        .containsExactlyInAnyOrder(
            "GB008", "GB011", "GB013", "GB028", "GB031", "GB032", "GB040", "GB045", "GB052",
            "GB059", "GB060", "GB062", "GB063", "GB069", "GB075", "GB076", "GB077", "GB078",
            "GB079", "GB080", "GB081", "GB082", "GB084", "GB092", "GB094", "GB095", "GB097");
  }
}
