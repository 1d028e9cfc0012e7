package dev.gatebook.assess.manifest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The manifest of a package manager: which versions of what the code asks for. */
public interface Manifest {
  /** Where the usual manifests lie, from the root of the repository. */
  List<String> USUAL =
      List.of(
          "pom.xml", "package.json", "requirements.txt", "pyproject.toml", "go.mod", "Cargo.toml");

  /** What is asked for under a name, once for each place that names it; empty when none does. */
  List<Allowed> of(String name);

  /** Other files that it takes requirements from, relative to its folder; none for most. */
  default List<String> elsewhere() {
    return List.of();
  }

  /** The manifest in a text, told by the name of its file; empty for a file that is none. */
  static Optional<Manifest> read(String path, String text) {
    String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return switch (file) {
      case "pom.xml" -> Optional.of(new MavenManifest(text));
      case "package.json" -> Optional.of(new NpmManifest(text));
      case "pyproject.toml" -> Optional.of(new PythonProject(TomlLines.of(text)));
      case "go.mod" -> Optional.of(new GoManifest(text));
      case "cargo.toml" -> Optional.of(new CargoManifest(TomlLines.of(text)));
      default ->
          file.endsWith(".txt") || file.endsWith(".in")
              ? Optional.of(new Requirements(text))
              : Optional.empty();
    };
  }
}
