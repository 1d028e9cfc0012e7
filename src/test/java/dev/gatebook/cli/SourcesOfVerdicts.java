package dev.gatebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Walks the pages of all audits and of what does not agree: every row with a verdict must name its
 * source, every finding its rule and its places.
 *
 * @param seen how many verdicts there are, by the caption of their table or by {@code findings}
 * @param unsourced those without a source, with their page
 */
record SourcesOfVerdicts(Map<String, Integer> seen, List<String> unsourced) {
  /** Tables whose rows are sources themselves, or declarations. */
  private static final Set<String> OTHER =
      Set.of(
          "Artifacts that were read",
          "Artifacts with problems",
          "Measured figures",
          "Declared decisions",
          "Cited content that changed",
          "Cited content since the audit",
          "Components",
          "Corrected claims",
          "Scorecard");

  static SourcesOfVerdicts of(Path site) throws IOException {
    SourcesOfVerdicts found = new SourcesOfVerdicts(new TreeMap<>(), new ArrayList<>());
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path page : walk.filter(SourcesOfVerdicts::isOfAnAudit).sorted().toList()) {
        found.read(site.relativize(page).toString(), Jsoup.parse(page.toFile(), "UTF-8"));
      }
    }
    return found;
  }

  private static boolean isOfAnAudit(Path page) {
    String path = page.toString().replace('\\', '/');
    return path.endsWith("/index.html")
        && (path.contains("/audits/") || path.endsWith("/integrity/index.html"));
  }

  private void read(String path, Document page) {
    page.select("main table").forEach(table -> table(path, table));
    for (Element finding : page.select("main li.find")) {
      Element source = finding.selectFirst("p.src");
      boolean ruled = source != null && !source.select("a[href*=rules/GB]").isEmpty();
      boolean placed = source != null && !source.select(".loc, a[href*='#artifact-']").isEmpty();
      count("findings", ruled && placed, path + ": " + finding.text());
    }
    for (Element line : page.select("main ul.checks .d:has(.chip)")) {
      count(
          "conditions",
          !line.select(".loc, a, .meth:contains(written in)").isEmpty(),
          path + ": " + line.text());
    }
  }

  private void table(String path, Element table) {
    String caption = table.select("caption").text();
    if (OTHER.contains(caption)) {
      return;
    }
    int source = table.select("thead th").eachText().indexOf("Source");
    for (Element row : table.select("> tbody > tr:has(.chip)")) {
      boolean named = source >= 0 && !row.child(source).text().isBlank();
      String kind = caption.startsWith("Evidence of ") ? "evidence" : caption;
      count(kind, named, path + ": " + caption + ": " + row.text());
    }
  }

  private void count(String kind, boolean named, String what) {
    seen.merge(kind, 1, Integer::sum);
    if (!named) {
      unsourced.add(what);
    }
  }
}
