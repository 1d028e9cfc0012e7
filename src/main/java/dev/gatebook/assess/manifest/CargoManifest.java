package dev.gatebook.assess.manifest;

import java.util.List;

/** {@code Cargo.toml}: a bare version allows those compatible with it. */
record CargoManifest(TomlLines lines) implements Manifest {
  private static final String TABLE = "dependencies";

  @Override
  public List<Allowed> of(String name) {
    return lines.entries().stream()
        .filter(entry -> isOf(entry, name))
        .map(CargoManifest::allowed)
        .toList();
  }

  /** {@code [dependencies] serde = …}, or {@code [dependencies.serde] version = …}. */
  private static boolean isOf(TomlLines.Entry entry, String name) {
    boolean named = entry.table().endsWith(TABLE) && same(entry.key(), name);
    boolean table =
        entry.key().equals("version")
            && entry.table().contains(TABLE + ".")
            && same(entry.table().substring(entry.table().lastIndexOf('.') + 1), name);
    return named || table;
  }

  private static boolean same(String a, String b) {
    return a.replace('_', '-').equals(b.replace('_', '-'));
  }

  private static Allowed allowed(TomlLines.Entry entry) {
    return entry
        .version()
        .map(version -> Ranges.of(version, Ranges.Bare.CARET))
        .orElse(Allowed.any(""));
  }
}
