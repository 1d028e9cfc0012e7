package dev.gatebook.assess.manifest;

import java.util.List;
import java.util.Optional;

/** {@code go.mod}: the version that is required is the least that is taken, unless replaced. */
record GoManifest(String text) implements Manifest {
  @Override
  public List<Allowed> of(String name) {
    List<Allowed> required =
        text.lines().flatMap(line -> requirement(line, name).stream()).toList();
    Optional<Allowed> replaced =
        text.lines().flatMap(line -> replacement(line, name).stream()).findFirst();
    return required.isEmpty() ? required : replaced.map(List::of).orElse(required);
  }

  private static Optional<Allowed> requirement(String line, String name) {
    String plain = plain(line);
    String required = plain.startsWith("require ") ? plain.substring(8).strip() : plain;
    String[] words = required.split("\\s+", -1);
    boolean named = words.length == 2 && words[0].equals(name);
    return named
        ? Optional.of(Allowed.from(words[1], Edge.at(new Version(words[1]))))
        : Optional.empty();
  }

  /** A module that is replaced is taken from elsewhere, whatever version is required. */
  private static Optional<Allowed> replacement(String line, String name) {
    String plain = plain(line);
    String replaced = plain.startsWith("replace ") ? plain.substring(8).strip() : plain;
    int arrow = replaced.indexOf("=>");
    if (arrow < 0 || !replaced.substring(0, arrow).strip().split("\\s+", -1)[0].equals(name)) {
      return Optional.empty();
    }
    String[] by = replaced.substring(arrow + 2).strip().split("\\s+", -1);
    String written = "=> " + String.join(" ", by);
    boolean same = by.length == 2 && by[0].equals(name);
    return Optional.of(same ? Allowed.only(written, new Version(by[1])) : Allowed.any(written));
  }

  private static String plain(String line) {
    int remark = line.indexOf("//");
    return (remark < 0 ? line : line.substring(0, remark)).strip();
  }
}
