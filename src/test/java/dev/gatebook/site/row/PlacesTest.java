package dev.gatebook.site.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlacesTest {
  private static final String AUDIT = "content/app/audits/2026-01-10/audit.yml";

  @Test
  void a_place_in_the_project_is_told_without_its_folder() {
    assertThat(Places.inProject(AUDIT, "content/app/phases/1-base.yml:3:5"))
        .isEqualTo("phases/1-base.yml:3:5");
    assertThat(Places.inProject(AUDIT, AUDIT + ":54:5"))
        .isEqualTo("audits/2026-01-10/audit.yml:54:5");
  }

  @Test
  void a_place_elsewhere_keeps_its_whole_path() {
    assertThat(Places.inProject(AUDIT, "content/application/project.yml:1:1"))
        .isEqualTo("content/application/project.yml:1:1");
    assertThat(Places.inProject("audit.yml", "content/app/project.yml"))
        .isEqualTo("content/app/project.yml");
  }
}
