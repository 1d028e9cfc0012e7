package dev.gatebook.bench;

import dev.gatebook.checks.Browser;
import dev.gatebook.model.SiteFile;
import dev.gatebook.site.LargeMatrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Times how long the largest page, a matrix of 200 criteria by 300 audits, takes in Chromium from
 * the start of the navigation until it is painted, until it is loaded, and until the frame after a
 * pressed key; and how much processor time its main thread takes, which is what counts where the
 * machine is shared.
 *
 * <p>{@code MatrixBench [LENGTH ...]}: for how many audits on end a criterion stands alike, in the
 * mean; 1 is the worst case, in which nearly every audit has a cell of its own.
 */
final class MatrixBench {
  private static final int ROUNDS = 5;
  private static final String ANSWER =
      "addEventListener('keydown', () => requestAnimationFrame(() => setTimeout(() => {"
          + " window.answered = performance.now(); })));";
  private static final String TOLD =
      "new Promise(done => { const look = () => { if (!window.answered) { setTimeout(look, 1);"
          + " return; } const [page] = performance.getEntriesByType('navigation');"
          + " done([performance.getEntriesByName('first-contentful-paint')[0].startTime,"
          + " page.domInteractive, page.loadEventEnd, window.answered].map(Math.round).join(' '));"
          + " }; look(); })";

  private MatrixBench() {}

  /** Prints a line for each kind of matrix: the median of some rounds and the slowest one. */
  public static void main(String[] arguments) throws IOException {
    List<String> lengths = arguments.length == 0 ? List.of("30", "8", "1") : List.of(arguments);
    try (Browser browser = Browser.start()) {
      browser.view(1440, "light");
      browser.before(ANSWER);
      browser.countBusy();
      for (String length : lengths) {
        measure(browser, Integer.parseInt(length));
      }
    }
  }

  private static void measure(Browser browser, int length) throws IOException {
    Path folder = written(LargeMatrix.files(length));
    Path page = folder.resolve(LargeMatrix.PATH);
    List<long[]> rounds = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      browser.open("about:blank");
      long before = browser.busy();
      browser.open(page.toUri().toString());
      browser.press("Tab");
      String[] told = browser.evaluate(TOLD).split(" ", -1);
      long busy = browser.busy() - before;
      if (round > 0) {
        rounds.add(new long[] {at(told, 0), at(told, 1), at(told, 2), at(told, 3), busy});
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d × %d, %s cells, %,d bytes (%,d gzipped): painted %s, parsed %s, loaded %s, a key"
            + " answered %s ms; busy %s ms%n",
        LargeMatrix.ROWS,
        LargeMatrix.COLUMNS,
        browser.evaluate("String(document.querySelectorAll('.hm td.c').length)"),
        Files.size(page),
        SiteSizes.zipped(page),
        told(rounds, 0),
        told(rounds, 1),
        told(rounds, 2),
        told(rounds, 3),
        told(rounds, 4));
  }

  private static long at(String[] told, int place) {
    return Long.parseLong(told[place]);
  }

  private static String told(List<long[]> rounds, int place) {
    List<Long> sorted = new ArrayList<>(rounds.stream().map(round -> round[place]).toList());
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2) + " (at most " + sorted.get(sorted.size() - 1) + ")";
  }

  private static Path written(List<SiteFile> files) throws IOException {
    Path folder = Files.createTempDirectory("matrix");
    for (SiteFile file : files) {
      Path place = folder.resolve(file.path());
      Files.createDirectories(place.getParent());
      Files.write(place, file.bytes());
    }
    return folder;
  }
}
