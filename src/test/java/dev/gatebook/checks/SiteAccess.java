package dev.gatebook.checks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Opens every page of a written site in Chromium, light and dark, wide and narrow, and asks axe for
 * violations of WCAG 2.2 AA. Also fails on anything that a page writes to the console and on a page
 * that scrolls sideways at 390 pixels.
 */
public final class SiteAccess {
  static final String RUN =
      "axe.run(document, {preload: false, resultTypes: ['violations'], rules: {'target-size': {enabled: true}}, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
          + " 'wcag21aa', 'wcag22aa', 'best-practice']}).then(r => r.violations.map(v => v.id + ' ('"
          + " + v.impact + '): ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | '))"
          + ".join('\\n'))";
  private static final String SIDEWAYS =
      "document.documentElement.scrollWidth > innerWidth ? 'scrolls sideways: ' +"
          + " document.documentElement.scrollWidth + ' px' : ''";

  private SiteAccess() {}

  /** Prints every violation of the folder and exits with 1 when there is one. */
  public static void main(String[] args) throws IOException {
    List<String> violations = violations(Path.of(args[0]));
    violations.forEach(System.out::println);
    System.out.println(violations.size() + " violations in " + args[0]);
    System.exit(violations.isEmpty() ? 0 : 1);
  }

  private static List<String> violations(Path site) throws IOException {
    List<Path> pages;
    try (Stream<Path> walk = Files.walk(site)) {
      pages = walk.filter(p -> p.toString().endsWith(".html")).sorted().toList();
    }
    String axe = axe();
    List<String> violations = new ArrayList<>();
    try (Browser browser = Browser.start()) {
      for (Path page : pages) {
        if (Files.readString(page).contains("http-equiv=\"refresh\"")) {
          continue; // an alias: it has left before it could be looked at
        }
        String name = site.relativize(page).toString();
        browser.view(1440, "light");
        browser.open(page.toUri().toString());
        browser.evaluate(axe);
        add(violations, name + " light", browser.evaluate(RUN));
        browser.view(390, "dark");
        add(violations, name + " dark, 390 px", browser.evaluate(RUN));
        add(violations, name + " 390 px", browser.evaluate(SIDEWAYS));
      }
      browser.console().forEach(message -> violations.add("console: " + message));
    }
    return violations;
  }

  private static void add(List<String> violations, String where, String found) {
    found.lines().forEach(line -> violations.add(where + ": " + line));
  }

  static String axe() throws IOException {
    try (InputStream in = SiteAccess.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IOException("axe.min.js is not on the class path; use the profile html-check");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
