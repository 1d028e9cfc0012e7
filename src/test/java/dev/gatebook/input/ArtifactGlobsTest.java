package dev.gatebook.input;

import static dev.gatebook.input.ContentFolderTest.codes;
import static dev.gatebook.input.ContentFolderTest.paths;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.ArtifactGlob;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArtifactGlobsTest {
  private static final SourceRef AT = new SourceRef("content/app/project.yml", 3, 5);

  private final Path folder;
  private final Path base;

  ArtifactGlobsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.base = Files.createDirectory(folder.resolve("repo"));
    for (String path :
        List.of(
            "target/surefire-reports/TEST-b.xml",
            "target/surefire-reports/TEST-a.xml",
            "target/surefire-reports/a.txt",
            "target/site/jacoco/jacoco.xml",
            "module/target/surefire-reports/TEST-c.xml",
            ".cache/TEST-d.xml",
            ".git/TEST-e.xml",
            "report.xml")) {
      write(path);
    }
  }

  @Test
  void a_star_stays_in_its_folder() {
    assertThat(found("target/surefire-reports/*.xml"))
        .containsExactly(
            "target/surefire-reports/TEST-a.xml", "target/surefire-reports/TEST-b.xml");
    assertThat(found("*.xml")).containsExactly("report.xml");
    assertThat(found("*/surefire-reports/TEST-?.xml")).hasSize(2);
  }

  @Test
  void two_stars_go_through_any_number_of_folders() {
    assertThat(found("**/TEST-*.xml"))
        .containsExactly(
            "module/target/surefire-reports/TEST-c.xml",
            "target/surefire-reports/TEST-a.xml",
            "target/surefire-reports/TEST-b.xml");
    assertThat(found("**/report.xml")).containsExactly("report.xml");
    assertThat(found("target/**")).hasSize(4);
    assertThat(found("**/target/**/TEST-*")).hasSize(3);
  }

  @Test
  void braces_name_alternatives_of_any_depth() {
    assertThat(found("target/{surefire-reports/TEST-{a,x},site/jacoco/*}.xml"))
        .containsExactly("target/site/jacoco/jacoco.xml", "target/surefire-reports/TEST-a.xml");
  }

  @Test
  void dot_files_are_found_by_name_only_and_the_git_folder_never() {
    assertThat(found(".cache/*.xml")).containsExactly(".cache/TEST-d.xml");
    assertThat(codes(find(".git/*.xml"))).hasSize(1);
  }

  @Test
  void globs_that_overlap_find_each_file_once_and_all_files_by_path() {
    Parsed<List<SourceFile>> parsed = find("report.xml", "**/*.xml", "module/../report.xml");
    assertThat(paths(parsed)).hasSize(5).isSorted().doesNotHaveDuplicates();
    assertThat(parsed.problems()).isEmpty();
  }

  @Test
  void paths_start_with_the_label() {
    assertThat(paths(ArtifactGlobs.find(base, at("*.xml"), "app")))
        .containsExactly("app/report.xml");
  }

  @Test
  void a_glob_that_names_nothing_is_a_warning_where_it_is_written() {
    Parsed<List<SourceFile>> parsed = find("build/*.xml", "report.xml");
    assertThat(paths(parsed)).containsExactly("report.xml");
    assertThat(codes(parsed)).containsExactly("GB308 content/app/project.yml:3:5");
    assertThat(parsed.isValid()).isTrue();
    assertThat(parsed.problems().get(0).message()).contains("build/*.xml");
  }

  @Test
  void a_repository_that_is_not_there_has_no_artifacts() {
    assertThat(codes(ArtifactGlobs.find(base.resolve("gone"), at("*.xml"), "")))
        .containsExactly("GB308 content/app/project.yml:3:5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.xml",
        "target/../../outside.xml",
        "{report,../outside}.xml",
        "**/../../outside.xml",
        "/etc/passwd",
        "C:/windows/*.xml",
        "target\\*.xml",
        "",
        "./",
        "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}.xml"
      })
  void a_glob_that_leads_outside_or_has_no_end_is_refused(String glob) throws IOException {
    Files.writeString(folder.resolve("outside.xml"), "");
    Parsed<List<SourceFile>> parsed = find(glob);
    assertThat(parsed.value()).isEmpty();
    assertThat(codes(parsed)).containsExactly("GB307 content/app/project.yml:3:5");
    assertThat(parsed.problems()).allMatch(Problem::isError);
  }

  @Test
  void a_link_that_is_meant_is_a_problem_and_one_on_the_way_is_not() throws IOException {
    Files.writeString(folder.resolve("TEST-secret.xml"), "secret");
    Files.createSymbolicLink(base.resolve("TEST-link.xml"), folder.resolve("TEST-secret.xml"));
    Files.createSymbolicLink(base.resolve("modules"), folder);
    Parsed<List<SourceFile>> parsed = find("**/TEST-*.xml");
    assertThat(paths(parsed)).hasSize(3);
    assertThat(codes(parsed)).containsExactly("GB304 TEST-link.xml");
    assertThat(codes(find("modules/*.xml"))).containsExactly("GB304 modules");
  }

  @Test
  @Timeout(5)
  void hostile_globs_take_no_time() {
    String stars = "*a".repeat(499);
    String name = "a".repeat(200);
    assertThat(SegmentPattern.of(stars + "b").matches(name)).isFalse();
    String deep = "**/".repeat(300) + "x";
    assertThat(codes(find(deep))).hasSize(1);
    assertThat(codes(find("{".repeat(900)))).hasSize(1);
    assertThat(codes(find("{a,".repeat(300) + "}".repeat(300)))).hasSize(1);
  }

  private List<String> found(String glob) {
    Parsed<List<SourceFile>> parsed = find(glob);
    assertThat(parsed.problems()).isEmpty();
    return paths(parsed);
  }

  private Parsed<List<SourceFile>> find(String... globs) {
    return ArtifactGlobs.find(base, at(globs), "");
  }

  private static List<ArtifactGlob> at(String... globs) {
    return Stream.of(globs).map(glob -> new ArtifactGlob(glob, AT)).toList();
  }

  private void write(String path) throws IOException {
    Path file = base.resolve(path);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, path);
  }
}
