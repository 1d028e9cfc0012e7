package dev.gatebook.checks;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.site.search.Entry;
import dev.gatebook.site.search.SearchIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Searches a hundred thousand entries with the page and the scripts of a written site. */
final class LargeSearch {
  private static final int ENTRIES = 100_000;
  private static final long LONGEST_TASK = 300;

  private LargeSearch() {}

  static boolean run(Path site) throws IOException {
    Path copy = Files.createTempDirectory("search");
    Files.createDirectories(copy.resolve("search"));
    Files.createDirectories(copy.resolve("assets"));
    Files.copy(site.resolve("search/index.html"), copy.resolve("search/index.html"));
    try (Stream<Path> assets = Files.list(site.resolve("assets"))) {
      for (Path asset : assets.toList()) {
        Files.copy(asset, copy.resolve("assets").resolve(asset.getFileName().toString()));
      }
    }
    long bytes = 0;
    for (Map.Entry<String, Json> part : SearchIndex.parts(entries()).entrySet()) {
      String json = new String(JsonBytes.line(part.getValue()), StandardCharsets.UTF_8).strip();
      String script = "gatebookSearch(" + json + ");\n";
      Files.writeString(copy.resolve("search/" + part.getKey() + ".js"), script);
      bytes += script.length();
    }
    System.out.println("an index of " + ENTRIES + " entries takes " + bytes / 1_000 + " kB");
    return search(copy.resolve("search/index.html").toUri().toString());
  }

  private static boolean search(String page) throws IOException {
    Expectations expect = new Expectations();
    try (Browser browser = Browser.start()) {
      for (String query : List.of("package 4711", "pack", "zebra", "of release 12")) {
        browser.open("about:blank");
        browser.open(page);
        String told =
            browser.evaluate(
                "new Promise(done => { let longest = 0; new PerformanceObserver(list => {"
                    + " for (const e of list.getEntries()) longest = Math.max(longest, e.duration);"
                    + " }).observe({ entryTypes: ['longtask'] });"
                    + " const start = performance.now(); const input = document.querySelector('#q');"
                    + " input.value = '"
                    + query
                    + "'; input.dispatchEvent(new Event('input'));"
                    + " const look = () => { const text = document.querySelector('[data-found]')"
                    + ".textContent; if (text) setTimeout(() => done(Math.round(performance.now() -"
                    + " start) + ' ' + Math.round(longest) + ' ' + text), 200); else setTimeout(look,"
                    + " 5); }; look(); })");
        System.out.println("“" + query + "”: ms, longest task in ms, answer: " + told);
        long longest = Long.parseLong(told.split(" ", -1)[1]);
        expect.meets("a page that answers at once", longest < LONGEST_TASK, told);
        expect.meets("an answer", query.equals("zebra") == told.endsWith("Nothing found."), told);
      }
      expect.is("the console", browser.console().toString(), "[]");
    }
    return expect.report("a large search");
  }

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>(ENTRIES);
    for (int i = 0; i < ENTRIES; i++) {
      String title = "2." + i + " Package " + i + " of release " + i % 300;
      entries.add(
          new Entry(Entry.Sort.TASK, title, "Project " + i % 500, "p" + i % 500 + "/index.html"));
    }
    return entries;
  }
}
