package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UsageTest {

  @Test
  void help_names_every_command_and_every_exit_code() {
    CommandRun run = CommandRun.of("--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("build", "check", "list", "inspect", "explain");
    assertThat(run.out()).contains("   3  content or an input file is invalid");
  }

  @Test
  void each_command_has_help() {
    for (String command : new String[] {"build", "check", "list", "inspect", "explain"}) {
      CommandRun run = CommandRun.of(command, "--help");
      assertThat(run.code()).isZero();
      assertThat(run.out()).startsWith("Usage: gatebook " + command);
    }
  }

  @Test
  void help_as_a_command_prints_the_same_as_the_option() {
    CommandRun all = CommandRun.of("help");
    CommandRun one = CommandRun.of("help", "check");

    assertThat(all.code()).isZero();
    assertThat(all.out()).isEqualTo(CommandRun.of("--help").out());
    assertThat(one.code()).isZero();
    assertThat(one.out()).isEqualTo(CommandRun.of("check", "--help").out());
  }

  @Test
  void help_for_a_command_that_does_not_exist_names_those_that_do() {
    CommandRun run = CommandRun.of("help", "publsh");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no command 'publsh'; known: build, check, list");
  }

  @Test
  void the_version_is_the_one_of_the_build() {
    CommandRun run = CommandRun.of("--version");

    assertThat(run.out()).matches("gatebook [0-9]+\\.[0-9]+\\.[0-9]+\\R");
  }

  @Test
  void a_mistyped_command_is_answered_with_the_nearest_one() {
    CommandRun run = CommandRun.of("biuld");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("biuld").contains("build");
  }

  @Test
  void no_command_at_all_is_a_usage_error() {
    CommandRun run = CommandRun.of();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("a command is missing");
  }

  @Test
  void an_unknown_option_is_a_usage_error() {
    assertThat(CommandRun.of("build", "--outptu", "x").code()).isEqualTo(2);
  }

  @Test
  void a_missing_content_folder_is_named_and_the_way_out_told(@TempDir Path folder) {
    CommandRun run = CommandRun.of("build", "--content", folder.resolve("nowhere"));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("nowhere").contains("--content DIR");
  }

  @Test
  void a_wrong_instant_says_what_is_expected(@TempDir Path folder) {
    CommandRun run = CommandRun.of("list", "--content", folder, "--as-of", "yesterday");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("yesterday").contains("2026-03-31");
  }

  @Test
  void a_wrong_source_date_epoch_is_refused(@TempDir Path folder) {
    CommandRun run =
        CommandRun.with(Map.of("SOURCE_DATE_EPOCH", "soon"), "list", "--content", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("SOURCE_DATE_EPOCH");
  }

  @Test
  void explain_prints_the_page_of_a_code_in_any_case() {
    CommandRun run = CommandRun.of("explain", "gb101");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("GB101: ");
  }

  @Test
  void explain_without_a_code_lists_them_all() {
    assertThat(CommandRun.of("explain").out().lines().count()).isGreaterThan(20);
  }

  @Test
  void explain_refuses_a_code_that_does_not_exist() {
    CommandRun run = CommandRun.of("explain", "GB999");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("GB999");
  }
}
