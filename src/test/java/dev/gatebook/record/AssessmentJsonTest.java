package dev.gatebook.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.app.Evaluate;
import dev.gatebook.app.Progress;
import dev.gatebook.app.Request;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.PolicyRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The verdicts of every audit of this repository's own content, written down and read back. */
final class AssessmentJsonTest {
  private static final List<Audit> AUDITS =
      Evaluate.run(new Request(Path.of("content"), Optional.empty(), "0"), Progress.SILENT)
          .projects()
          .stream()
          .flatMap(project -> project.audits().stream())
          .toList();

  @Test
  void what_was_written_is_read_back_equal() throws Exception {
    assertThat(AUDITS).hasSizeGreaterThan(5);
    for (Audit audit : AUDITS) {
      byte[] written = AssessmentJson.write(audit.assessment(), audit.source());

      Assessment read = AssessmentJson.read(written, audit.source());

      assertThat(read).as(audit.project() + " " + audit.id()).isEqualTo(audit.assessment());
      assertThat(AssessmentJson.write(read, audit.source())).isEqualTo(written);
    }
  }

  @Test
  void a_record_that_does_not_say_what_a_rule_is_about_tells_it_by_its_name() throws Exception {
    for (Audit audit : AUDITS) {
      byte[] written = AssessmentJson.write(audit.assessment(), audit.source());
      String text = new String(written, StandardCharsets.UTF_8);
      byte[] older =
          text.replaceAll("\"about\": *\"[a-z]+\",", "").getBytes(StandardCharsets.UTF_8);

      assertThat(older.length < written.length).isEqualTo(text.contains("\"supports\""));
      assertThat(AssessmentJson.read(older, audit.source())).isEqualTo(audit.assessment());
    }
    assertThat(
            AUDITS.stream()
                .flatMap(audit -> audit.assessment().gates().stream())
                .flatMap(gate -> gate.rules().stream())
                .map(PolicyRule::about))
        .contains(PolicyRule.About.values());
  }

  @Test
  void the_samples_have_every_part_that_is_written() {
    assertThat(AUDITS)
        .anyMatch(a -> !a.assessment().figures().isEmpty())
        .anyMatch(a -> !a.assessment().findings().isEmpty())
        .anyMatch(a -> a.assessment().conditions().stream().anyMatch(c -> !c.carried()));
  }

  @Test
  void no_markup_is_written_down() {
    for (Audit audit : AUDITS) {
      String text =
          new String(
              AssessmentJson.write(audit.assessment(), audit.source()), StandardCharsets.UTF_8);

      assertThat(text).doesNotContain("<p>", "<code>", "<a ");
    }
  }

  @Test
  void verdicts_are_not_read_over_another_plan() {
    Audit audit = withTasks();
    byte[] written = AssessmentJson.write(audit.assessment(), audit.source());
    AuditSource source = audit.source();
    AuditSource other =
        new AuditSource(
            source.id(),
            source.statement(),
            source.narrative(),
            source.plan().subList(1, source.plan().size()),
            true,
            true,
            List.of(),
            List.of());

    assertThatThrownBy(() -> AssessmentJson.read(written, other))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the frozen plan has no phase");
  }

  @Test
  void a_cut_file_and_one_of_a_newer_form_are_refused() {
    Audit audit = withTasks();
    byte[] written = AssessmentJson.write(audit.assessment(), audit.source());
    for (int length = 0; length < written.length - 2; length += 997) {
      byte[] cut = Arrays.copyOf(written, length);
      assertThatThrownBy(() -> AssessmentJson.read(cut, audit.source()))
          .isInstanceOf(IOException.class);
    }
    assertThatThrownBy(
            () ->
                AssessmentJson.read(
                    "{\"schemaVersion\": 3}".getBytes(StandardCharsets.UTF_8), audit.source()))
        .hasMessageContaining("this Gatebook reads forms up to 2");
  }

  private static Audit withTasks() {
    return AUDITS.stream().filter(a -> a.source().plan().size() > 1).findFirst().orElseThrow();
  }
}
