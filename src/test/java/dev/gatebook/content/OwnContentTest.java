package dev.gatebook.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Project;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The content of this repository: the showcase has to be without fault, its figures as reported.
 */
class OwnContentTest {
  private static final Path CONTENT = Path.of("content");
  private static final Parsed<Portfolio> LOADED = ContentLoader.load("content", files());

  @Test
  void the_own_content_loads_without_any_problem() {
    assertThat(LOADED.problems()).isEmpty();
  }

  @Test
  void there_are_five_projects_in_the_order_of_the_site() {
    assertThat(LOADED.value().projects())
        .extracting(Project::id)
        .containsExactly("gatebook", "app-v2", "task-console", "deal-flow", "lead-desk");
  }

  @Test
  void four_projects_are_marked_as_samples_whose_code_is_not_at_hand() {
    List<Project> samples = LOADED.value().projects().stream().filter(Project::isSample).toList();
    assertThat(samples)
        .extracting(Project::id)
        .containsExactly("app-v2", "task-console", "deal-flow", "lead-desk");
    assertThat(samples).extracting(p -> p.terms().repository()).containsOnly(Optional.of("none"));
  }

  @Test
  void the_second_audit_declares_110_tests_in_three_parts() {
    Figures figures = audit("app-v2", "2025-12-26").statement().declares();
    assertThat(figures.exactCount("tests.total")).hasValue(110L);
    assertThat(figures.exactCount("tests.passed")).hasValue(39L);
    assertThat(figures.exactCount("tests.failed")).hasValue(51L);
    assertThat(figures.exactCount("tests.skipped")).hasValue(20L);
  }

  @Test
  void the_first_audit_declares_52_passing_tests_and_none_skipped() {
    Figures figures = audit("app-v2", "2025-12-25").statement().declares();
    assertThat(figures.exactCount("tests.passed")).hasValue(52L);
    assertThat(figures.exactCount("tests.failed")).hasValue(58L);
    assertThat(figures.find("tests.skipped")).isEmpty();
  }

  @Test
  void two_audits_of_one_day_stay_in_order() {
    assertThat(project("app-v2").audits())
        .extracting(AuditSource::id)
        .containsExactly("2025-12-25", "2025-12-26");
    assertThat(project("app-v2").audits())
        .extracting(audit -> audit.statement().date().orElseThrow().toString())
        .containsOnly("2025-12-26");
  }

  @Test
  void two_task_ids_mean_other_work_in_the_second_audit() {
    assertThat(task("2025-12-25", "2.5").title().plain()).isEqualTo("Fix the test harness");
    assertThat(task("2025-12-26", "2.5").title().plain()).isEqualTo("Correct the API test routes");
    assertThat(task("2025-12-25", "2.6").title().plain()).isEqualTo("Fix API integration tests");
    assertThat(task("2025-12-26", "2.6").title().plain())
        .isEqualTo("Pass plain strings as header values");
  }

  @Test
  void scores_and_targets_fall_behind_between_the_two() {
    assertThat(List.of("2025-12-25", "2025-12-26"))
        .extracting(id -> audit("app-v2", id).statement())
        .extracting(
            s -> s.scores().orElseThrow().overall().orElseThrow().toPlainString(),
            s -> s.scores().orElseThrow().mean().orElseThrow().toPlainString(),
            s -> s.target().orElseThrow().written())
        .containsExactly(tuple("3.5", "3.57", "2026-Q1"), tuple("2.5", "3.14", "2026-Q2"));
  }

  @Test
  void nine_components_state_57_checks_and_list_54() {
    List<Task> components = project("task-console").plan().get(0).tasks();
    assertThat(components).hasSize(9);
    assertThat(components.stream().mapToLong(OwnContentTest::stated).sum()).isEqualTo(57);
    assertThat(components.stream().flatMap(Task::leaves).count()).isEqualTo(54);
    assertThat(
            audit("task-console", "2025-11-08").statement().declares().exactCount("checks.passed"))
        .hasValue(50L);
  }

  @Test
  void twelve_mandatory_tasks_are_closed_and_one_cutover_check_only_locally() {
    List<Task> tasks = project("lead-desk").plan().get(0).tasks();
    List<Task> mandatory = tasks.stream().filter(Task::mandatory).toList();
    assertThat(mandatory).hasSize(12).allMatch(task -> task.status().claimsDone());
    assertThat(tasks.stream().filter(task -> !task.mandatory()).flatMap(Task::leaves))
        .hasSize(3)
        .filteredOn(check -> !check.action().isEmpty())
        .singleElement()
        .matches(check -> check.status().qualifier().equals(Optional.of("local")));
  }

  @Test
  void an_audit_without_a_day_keeps_what_was_written() {
    AuditSource audit = audit("deal-flow", "phase-2-smoke");
    assertThat(audit.statement().date()).isEmpty();
    assertThat(audit.statement().dateWritten()).isEqualTo("Current session");
    assertThat(audit.statement().issues().get(0).symptoms().markdown()).contains("<-- CRASHES");
  }

  @Test
  void this_project_is_audited_by_its_own_plan() {
    assertThat(project("gatebook").isSample()).isFalse();
    assertThat(project("gatebook").plan()).hasSize(6);
    assertThat(project("gatebook").audits()).isNotEmpty();
    assertThat(project("gatebook").plan().get(0).tasks())
        .hasSize(12)
        .allMatch(task -> !task.evidence().isEmpty());
  }

  private static long stated(Task task) {
    return task.declares().exactCount("checks.total").orElseThrow();
  }

  private static Task task(String audit, String id) {
    return audit("app-v2", audit).plan().stream()
        .flatMap(phase -> phase.tasks().stream())
        .filter(task -> task.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static AuditSource audit(String project, String id) {
    return project(project).audits().stream()
        .filter(audit -> audit.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Project project(String id) {
    return LOADED.value().projects().stream()
        .filter(project -> project.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<SourceFile> files() {
    try (Stream<Path> paths = Files.walk(CONTENT)) {
      return paths.filter(Files::isRegularFile).sorted().map(OwnContentTest::file).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile file(Path path) {
    try {
      return SourceFile.of(path.toString().replace('\\', '/'), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
