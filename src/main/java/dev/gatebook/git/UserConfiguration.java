package dev.gatebook.git;

import dev.gatebook.git.sign.SigningSetup;
import dev.gatebook.model.SignedTag.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;

/**
 * What the user and the machine told git for all repositories, in {@code ~/.gitconfig} and the
 * files that it includes. The configuration of an audited repository has no part in it.
 *
 * @param home the folder of the user
 */
record UserConfiguration(Map<String, String> environment, Path home) {
  UserConfiguration {
    environment = Map.copyOf(environment);
  }

  /** Nobody told anything. */
  static final UserConfiguration NONE =
      new UserConfiguration(Map.of("GIT_CONFIG_NOSYSTEM", "1"), Path.of("/nonexistent"));

  /** That of the user of this machine. */
  static UserConfiguration ofMachine() {
    String home = System.getProperty("user.home", "");
    return new UserConfiguration(
        System.getenv(), Path.of(System.getenv().getOrDefault("HOME", home)));
  }

  /** A value such as {@code user.name}; the last file that has it wins. */
  Optional<String> value(String section, String name) {
    return value(section, Optional.empty(), name);
  }

  /** A value of a subsection such as that of {@code gpg.ssh.program}. */
  Optional<String> value(String section, String subsection, String name) {
    return value(section, Optional.of(subsection), name);
  }

  private Optional<String> value(String section, Optional<String> subsection, String name) {
    Optional<String> found = Optional.empty();
    for (Path file : files()) {
      Optional<String> here =
          Optional.ofNullable(read(file).getString(section, subsection.orElse(null), name));
      found = here.isPresent() ? here : found;
    }
    return found.filter(value -> !value.isBlank());
  }

  /** The files with what the user never wants to be told of. */
  List<Path> excludes() {
    Path usual = configFolder().resolve("git/ignore");
    return List.of(value("core", "excludesfile").map(this::path).orElse(usual));
  }

  /** A path as the configuration spells it, with {@code ~/} for the folder of the user. */
  Path path(String spelled) {
    return spelled.startsWith("~/") ? home.resolve(spelled.substring(2)) : Path.of(spelled);
  }

  /** How the user signs. */
  SigningSetup signing() {
    Optional<String> format = value("gpg", "format");
    Kind kind =
        format.filter("ssh"::equals).isPresent()
            ? Kind.SSH
            : format.filter("x509"::equals).isPresent() ? Kind.X509 : Kind.OPENPGP;
    Optional<String> gpg = value("gpg", "openpgp", "program").or(() -> value("gpg", "program"));
    return new SigningSetup(
        kind,
        value("user", "signingkey").map(this::key),
        gpg.orElse("gpg"),
        value("gpg", "ssh", "program").orElse("ssh-keygen"),
        value("gpg", "ssh", "allowedsignersfile").map(this::path),
        environment.getOrDefault("PATH", ""));
  }

  /** A key may be a file below the folder of the user. */
  private String key(String spelled) {
    return spelled.startsWith("~/") ? path(spelled).toString() : spelled;
  }

  /** A variable of the environment; empty when it is not set or blank. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  private Path configFolder() {
    String named = environment.getOrDefault("XDG_CONFIG_HOME", "");
    return named.isEmpty() ? home.resolve(".config") : Path.of(named);
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    String only = environment.getOrDefault("GIT_CONFIG_GLOBAL", "");
    if (variable("GIT_CONFIG_NOSYSTEM").isEmpty()) {
      files.add(Path.of("/etc/gitconfig"));
    }
    if (only.isEmpty()) {
      files.add(configFolder().resolve("git/config"));
      files.add(home.resolve(".gitconfig"));
    } else {
      files.add(Path.of(only));
    }
    files.removeIf(file -> !Files.isRegularFile(file));
    return files;
  }

  /** A file that cannot be read says nothing. */
  private static Config read(Path file) {
    FileBasedConfig config = new FileBasedConfig(file.toFile(), FS.DETECTED);
    try {
      config.load();
    } catch (IOException | ConfigInvalidException e) {
      config.clear();
    }
    return config;
  }
}
