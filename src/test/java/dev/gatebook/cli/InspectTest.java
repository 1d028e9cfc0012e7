package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code inspect} says of reports of every kind, as text and as data. */
final class InspectTest {
  private static final Path FIXTURES = Path.of("src/test/resources/artifact");
  private static final String JUNIT =
      "<testsuite name='s' tests='1'><testcase name='a' classname='A'/></testsuite>";
  private final Path folder;

  InspectTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void findings_are_counted_by_level_and_suppressed_ones_apart() throws IOException {
    CommandRun run = CommandRun.of("inspect", take("sarif/eslint.sarif"));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("sarif (eslint)", "4 findings: 3 error, 1 warning, 1 suppressed")
        .doesNotContain("test", "figure");
  }

  @Test
  void data_holds_only_what_the_report_is_about() throws IOException {
    String json = CommandRun.of("inspect", "--format", "json", take("sarif/eslint.sarif")).out();

    assertThat(json)
        .contains("\"error\": 3,", "\"warning\": 1,", "\"note\": 0,", "\"none\": 0,")
        .doesNotContain("\"tests\"", "\"coverage\"", "\"metrics\"");
  }

  @Test
  void a_report_of_tests_says_nothing_of_findings_and_one_without_tests_says_zero() {
    Path empty = CommandRun.write(folder, "a.xml", "<testsuite name='s' tests='0'></testsuite>");
    CommandRun run = CommandRun.of("inspect", "--format", "json", empty);

    assertThat(run.out())
        .contains("\"total\": 0")
        .doesNotContain("\"findings\"", "\"coverage\"", "\"metrics\"");
  }

  @Test
  void what_failed_as_expected_and_what_was_not_run_are_named_apart() throws IOException {
    CommandRun run =
        CommandRun.of(
            "inspect",
            take("junit-xml/pytest-xunit1.xml"),
            take("playwright-json/two-projects.json"),
            take("xunit-xml/v3.xml"));

    assertThat(run.out())
        .contains(
            "5 passed, 8 failed, 3 in error, 4 skipped (2 failed as expected)",
            "6 passed (2 flaky, 2 failed as expected)",
            "1 passed, 2 skipped (1 not run)",
            "12 passed (2 flaky, 2 failed as expected), 12 failed, 3 in error,"
                + " 10 skipped (2 failed as expected, 1 not run)");
  }

  @Test
  void parts_of_counts_are_data_also_where_there_are_none() throws IOException {
    String pytest =
        CommandRun.of("inspect", "--format", "json", take("junit-xml/pytest-xunit1.xml")).out();

    assertThat(pytest)
        .contains("\"skipped\": 4,", "\"flaky\": 0,")
        .contains("\"expectedFailures\": 0,", "\"knownFailures\": 2,", "\"notRun\": 0");
  }

  @Test
  void what_cannot_be_read_has_no_counts_at_all() {
    Path broken = CommandRun.write(folder, "a.sarif", "{\"version\":\"2.1.0\",\"runs\":[");
    CommandRun run = CommandRun.of("inspect", "--format", "json", broken);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .contains("\"readable\": false", "\"unreadable\": 1", "\"line\": 2")
        .doesNotContain("\"findings\"", "\"tests\"");
  }

  @Test
  void a_run_that_failed_is_said() throws IOException {
    CommandRun run = CommandRun.of("inspect", take("sarif/no-results.sarif"));

    assertThat(run.out())
        .contains("1 finding: 1 warning, 2 failed runs", "GB219", "the run of Scan says that it");
  }

  @Test
  void figures_are_listed_with_their_unit_and_direction() throws IOException {
    CommandRun run = CommandRun.of("inspect", take("jmh-json/jmh.json"));
    CommandRun data = CommandRun.of("inspect", "--format", "json", take("jmh-json/jmh.json"));

    assertThat(run.out())
        .contains(
            "4 figures",
            "org.acme.ParseBench.parse [thrpt, size=10]: 18945434.652978454 ops/s,"
                + " higher is better");
    assertThat(data.out())
        .contains("\"unit\": \"s/op\"", "\"better\": \"lower\"", "\"metrics\": 4");
  }

  @Test
  void a_figure_of_a_command_that_failed_is_marked() throws IOException {
    CommandRun run = CommandRun.of("inspect", take("hyperfine-json/failed.json"));

    assertThat(run.out()).contains("ls nothing-here [mean]: 0.0 s, lower is better, but it failed");
    assertThat(run.out()).contains("GB221");
  }

  @Test
  void all_kinds_together_add_up_in_one_line() throws IOException {
    take("sarif/ruff.sarif");
    take("hyperfine-json/times.json");
    take("lcov/gcc.info");
    CommandRun.write(folder, "a.xml", JUNIT);

    assertThat(CommandRun.of("inspect", folder).out())
        .contains("4 files: 1 test: 1 passed, 0.0 s; line 66.66 % (2/3)")
        .endsWith("; 3 findings: 3 error; 6 figures\n");
  }

  @Test
  void files_of_a_folder_that_are_no_reports_are_set_aside_with_one_note() {
    CommandRun.write(folder, "TEST-A.xml", JUNIT);
    CommandRun.write(folder, "A.txt", "Tests run: 1");
    CommandRun.write(folder, "B.txt", "Tests run: 1");
    CommandRun run = CommandRun.of("inspect", folder);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("1 file: 1 test: 1 passed").doesNotContain("A.txt");
    assertThat(run.err())
        .containsOnlyOnce("note[GB224]: 2 files are no reports and set aside")
        .contains("A.txt", "B.txt");
  }

