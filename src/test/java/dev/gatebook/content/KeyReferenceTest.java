package dev.gatebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.checks.KeptPage;
import dev.gatebook.content.Shape.Group;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The pages below {@code reference} list every key of every file. */
final class KeyReferenceTest {

  @Test
  void the_page_of_the_site_file_is_true() throws IOException {
    KeptPage.holds(
        "reference/gatebook-yml.md",
        KeyReference.page(
            "gatebook.yml",
            "gatebook",
            "The file in the content folder that names the site.",
            PlanShape.SITE));
  }

  @Test
  void the_page_of_a_project_is_true() throws IOException {
    KeptPage.holds(
        "reference/project-yml.md",
        KeyReference.page(
            "project.yml",
            "project",
            "The file in the folder of a project: where its code and its artifacts lie, and what every"
                + " gate asks for.",
            PlanShape.PROJECT));
  }

  @Test
  void the_page_of_a_phase_is_true() throws IOException {
    KeptPage.holds(
        "reference/phase-yml.md",
        KeyReference.page(
            "phases/<n>-<name>.yml",
            "phase",
            "A phase of the plan: its gate and its tasks, each with the evidence that backs it.",
            PlanShape.PHASE));
  }

  @Test
  void the_page_of_an_audit_is_true() throws IOException {
    KeptPage.holds(
        "reference/audit-yml.md",
        KeyReference.page(
            "audits/<id>/audit.yml",
            "audit",
            "What the auditor states: decision, conditions, figures, scores, issues, corrections.",
            AuditShape.AUDIT));
  }

  @Test
  void no_two_groups_of_one_file_share_a_name() {
    for (Group file : new Group[] {PlanShape.SITE, PlanShape.PROJECT, PlanShape.PHASE}) {
      Map<String, Group> groups = KeyReference.groups(file);
      groups.forEach((name, group) -> assertThat(group.name()).isEqualTo(name));
    }
    assertThat(
            KeyReference.keys(
                Objects.requireNonNull(KeyReference.groups(AuditShape.AUDIT).get("an issue"))))
        .contains("id", "severity", "evidence");
  }

  @Test
  void the_page_of_an_audit_leads_to_evidence_by_its_kind() throws IOException {
    assertThat(Files.readString(Path.of("content/pages/reference/audit-yml.md")))
        .contains("## An attestation")
        .contains("(#an-attestation)")
        .contains("| `attestation` | yes |");
  }
}
