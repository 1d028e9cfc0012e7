package dev.gatebook.assess.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code pom.xml}: dependencies, plugins and the parent, by {@code artifactId} or {@code
 * groupId:artifactId}. A version that another file manages is not known.
 */
record MavenManifest(String text) implements Manifest {
  @Override
  public List<Allowed> of(String name) {
    String plain = withoutRemarks(text);
    List<Allowed> named =
        Stream.of("dependency", "plugin", "parent", "extension")
            .flatMap(tag -> blocks(plain, tag).stream())
            .filter(block -> isNamed(withoutInner(block), name))
            .map(block -> allowed(plain, withoutInner(block)))
            .toList();
    List<Allowed> stated = named.stream().filter(Allowed::isStated).toList();
    return stated.isEmpty() ? named.stream().limit(1).toList() : stated;
  }

  private static boolean isNamed(String block, String name) {
    String artifact = element(block, "artifactId").orElse("");
    String group = element(block, "groupId").orElse("");
    return name.equals(artifact) || name.equals(group + ":" + artifact);
  }

  private static Allowed allowed(String pom, String block) {
    return element(block, "version")
        .map(version -> Ranges.maven(resolved(pom, version)))
        .orElseGet(() -> Allowed.any(managed(pom)));
  }

  /** Where the version of a dependency without one may be managed. */
  private static String managed(String pom) {
    return element(pom, "parent")
        .flatMap(parent -> element(parent, "artifactId"))
        .map(parent -> "no version (its parent " + parent + " may manage it)")
        .orElse("");
  }

  private static final int DEEP = 10;

  /** A property stands for its value, through others; one of another file stays as it is. */
  private static String resolved(String pom, String written) {
    String version = written;
    for (int i = 0; i < DEEP && version.startsWith("${") && version.endsWith("}"); i++) {
      String name = version.substring(2, version.length() - 1);
      Optional<String> value = value(pom, name);
      if (value.isEmpty()) {
        return version;
      }
      version = value.get();
    }
    return version;
  }

  private static Optional<String> value(String pom, String name) {
    return switch (name) {
      case "project.version", "revision" -> element(pom, name).or(() -> ownVersion(pom));
      case "project.parent.version" -> element(pom, "parent").flatMap(p -> element(p, "version"));
      default ->
          blocks(pom, "properties").stream().flatMap(p -> element(p, name).stream()).findFirst();
    };
  }

  /** The version of the project itself, or that of its parent. */
  private static Optional<String> ownVersion(String pom) {
    String own = pom;
    for (String tag : List.of("parent", "dependencies", "dependencyManagement", "build")) {
      for (String inner : blocks(own, tag)) {
        own = own.replace("<" + tag + ">" + inner, "");
      }
    }
    return element(own, "version")
        .or(() -> element(pom, "parent").flatMap(parent -> element(parent, "version")));
  }

  /** Without the exclusions of a dependency and what a plugin configures and depends on. */
  private static String withoutInner(String block) {
    String own = block;
    for (String tag : List.of("exclusions", "dependencies", "configuration", "executions")) {
      for (String inner : blocks(own, tag)) {
        own = own.replace("<" + tag + ">" + inner, "");
      }
    }
    return own;
  }

  private static List<String> blocks(String text, String tag) {
    List<String> blocks = new ArrayList<>();
    String open = "<" + tag + ">";
    String close = "</" + tag + ">";
    int from = text.indexOf(open);
    while (from >= 0) {
      int to = text.indexOf(close, from);
      int end = to < 0 ? text.length() : to;
      blocks.add(text.substring(from + open.length(), end));
      from = text.indexOf(open, end);
    }
    return blocks;
  }

  private static Optional<String> element(String text, String tag) {
    return blocks(text, tag).stream().findFirst().map(String::strip);
  }

  private static String withoutRemarks(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    int open = text.indexOf("<!--");
    while (open >= 0) {
      plain.append(text, at, open);
      int close = text.indexOf("-->", open);
      at = close < 0 ? text.length() : close + 3;
      open = text.indexOf("<!--", at);
    }
    return plain.append(text, at, text.length()).toString();
  }
}