  @Test
  void an_empty_file_in_a_folder_is_an_error_where_it_is_called_like_a_report() throws IOException {
    CommandRun.write(folder, "TEST-A.xml", JUNIT);
    Files.createFile(folder.resolve("run.lock"));
    Files.createFile(folder.resolve("out"));
    assertThat(CommandRun.of("inspect", folder).code()).isZero();

    Files.createFile(folder.resolve("TEST-B.xml"));
    CommandRun run = CommandRun.of("inspect", folder);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("TEST-B.xml", "GB202").doesNotContain("run.lock");
  }

  @Test
  void a_file_that_is_named_stays_an_error_beside_its_folder() {
    CommandRun.write(folder, "TEST-A.xml", JUNIT);
    Path text = CommandRun.write(folder, "A.txt", "Tests run: 1");

    CommandRun run = CommandRun.of("inspect", folder, text);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("GB203");
  }

  @Test
  void quoted_globs_folders_archives_and_files_are_read_together() throws IOException {
    CommandRun.write(folder, "app/target/reports/TEST-A.xml", JUNIT);
    CommandRun.write(folder, "lib/target/reports/TEST-B.xml", JUNIT.replace("'A'", "'B'"));
    CommandRun.write(folder, "lib/target/reports/B.txt", "Tests run: 1");
    CommandRun.write(folder, "more/c.tap", "1..1", "ok 1 - c");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("all.zip")))) {
      zip.putNextEntry(new ZipEntry("TEST-D.xml"));
      zip.write(JUNIT.replace("'A'", "'D'").getBytes(StandardCharsets.UTF_8));
    }
    CommandRun run =
        CommandRun.of(
            "inspect",
            folder + "/{app,lib}/target/**/[AT]*.xml",
            folder + "/lib/*/rep*",
            folder.resolve("more"),
            folder + "/*.zip",
            take("lcov/gcc.info"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("6 files: 4 tests: 4 passed", "line 66.66 % (2/3)");
    assertThat(run.out().indexOf("TEST-A.xml")).isLessThan(run.out().indexOf("TEST-B.xml"));
    assertThat(run.err()).containsOnlyOnce("note[GB224]: 1 file is no report").contains("B.txt");
  }

  @Test
  void a_glob_that_names_nothing_is_an_error_that_names_it_and_the_others_count() {
    CommandRun.write(folder, "TEST-A.xml", JUNIT);
    CommandRun run = CommandRun.of("inspect", folder + "/*.xml", folder + "/**/gone-*.{xml,json}");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("1 file: 1 test: 1 passed");
    assertThat(run.err())
        .contains("error[GB302]: the glob '" + folder + "/**/gone-*.{xml,json}' names no file");
  }

  @Test
  void a_broken_or_declined_report_in_a_folder_stays_an_error() {
    CommandRun.write(folder, "cut.xml", "<testsuite><testcase");
    assertThat(CommandRun.of("inspect", folder).code()).isEqualTo(3);
    CommandRun.write(folder, "cut.xml", "<Catch2TestRun/>");
    assertThat(CommandRun.of("inspect", folder).code()).isEqualTo(3);
  }

  @Test
  void several_formats_are_summed_up_one_by_one_and_frequent_causes_named() throws IOException {
    CommandRun run = CommandRun.of("inspect", take("tap/bats.tap"), take("ctrf-json/jest.json"));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("  ctrf-json                     1  12 tests: 6 passed (1 flaky), 2 failed")
        .contains("  tap                           1  4 tests: 2 passed, 1 failed, 1 skipped");
  }

  @Test
  void a_cause_without_any_words_is_said_to_have_none() {
    Path tap = CommandRun.write(folder, "a.tap", "1..2", "not ok 1 - a", "not ok 2 - b");

    assertThat(CommandRun.of("inspect", tap).out()).contains("     2 fail: without a message");
  }

  @Test
  void the_commit_and_the_run_that_a_report_names_are_shown() throws IOException {
    CommandRun run = CommandRun.of("inspect", take("ctrf-json/jest.json"));

    assertThat(run.out()).contains("  of branch main, run shop-main 42");
  }

  private Path take(String fixture) throws IOException {
    Path from = FIXTURES.resolve(fixture);
    Path to = folder.resolve(from.getFileName());
    return Files.exists(to) ? to : Files.copy(from, to);
  }

  @Test
  void names_that_act_on_a_terminal_are_escaped_in_data_too() {
    Path sarif =
        CommandRun.write(
            folder,
            "a.sarif",
            "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"x\u202ey\"}},\"results\":[]}]}");
    CommandRun run = CommandRun.of("inspect", "--format", "json", sarif);

    assertThat(run.out()).contains("\"dialect\": \"x\\u202ey\"").doesNotContain("\u202e");
  }

  @Test
  void components_of_a_bill_of_materials_are_counted() throws IOException {
    Path sbom = take("cyclonedx-json/cyclonedx-npm.json");

    assertThat(CommandRun.of("inspect", sbom).out()).contains("8 components");
    assertThat(CommandRun.of("inspect", "--format", "json", sbom).out())
        .containsPattern("\"components\": 8,\\s+\"problems\"")
        .containsPattern("\"unreadable\": 0,\\s+\"components\": 8")
        .doesNotContain("\"findings\"");
  }
}
