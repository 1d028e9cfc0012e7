package dev.gatebook.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Prints gates, audits and comparisons of a written site through Chromium, as they are handed to an
 * auditor, and reads the documents: every sheet says what it is of, when it was printed and which
 * of how many it is; all tasks with their verdicts are there, whatever is folded on a screen; no
 * page is wider than its paper, which would print it smaller.
 */
public final class SitePrint {
  /** A4 without the margins that the style sets, in CSS pixels. */
  private static final int PAPER = 695;

  private final Expectations expect = new Expectations();
  private final Path site;
  private final Browser browser;

  private SitePrint(Path site, Browser browser) {
    this.site = site;
    this.browser = browser;
  }

  /** Prints what was not met and exits with 1 when there is something. */
  public static void main(String[] args) throws IOException {
    Path site = Path.of(args[0]).toAbsolutePath().normalize();
    try (Browser browser = Browser.start()) {
      SitePrint print = new SitePrint(site, browser);
      for (Path page : pages(site)) {
        print.document(page);
      }
      for (Path page : SitePages.ofEachKind(site)) {
        print.fits(page);
      }
      System.exit(print.expect.report("the site on paper") ? 0 : 1);
    }
  }

  /** The documents that are handed out. */
  private static List<Path> pages(Path site) throws IOException {
    Pattern document =
        Pattern.compile(".*/audits/[^/]+/(gates/[^/]+/)?index\\.html|.*/diffs/[^/]+/index\\.html");
    try (Stream<Path> walk = Files.walk(site)) {
      return walk.filter(
              p -> document.matcher(site.relativize(p).toString().replace('\\', '/')).matches())
          .sorted()
          .toList();
    }
  }

  private void document(Path page) throws IOException {
    String name = site.relativize(page).toString();
    browser.view(1280, "light");
    browser.open(page.toUri().toString());
    List<String> sheets = sheets(browser.pdf());
    String all = words(String.join(" ", sheets));
    expect.meets(
        name + " is of a sensible size", sheets.size() <= most(), sheets.size() + " sheets");
    String crumb =
        words(browser.evaluate("document.querySelector('.crumbs li:last-child').innerText"));
    for (int i = 0; i < sheets.size(); i++) {
      String sheet = words(sheets.get(i));
      String where = name + ", sheet " + (i + 1);
      expect.holds(where + " says what it is of", sheet, crumb);
      expect.holds(where + " says when it was printed", sheet, "Printed20");
      expect.holds(where + " has its number", sheet, (i + 1) + "of" + sheets.size());
    }
    for (String part : printed()) {
      expect.meets(name + " holds", all.contains(words(part)), part);
    }
    expect.meets(
        name + " has no navigation",
        !all.contains("Skiptocontent") && !all.contains("LatestauditTests"),
        "words of the navigation are printed");
  }

  /** A sheet for each screen, some more for what is folded there. */
  private int most() {
    String height =
        browser.evaluate(
            "document.querySelectorAll('details').forEach(d => d.open = true);"
                + " String(Math.ceil(document.documentElement.scrollHeight / 600) + 3)");
    return Integer.parseInt(height);
  }

  /** What a reader of the paper must find: title, reason, decisions, tasks, verdicts, addresses. */
  private List<String> printed() {
    String script =
        "(() => { const texts = s => [...document.querySelectorAll(s)].map(e => { e = e.cloneNode(true);"
            + " e.querySelectorAll('.permalink, .to').forEach(x => x.remove()); return e.textContent; });"
            + " return [...texts('h1'), ...texts('.hero .why'), ...texts('.hero .decision'),"
            + " ...texts('.task > :is(summary, .sum) .nm'), ...texts('.task > :is(summary, .sum) .vd .chip'),"
            + " ...texts('.change h3'), ...texts('.find h3'), ...texts('#provenance dt, #provenance tbody th'),"
            + " ...[...document.querySelectorAll('main a[href^=http]')].map(a => a.href)].join('\\u0001'); })()";
    List<String> parts = new ArrayList<>();
    for (String part : browser.evaluate(script).split("\u0001", -1)) {
      if (!part.isBlank()) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static List<String> sheets(byte[] pdf) throws IOException {
    List<String> sheets = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(i);
        text.setEndPage(i);
        sheets.add(text.getText(document));
      }
    }
    return sheets;
  }

  /** Without blanks, since lines break where the paper wants them to. */
  private static String words(String text) {
    return text.replaceAll("[\\s\u00a0\u00ad\u200b]+", "");
  }

  /** On paper a page that is too wide is printed smaller, so nothing may be. */
  private void fits(Path page) {
    browser.view(PAPER, "light");
    browser.medium("print");
    browser.open(page.toUri().toString());
    String wide =
        browser.evaluate(
            "dispatchEvent(new Event('beforeprint')); String(document.documentElement.scrollWidth)");
    browser.medium("");
    expect.meets(
        site.relativize(page) + " fits its paper",
        Integer.parseInt(wide) <= PAPER,
        wide + " of " + PAPER + " px");
  }
}
