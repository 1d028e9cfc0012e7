package dev.gatebook.content;

import static dev.gatebook.content.GivenContent.AUDIT;
import static dev.gatebook.content.GivenContent.PHASE;
import static dev.gatebook.content.GivenContent.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.AuditSource;
import dev.gatebook.model.DeclaredDecision;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Portfolio.FreePage;
import dev.gatebook.model.Project;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whole folders. */
final class ContentLoaderTest {
  private static List<String> ids(List<Project> projects) {
    return projects.stream().map(Project::id).toList();
  }

  @Test
  void projects_stand_in_the_order_of_the_site_and_then_by_name() {
    GivenContent content =
        sample()
            .with("a/project.yml", "name: A")
            .with("z/project.yml", "name: Z")
            .with("m/project.yml", "name: M")
            .with("gatebook.yml", "title: Register", "projects: [z, shop]");

    assertThat(ids(content.load().value().projects())).containsExactly("z", "shop", "a", "m");
  }

  @Test
  void pages_stand_in_the_order_of_the_site_and_then_by_path() {
    GivenContent content =
        sample()
            .with("pages/a.md", "# A")
            .with("pages/guide/start.md", "# Guide")
            .with("pages/start.md", "# Start")
            .with("pages/m.md", "# M")
            .with("gatebook.yml", "title: Register", "pages: [start, guide/start]");

    assertThat(content.load().value().pages())
        .extracting(FreePage::path)
        .filteredOn(path -> !path.equals("about"))
        .startsWith("start", "guide/start", "a")
        .endsWith("m");
  }

  @Test
  void audits_are_ordered_by_date_and_then_by_id_those_without_a_day_last() {
    GivenContent content =
        sample()
            .with("shop/audits/b/audit.yml", "title: B", "date: 2026-01-10")
            .with("shop/audits/a10/audit.yml", "title: A 10", "date: 2026-01-10")
            .with("shop/audits/a9/audit.yml", "title: A 9", "date: 2026-01-10")
            .with("shop/audits/first/audit.yml", "title: F", "date: 2025-12-31")
            .with("shop/audits/never/audit.yml", "title: N", "date: one day in May")
            .with("shop/audits/draft/audit.yml", "title: D");

    assertThat(content.project("shop").audits())
        .extracting(AuditSource::id)
        .containsExactly("first", "2026-01-10", "a9", "a10", "b", "draft", "never");
    assertThat(content.problems()).isEmpty();
  }

  @Test
  void a_date_in_words_is_kept_as_words() {
    AuditSource audit = sample().with(AUDIT, "title: A", "date: one day in May").audit();

    assertThat(audit.statement().date()).isEmpty();
    assertThat(audit.statement().dateWritten()).isEqualTo("one day in May");
  }

  @Test
  void phases_are_ordered_by_number_and_then_by_name() {
    GivenContent content =
        sample()
            .with("shop/phases/a.yml", "phase: 10", "title: A", "tasks: []")
            .with("shop/phases/c.yml", "phase: 2", "title: C", "tasks: []")
            .with("shop/phases/b.yml", "phase: 2", "title: B", "tasks: []");

    assertThat(content.project("shop").plan())
        .extracting(Phase::id)
        .containsExactly("1-base", "b", "c", "a");
  }

  @Test
  void a_draft_takes_the_living_plan() {
    GivenContent content = sample();

    assertThat(content.audit().frozenPlan()).isFalse();
    assertThat(content.audit().plan()).isEqualTo(content.project("shop").plan());
  }

  @Test
  void a_frozen_plan_belongs_to_its_audit_alone() {
    GivenContent content =
        sample()
            .with(
                "shop/audits/2026-01-10/phases/0-start.yml",
                "phase: 0",
                "title: Start",
                "tasks: []");

    assertThat(content.audit().frozenPlan()).isTrue();
    assertThat(content.audit().plan()).extracting(Phase::id).containsExactly("0-start");
    assertThat(content.project("shop").plan()).extracting(Phase::id).containsExactly("1-base");
  }

  @Test
  void a_seal_makes_an_audit_sealed() {
    assertThat(sample().audit().sealed()).isFalse();
    assertThat(sample().with("shop/audits/2026-01-10/seal.yml", "chain: []").audit().sealed())
        .isTrue();
  }

