package dev.gatebook.assess.manifest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code pyproject.toml}: lists of requirements, and the tables of Poetry. */
record PythonProject(TomlLines lines) implements Manifest {
  @Override
  public List<Allowed> of(String name) {
    return lines.entries().stream().flatMap(entry -> in(entry, name)).toList();
  }

  private static Stream<Allowed> in(TomlLines.Entry entry, String name) {
    if (isList(entry)) {
      return entry.texts().stream().flatMap(t -> Requirements.requirement(t, name).stream());
    }
    boolean poetry =
        entry.table().startsWith("tool.poetry") && entry.table().endsWith("dependencies");
    boolean named = Requirements.normal(entry.key()).equals(Requirements.normal(name));
    return poetry && named ? Stream.of(poetry(entry.version())) : Stream.empty();
  }

  private static boolean isList(TomlLines.Entry entry) {
    return (entry.table().equals("project") && entry.key().equals("dependencies"))
        || entry.table().equals("project.optional-dependencies")
        || entry.table().equals("dependency-groups");
  }

  private static Allowed poetry(Optional<String> version) {
    return version.map(v -> Ranges.of(v, Ranges.Bare.ONLY)).orElse(Allowed.any(""));
  }
}
