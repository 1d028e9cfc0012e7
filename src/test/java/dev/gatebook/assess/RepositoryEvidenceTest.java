package dev.gatebook.assess;

import static dev.gatebook.assess.Pieces.file;
import static dev.gatebook.assess.Pieces.gone;
import static dev.gatebook.assess.Pieces.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.History;
import dev.gatebook.model.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RepositoryEvidenceTest {
  private static final OneCommit HISTORY =
      OneCommit.with(Map.of("src/App.java", "class App {\r\n  int size = 3;\r\n}\r\n"));

  @Test
  void a_file_that_is_there_verifies_with_its_place() {
    EvidenceVerdict verdict = judge(file("src/App.java"));

    assertThat(verdict.verdict()).isEqualTo(Verdict.VERIFIED);
    assertThat(verdict.sources())
        .extracting(Object::toString)
        .containsExactly("2222222:src/App.java");
  }

  @Test
  void a_file_that_is_not_there_is_missing() {
    EvidenceVerdict verdict = judge(file("src/Gone.java"));

    assertThat(verdict.verdict()).isEqualTo(Verdict.MISSING);
    assertThat(verdict.because()).isEqualTo("src/Gone.java is not there at commit 2222222");
  }

  @Test
  void a_file_that_should_be_gone_verifies_by_its_absence() {
    assertThat(judge(gone("src/Gone.java")).verdict()).isEqualTo(Verdict.VERIFIED);
    assertThat(judge(gone("src/App.java")).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void a_text_is_looked_for_in_the_cited_lines_only() {
    assertThat(judge(lines("src/App.java", 2, 2, "size = 3")).verdict())
        .isEqualTo(Verdict.VERIFIED);
    assertThat(judge(lines("src/App.java", 1, 1, "size = 3")).because())
        .isEqualTo("`size = 3` does not stand in src/App.java:1");
  }

  @Test
  void a_text_that_must_not_stand_there_contradicts() {
    assertThat(judge(Pieces.without("src/App.java", "TODO")).verdict()).isEqualTo(Verdict.VERIFIED);
    assertThat(judge(Pieces.without("src/App.java", "class")).because())
        .isEqualTo("`class` still stands in src/App.java");
  }

  @Test
  void lines_beyond_the_end_contradict_with_the_length_of_the_file() {
    EvidenceVerdict verdict = judge(lines("src/App.java", 3, 9, "}"));

    assertThat(verdict.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(verdict.because()).isEqualTo("src/App.java has 3 lines, line 3-9 is not among them");
  }

  @Test
  void the_text_of_a_binary_file_is_unavailable() {
    assertThat(judge(file("logo.png")).verdict()).isEqualTo(Verdict.VERIFIED);
    assertThat(judge(lines("logo.png", 1, 1, "x")).verdict()).isEqualTo(Verdict.UNAVAILABLE);
  }

  @Test
  void what_history_cannot_tell_is_unavailable_with_its_reason() {
    assertThat(judge(file("unknown")).because()).isEqualTo("the object is missing");
    assertThat(judge(file("unknown")).verdict()).isEqualTo(Verdict.UNAVAILABLE);
  }

  @Test
  void an_unpinned_audit_has_nothing_to_look_at() {
    Subject unpinned =
        AuditBuilder.audit().history(OneCommit.with(Map.of("a", "text"))).unpinned().subject();

    EvidenceVerdict verdict = new EvidenceJudge(unpinned).verdict(file("a"));

    assertThat(verdict.verdict()).isEqualTo(Verdict.UNAVAILABLE);
    assertThat(verdict.because()).isEqualTo("the audit names no commit");
  }

  @Test
  void without_a_repository_that_is_the_reason_and_not_the_commit_that_is_not_named() {
    Subject nowhere =
        AuditBuilder.audit()
            .history(History.absent("the project names no repository"))
            .unpinned()
            .subject();

    assertThat(new EvidenceJudge(nowhere).verdict(file("a")).because())
        .isEqualTo("the project names no repository");
  }

  @Test
  void a_commit_that_cannot_be_found_is_named_with_the_reason() {
    Subject lost = AuditBuilder.audit().history(History.absent("there is no repository")).subject();

    assertThat(new EvidenceJudge(lost).verdict(Pieces.commit("v1")).because())
        .isEqualTo("commit main could not be found: there is no repository");
  }

  @Test
  void a_commit_that_leads_to_the_audited_one_verifies() {
    assertThat(judge(Pieces.commit("1111111")).verdict()).isEqualTo(Verdict.VERIFIED);
    assertThat(judge(Pieces.commit("1111111", "foundation")).verdict()).isEqualTo(Verdict.VERIFIED);
  }

  @Test
  void a_commit_with_another_subject_or_on_another_line_contradicts() {
    assertThat(judge(Pieces.commit("1111111", "roof")).because())
        .isEqualTo("the subject of 1111111 (1111111) is `Lay the foundation`");
    assertThat(judge(Pieces.commit("3333333")).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void an_unknown_commit_is_missing_unless_the_history_was_cut_off() {
    assertThat(judge(Pieces.commit("feedbee")).verdict()).isEqualTo(Verdict.MISSING);
    assertThat(judge(OneCommit.shallow(), Pieces.commit("feedbee")).verdict())
        .isEqualTo(Verdict.UNAVAILABLE);
    assertThat(judge(OneCommit.shallow(), Pieces.commit("3333333")).verdict())
        .isEqualTo(Verdict.UNAVAILABLE);
  }

  private static EvidenceVerdict judge(Evidence evidence) {
    return judge(HISTORY, evidence);
  }

  private static EvidenceVerdict judge(History history, Evidence evidence) {
    Subject subject = AuditBuilder.audit().at(OneCommit.NEW, history).subject();
    return new EvidenceJudge(subject).verdict(evidence);
  }
}