  @Test
  void artifacts_and_measured_files_are_passed_on_unread() {
    List<SourceFile> files = new ArrayList<>();
    sample().texts().forEach((path, text) -> files.add(GivenContent.file("content/" + path, text)));
    String folder = "content/shop/audits/2026-01-10/";
    for (String path : List.of("artifacts/a/TEST-x.xml", "measured/facts.json")) {
      files.add(new SourceFile(folder + path, 1L << 40, ContentLoaderTest::fail));
    }

    Parsed<Portfolio> loaded = ContentLoader.load("content", files);
    AuditSource audit = loaded.value().projects().get(0).audits().get(0);

    assertThat(loaded.problems()).isEmpty();
    assertThat(audit.artifacts())
        .extracting(SourceFile::path)
        .containsExactly(folder + "artifacts/a/TEST-x.xml");
    assertThat(audit.measured())
        .extracting(SourceFile::path)
        .containsExactly(folder + "measured/facts.json");
  }

  private static java.io.InputStream fail() throws java.io.IOException {
    throw new java.io.IOException("an artifact was opened");
  }

  @Test
  void the_order_of_the_files_means_nothing() {
    List<SourceFile> files = new ArrayList<>();
    sample()
        .plus(AUDIT, "supersedes: nothing", "staus: x")
        .with("pages/a.md", "# A")
        .texts()
        .forEach((path, text) -> files.add(GivenContent.file("content/" + path, text)));
    Parsed<Portfolio> forwards = ContentLoader.load("content", files);
    Collections.reverse(files);

    assertThat(ContentLoader.load("content", files)).isEqualTo(forwards);
  }

  @Test
  void a_content_folder_may_be_the_root_or_lie_deep() {
    for (String label : List.of("", "docs/content", "docs/content/")) {
      String prefix = label.isEmpty() || label.endsWith("/") ? label : label + "/";
      List<SourceFile> files = new ArrayList<>();
      sample().texts().forEach((path, text) -> files.add(GivenContent.file(prefix + path, text)));

      Parsed<Portfolio> loaded = ContentLoader.load(label, files);

      assertThat(loaded.problems()).isEmpty();
      assertThat(loaded.value().projects().get(0).at().path())
          .isEqualTo(prefix + "shop/project.yml");
    }
  }

  @Test
  void files_outside_of_the_folder_are_not_there() {
    List<SourceFile> files = new ArrayList<>();
    sample().texts().forEach((path, text) -> files.add(GivenContent.file("content/" + path, text)));
    files.add(GivenContent.file("contents/x.yml", "a: b"));

    assertThat(ContentLoader.load("content", files).problems()).isEmpty();
  }

  @Test
  void an_empty_folder_has_one_problem() {
    assertThat(ContentLoader.load("content", List.of()).problems()).hasSize(1);
  }

  @Test
  void a_check_takes_over_what_it_does_not_say() {
    Task search = sample().project("shop").plan().get(0).tasks().get(1);

    assertThat(search.checks()).extracting(Task::id).containsExactly("1.2.1", "deep");
    assertThat(search.at()).isEqualTo(new SourceRef("content/" + PHASE, 5, 5));
  }

  @Test
  void one_decision_and_a_list_of_decisions_read_alike() {
    List<DeclaredDecision> one =
        sample().plus(AUDIT, "decision: { outcome: go }").audit().statement().decisions();
    List<DeclaredDecision> list =
        sample().plus(AUDIT, "decisions: [ { outcome: go } ]").audit().statement().decisions();

    assertThat(one).hasSize(1).first().extracting(DeclaredDecision::scope).isEqualTo("overall");
    assertThat(list)
        .extracting(DeclaredDecision::outcome)
        .isEqualTo(one.stream().map(DeclaredDecision::outcome).toList());
  }

  @Test
  void the_narrative_is_the_report() {
    AuditSource audit =
        sample().with("shop/audits/2026-01-10/report.md", "# Report", "", "Words.").audit();

    assertThat(audit.narrative().html())
        .isEqualTo("<h3 id=\"md-report\">Report</h3>\n<p>Words.</p>\n");
  }

  @Test
  void an_address_of_the_site_ends_with_a_slash() {
    GivenContent content = sample();

    assertThat(content.load().value().url()).isEmpty();
    assertThat(content.plus("gatebook.yml", "url: https://ok.example/a").load().value().url())
        .isEqualTo(Optional.of("https://ok.example/a/"));
    assertThat(content.plus("gatebook.yml", "url: https://ok.example/").load().value().url())
        .isEqualTo(Optional.of("https://ok.example/"));
  }
}
