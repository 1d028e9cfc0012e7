package dev.gatebook.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A user with a home, a git configuration and the programs of this machine. */
final class UserPrograms {
  final Path home;

  UserPrograms(Path home) {
    this.home = home;
  }

  UserConfiguration configured(String text) throws IOException {
    Files.writeString(home.resolve(".gitconfig"), text);
    return configuration();
  }

  UserConfiguration configuration() {
    String path = System.getenv().getOrDefault("PATH", "");
    return new UserConfiguration(Map.of("GIT_CONFIG_NOSYSTEM", "1", "PATH", path), home);
  }

  /** What a program prints; the test does not count where the program is not installed. */
  static String run(Path folder, String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true);
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      assumeThat(command[0]).as("is installed").isEmpty();
      throw e;
    }
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  /** Makes an SSH key without a passphrase and returns the path of its secret half. */
  Path sshKey(String type) throws IOException, InterruptedException {
    Path key = home.resolve("key-" + type);
    run(home, "ssh-keygen", "-q", "-t", type, "-N", "", "-C", "", "-f", key.toString());
    return key;
  }
}
