package dev.gatebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.content.Shape.Group;
import dev.gatebook.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Shapes and readers know the same keys: none is allowed and ignored, none read and refused. */
final class KeysReadTest {
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:maybe|word|words|prose|texts|day|quantity|number|truth|actor|form|items|each|named"
              + "|node|fields|read)\\(\\s*(?:\\w+, )?\"([a-z-]+)\"");
  private static final Pattern TWINS =
      Pattern.compile("Stream\\.of\\(\"([a-z]+)\", \"([a-z]+)\"\\)");

  /** There is one form so far, so that saying it changes nothing. */
  private static final String FORM = "/schema";

  private record Kind(String path, Group shape) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("gatebook.yml", PlanShape.SITE),
          new Kind("shop/project.yml", PlanShape.PROJECT),
          new Kind("shop/phases/1-base.yml", PlanShape.PHASE),
          new Kind("shop/audits/2026-01-10/audit.yml", AuditShape.AUDIT));

  /** A site with this file, in which own words and the order of projects mean something. */
  private static GivenContent content(Kind changed, ShapeSample sample) {
    GivenContent base =
        changed.path().equals("gatebook.yml")
            ? GivenContent.sample().with("acme.svg", "<svg/>")
            : GivenContent.sample();
    return base.with("pages/guide.md", "# Guide")
        .with("pages/start.md", "# Start")
        .with("zebra/project.yml", "name: Zebra")
        .with("shop/project.yml", "name: Shop", "statuses: { agreed: partial }")
        .plus("shop/phases/1-base.yml", "  - { id: own, title: Own, status: agreed }")
        .with(changed.path(), sample.yaml(changed.shape()));
  }

  /** What was read, without places: another line length moves them. */
  private static String read(GivenContent content) {
    return content
        .load()
        .value()
        .toString()
        .replaceAll("content=[^]]*", "")
        .replaceAll("content/[a-z0-9./-]+(:[0-9]+)*", "");
  }

  @Test
  void every_key_that_is_allowed_changes_what_is_read() {
    for (Kind kind : KINDS) {
      assertThat(ignored(kind, true)).as(kind.path()).isEmpty();
      assertThat(ignored(kind, false)).as(kind.path()).isEmpty();
    }
  }

  /** The keys without which the same is read. */
  private static List<String> ignored(Kind kind, boolean shortForms) {
    ShapeSample whole = new ShapeSample("", shortForms);
    String expected = read(content(kind, whole));
    List<String> paths = shortForms ? whole.twoForms() : whole.paths();
    return paths.stream()
        .filter(whole.paths()::contains)
        .filter(path -> !path.equals(FORM))
        .filter(path -> read(content(kind, new ShapeSample(path, shortForms))).equals(expected))
        .toList();
  }

  @Test
  void a_whole_sample_is_only_wrong_in_what_it_names_and_in_its_twins() {
    for (Kind kind : KINDS) {
      assertThat(content(kind, new ShapeSample("", true)).load().problems())
          .extracting(Problem::code)
          .allMatch(Set.of("GB104", "GB108", "GB114", "GB115")::contains);
    }
  }

  @Test
  void every_key_that_is_asked_for_is_allowed() throws IOException {
    Set<String> allowed = new TreeSet<>();
    for (Kind kind : KINDS) {
      ShapeSample whole = new ShapeSample("", false);
      whole.yaml(kind.shape());
      whole.paths().forEach(path -> allowed.add(path.substring(path.lastIndexOf('/') + 1)));
    }

    assertThat(asked()).hasSizeGreaterThan(100).isSubsetOf(allowed);
  }

  private static Set<String> asked() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (Path file : readers()) {
      String source = Files.readString(file);
      Matcher one = ASKED.matcher(source);
      while (one.find()) {
        asked.add(one.group(1));
      }
      Matcher two = TWINS.matcher(source);
      while (two.find()) {
        asked.addAll(List.of(two.group(1), two.group(2)));
      }
    }
    return asked;
  }

  private static List<Path> readers() throws IOException {
    List<Path> readers = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/gatebook/content"))) {
      files
          .filter(f -> f.toString().endsWith("Reader.java") || f.endsWith("Actors.java"))
          .filter(f -> !f.endsWith("YamlReader.java"))
          .forEach(readers::add);
    }
    return readers;
  }
}
