package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The README and the page of commands say what {@code --help} says. */
final class ReadmeTest {
  private static final Pattern OPTION = Pattern.compile("`(--[a-z-]+)");
  private static final Pattern COMMAND = Pattern.compile("`(?:\\./)?gatebook ([a-z]+)");

  private static Map<String, CommandLine> commands() {
    return new CommandLineShell(new Main.Environment(System.out, System.err, Map.of(), false))
        .commands()
        .getSubcommands();
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Set<String> options() {
    Set<String> options = new TreeSet<>(Set.of("--help", "--version"));
    commands()
        .values()
        .forEach(c -> c.getCommandSpec().options().forEach(o -> options.add(o.longestName())));
    return options;
  }

  @Test
  void the_readme_names_exactly_the_commands_that_exist() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    assertThat(found(COMMAND, readme)).isEqualTo(new TreeSet<>(commands().keySet()));
  }

  @Test
  void the_readme_names_exactly_the_options_that_exist() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    assertThat(found(OPTION, readme)).isEqualTo(options());
  }

  @Test
  void the_page_of_commands_names_every_command_and_every_option() throws IOException {
    String page = Files.readString(Path.of("content/pages/commands.md"));

    assertThat(found(COMMAND, page)).isEqualTo(new TreeSet<>(commands().keySet()));
    assertThat(found(OPTION, page)).isEqualTo(options());
  }
}
