package dev.gatebook.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages of a written site by kind, where looking at each of them would take too long. */
final class SitePages {
  private static final int OF_EACH = 3;

  private SitePages() {}

  /**
   * Of each kind the largest page, the smallest and one between. Pages are of one kind when their
   * addresses have the same parts; names of projects, audits and things are not such parts.
   */
  static List<Path> ofEachKind(Path site) throws IOException {
    Map<String, List<Path>> kinds = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path page : walk.filter(p -> p.toString().endsWith(".html")).sorted().toList()) {
        if (!Files.readString(page).contains("http-equiv=\"refresh\"")) {
          kinds.computeIfAbsent(kind(site.relativize(page)), k -> new ArrayList<>()).add(page);
        }
      }
    }
    List<Path> some = new ArrayList<>();
    for (List<Path> pages : kinds.values()) {
      pages.sort(Comparator.comparing(SitePages::size).thenComparing(Path::toString));
      int last = pages.size() - 1;
      Stream.of(last, 0, last / 2).distinct().limit(OF_EACH).map(pages::get).forEach(some::add);
    }
    return some;
  }

  /** {@code audits/gates} for a gate; one kind for everything below the root that is no project. */
  private static String kind(Path page) {
    List<String> kept = new ArrayList<>();
    for (Path part : page) {
      if (List.of(
              "audits",
              "gates",
              "tests",
              "integrity",
              "diffs",
              "issues",
              "conditions",
              "rules",
              "history",
              "timeline",
              "compare",
              "search",
              "claims",
              "latest",
              "404.html")
          .contains(part.toString())) {
        kept.add(part.toString());
      }
    }
    return page.getNameCount() + " " + String.join("/", kept);
  }

  private static long size(Path page) {
    try {
      return Files.size(page);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
