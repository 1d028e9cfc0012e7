package dev.gatebook.assess.manifest;

import java.util.List;
import java.util.Optional;

/** {@code go.mod}: the version that is required is the least that is taken. */
record GoManifest(String text) implements Manifest {
  @Override
  public List<Allowed> of(String name) {
    return text.lines().flatMap(line -> requirement(line, name).stream()).toList();
  }

  private static Optional<Allowed> requirement(String line, String name) {
    int remark = line.indexOf("//");
    String plain = (remark < 0 ? line : line.substring(0, remark)).strip();
    String required = plain.startsWith("require ") ? plain.substring(8).strip() : plain;
    String[] words = required.split("\\s+", -1);
    boolean named = words.length == 2 && words[0].equals(name);
    return named
        ? Optional.of(Allowed.from(words[1], Edge.at(new Version(words[1]))))
        : Optional.empty();
  }
}
