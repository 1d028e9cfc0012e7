package dev.gatebook.git.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramTest {
  private final Path folder;
  private final Path script;

  ProgramTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    script = folder.resolve("tool");
    Files.writeString(script, "#!/bin/sh\ncat\necho words >&2\nexit 3\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void a_program_is_found_by_its_path_or_in_the_folders_of_programs() {
    assertThat(Program.find(script.toString(), "")).contains(new Program(script));
    assertThat(Program.find("tool", "/nowhere" + File.pathSeparator + folder))
        .contains(new Program(script));
    assertThat(Program.find("other", folder.toString())).isEmpty();
    assertThat(Program.find(folder.toString(), "")).isEmpty();
  }

  @Test
  void a_program_of_the_folder_one_is_in_is_never_found() {
    Path here = Path.of("").toAbsolutePath();
    String relative = here.relativize(folder).toString();
    assertThat(Program.find("tool", relative + File.pathSeparator + "." + File.pathSeparator))
        .isEmpty();
    assertThat(Program.find(relative + "/tool", "")).isEmpty();
  }

  @Test
  void a_program_gets_its_input_and_gives_its_output_its_words_and_its_exit() throws IOException {
    byte[] input = "x".repeat(300_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Program.Ran ran = new Program(script).run(List.of(), input);
    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.output()).hasSize(300_000);
    assertThat(ran.words()).isEqualTo("words");
  }

  @Test
  void a_program_that_does_not_read_is_no_trouble() throws IOException {
    Files.writeString(script, "#!/bin/sh\nexit 1\n");
    assertThat(new Program(script).run(List.of(), new byte[1_000_000]).exit()).isEqualTo(1);
  }

  @Test
  void what_cannot_be_run_is_an_error() {
    Program gone = new Program(folder.resolve("gone"));
    assertThatThrownBy(() -> gone.run(List.of(), new byte[0])).isInstanceOf(IOException.class);
  }
}
