package dev.gatebook.assess.manifest;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code package.json}: dependencies of all kinds, and engines. */
record NpmManifest(String text) implements Manifest {
  private static final List<String> GROUPS =
      List.of(
          "dependencies", "devDependencies", "peerDependencies", "optionalDependencies", "engines");

  @Override
  public List<Allowed> of(String name) {
    return root().stream().flatMap(root -> in(root, name)).toList();
  }

  private Optional<Json> root() {
    try {
      return Optional.of(JsonBytes.read(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Stream<Allowed> in(Json root, String name) {
    return GROUPS.stream()
        .flatMap(group -> field(root, group).stream())
        .flatMap(group -> field(group, name).stream())
        .map(NpmManifest::allowed);
  }

  private static Optional<Json> field(Json json, String name) {
    return json instanceof Json.Obj object ? object.get(name) : Optional.empty();
  }

  private static Allowed allowed(Json value) {
    String written = value instanceof Json.Text text ? text.value() : "";
    int alias = written.startsWith("npm:") ? written.lastIndexOf('@') + 1 : 0;
    boolean elsewhere = written.contains(":") && alias == 0;
    return elsewhere
        ? Allowed.any(written)
        : Ranges.of(written.substring(alias), Ranges.Bare.ONLY).as(written);
  }
}
