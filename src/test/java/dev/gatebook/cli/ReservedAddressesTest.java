package dev.gatebook.cli;

import static dev.gatebook.cli.CommandRun.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No project can take an address that the site makes for itself. */
final class ReservedAddressesTest {
  @TempDir private Path folder;

  @Test
  void every_address_of_an_empty_site_is_refused_as_a_project() {
    Path content = folder.resolve("content");
    write(content, "gatebook.yml", "title: Register", "url: https://register.example/");
    Set<String> taken = addresses(content);
    taken.forEach(name -> write(content, name + "/project.yml", "name: Shop"));

    CommandRun run = CommandRun.of("check", "--content", content);

    assertThat(run.code()).isEqualTo(3);
    assertThat(taken)
        .contains("index.html", "rules", "assets", "schema", "feed.xml")
        .allSatisfy(name -> assertThat(run.out()).contains("'" + name + "' cannot be the name"));
  }

  private Set<String> addresses(Path content) {
    Path site = folder.resolve("site");
    assertThat(CommandRun.of("build", "--content", content, "--output", site).code()).isZero();
    Set<String> first = new TreeSet<>();
    CommandRun.files(site).keySet().stream()
        .map(path -> path.replace('\\', '/').split("/", 2)[0])
        .filter(name -> !name.startsWith("."))
        .forEach(first::add);
    return first;
  }
}
