package dev.gatebook.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.model.Breach;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;
import dev.gatebook.record.AuditRecord.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProjectRecordsTest {

  private static ProjectRecords records(SealedContent content) {
    List<ProjectRecords> projects = ProjectRecords.in("content", content.sources());
    assertThat(projects).hasSize(1);
    return projects.get(0);
  }

  private static List<Problem> problems(SealedContent content) {
    return records(content).records().stream()
        .flatMap(
            record ->
                record.breaches().stream()
                    .map(breach -> BreachProblem.of(record.path(), record.audit(), breach)))
        .toList();
  }

  private static byte[] published(SealedContent content) {
    StringBuilder versions = new StringBuilder("[");
    for (AuditRecord record : records(content).records()) {
      versions.append(versions.length() > 1 ? "," : "");
      versions.append("{\"version\":\"").append(record.audit()).append("\",\"properties\":{");
      versions.append("\"sealed\":").append(record.isSealed());
      record.digest().ifPresent(d -> versions.append(",\"seal\":\"").append(d).append('"'));
      versions.append("}}");
    }
    return versions.append("]").toString().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void drafts_and_intact_records_are_told_apart_and_errata_are_listed() {
    SealedContent content = SealedContent.of(2).audit("2026-03-10");
    content.put(SealedContent.folder("2026-01-10") + "errata/2026-02-01.md", "It was 39.\n");

    ProjectRecords records = records(content);

    assertThat(records.records())
        .extracting(AuditRecord::state)
        .containsExactly(State.INTACT, State.INTACT, State.DRAFT);
    assertThat(records.records().get(0).errata())
        .containsExactly("content/app/audits/2026-01-10/errata/2026-02-01.md");
  }

  @Test
  void a_record_that_was_sealed_again_is_found_by_the_next_one() {
    SealedContent content = SealedContent.of(3);
    content.put(SealedContent.folder("2026-02-10") + "report.md", "All is well.\n");
    SealedContent forged = new SealedContent();
    content.files().forEach(forged::put);
    forged.files().keySet().removeIf(path -> path.contains("2026-03-10"));
    forged.sealAgain("2026-01-10", "2026-02-10");
    content.files().putAll(forged.files());

    assertThat(problems(content))
        .extracting(Problem::code, problem -> problem.at().path())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("GB402", "content/app/audits/2026-03-10/seal.yml"));
  }

  @Test
  void a_renamed_record_is_not_the_one_that_was_sealed() {
    SealedContent content = SealedContent.of(1);
    SealedContent renamed = new SealedContent();
    content
        .files()
        .forEach((path, bytes) -> renamed.put(path.replace("2026-01-10", "2026-01-11"), bytes));

    assertThat(problems(renamed)).extracting(Problem::code).containsExactly("GB405");
    assertThat(records(renamed).records().get(0).state()).isEqualTo(State.BROKEN);
  }

  @Test
  void a_record_that_was_put_in_between_forks_the_chain_and_is_a_warning() {
    SealedContent content = SealedContent.of(1);
    content.audit("2026-02-10").seal("2026-02-10");
    content.audit("2026-02-11").sealAgain("2026-01-10").seal("2026-02-11");

    List<Problem> problems = problems(content);

    assertThat(problems).extracting(Problem::code).containsExactly("GB406");
    assertThat(problems.get(0).message()).contains("2026-02-10 follows 2026-01-10, too");
    assertThat(problems.get(0).isError()).isFalse();
    assertThat(records(content).count(State.INTACT)).isEqualTo(3);
  }

  @Test
  void two_beginnings_of_a_chain_are_told() {
    SealedContent content = SealedContent.of(1);
    content.audit("2026-02-10").sealAgain("2026-02-10");

    assertThat(problems(content))
        .extracting(Problem::message)
        .containsExactly(
            "the sealed audit 2026-02-10: the chain of seals begins twice: 2026-01-10 follows no"
                + " seal, either");
  }

  @Test
  void a_whole_chain_that_was_rewritten_is_found_by_the_published_copy_alone() throws IOException {
    byte[] published = published(SealedContent.of(3));
    SealedContent content = SealedContent.of(3);
    content.put(SealedContent.folder("2026-01-10") + "report.md", "All is well.\n");
    content.sealAgain("2026-01-10", "2026-02-10", "2026-03-10");

    assertThat(problems(content)).isEmpty();
    assertThat(PublishedRecords.read(published).compare(records(content), "content/", "the site"))
        .extracting(Problem::code)
        .containsExactly("GB410", "GB410", "GB410");
  }

  @Test
  void a_published_record_that_is_gone_or_a_draft_again_is_found() throws IOException {
    byte[] published = published(SealedContent.of(3));
    SealedContent content = SealedContent.of(3).remove(SealedContent.folder("2026-03-10"));
    content.remove(SealedContent.folder("2026-02-10") + "seal.yml");

    assertThat(PublishedRecords.read(published).compare(records(content), "content/", "the site"))
        .extracting(Problem::message)
        .containsExactly(
            "the sealed audit 2026-02-10 is published at the site and has no seal here",
            "the sealed audit 2026-03-10 is published at the site and is not here");
  }

  @Test
  void what_is_not_published_yet_and_what_was_published_as_a_draft_agree() throws IOException {
    byte[] published = published(SealedContent.of(1).audit("2026-02-10"));

    assertThat(
            PublishedRecords.read(published)
                .compare(records(SealedContent.of(3)), "content/", "the site"))
        .isEmpty();
  }

  @Test
  void a_list_of_versions_without_seals_is_no_copy_to_compare_with() {
    byte[] old =
        "[{\"version\":\"a\",\"properties\":{\"sealed\":true}}]".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> PublishedRecords.read(old))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("names no seals");
    assertThatThrownBy(() -> PublishedRecords.read("{}".getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("not a list");
  }

  @Test
  void the_first_byte_that_differs_is_placed_by_line_and_character() {
    byte[] before = "größe: 1\nstatus: open\n".getBytes(StandardCharsets.UTF_8);
    byte[] now = "größe: 1\nstatus: done\n".getBytes(StandardCharsets.UTF_8);

    assertThat(FirstDifference.at("a.yml", before, now)).isEqualTo(new SourceRef("a.yml", 2, 9));
    assertThat(FirstDifference.at("a.yml", new byte[] {1, 0}, new byte[] {1, 2}))
        .isEqualTo(SourceRef.of("a.yml"));
    assertThat(FirstDifference.at("a.yml", before, before)).isEqualTo(SourceRef.of("a.yml"));
  }

  @Test
  void a_seal_that_is_no_seal_at_all_is_broken_and_not_a_draft() {
    SealedContent content = SealedContent.of(1);
    content.put(SealedContent.folder("2026-01-10") + "seal.yml", "");

    assertThat(records(content).records().get(0).state()).isEqualTo(State.BROKEN);
    assertThat(records(content).records().get(0).breaches())
        .first()
        .isInstanceOf(Breach.Altered.class);
  }
}
