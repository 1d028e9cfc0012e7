package dev.gatebook.checks;

import dev.gatebook.model.SiteFile;
import dev.gatebook.render.Renderer;
import dev.gatebook.site.FullAudit;
import dev.gatebook.site.SitePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** Filters the tests of a long run, which take many pages, as they lie on a disk. */
final class LongTests {
  private static final String TESTS = "app/audits/" + FullAudit.ID + "/tests/";
  private static final long PATIENCE = 10_000_000_000L;

  private final Browser browser;
  private final Expectations expect = new Expectations();

  private LongTests(Browser browser) {
    this.browser = browser;
  }

  static boolean run() throws IOException {
    Path site = Files.createTempDirectory("tests");
    for (SiteFile file :
        Renderer.render(SitePlan.plan(FullAudit.input(3, FullAudit.measured(8_400))))) {
      Path path = site.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
    try (Browser browser = Browser.start()) {
      return new LongTests(browser).walk(site.resolve(TESTS).toUri().toString());
    }
  }

  private boolean walk(String tests) {
    browser.open(tests + "index.html");
    browser.evaluate("document.querySelector('[data-list=failures]').focus()");
    browser.type("test_840");
    await(
        "failures of other pages are found",
        "document.querySelector('#failures [data-shown]').textContent === '1 of 2100 shown'");
    browser.evaluate("document.querySelector('#failures .names a').click()");
    await("a failure that was found is open", "document.querySelector('.fail:target')?.open");
    await(
        "its cause is open as well", "document.querySelector('.fail:target').closest('.cat').open");

    browser.open(tests + "suites/1/index.html");
    browser.evaluate("document.querySelector('[data-filter]').focus()");
    browser.type("test_840");
    await(
        "the tests of a page are filtered",
        "[...document.querySelectorAll('.names > li')].filter(l => l.checkVisibility()).length === "
            + "[...document.querySelectorAll('.names > li')].filter(l =>"
            + " l.textContent.includes('test_840')).length");
    expect.is("the console", browser.console().toString(), "[]");
    return expect.report("the tests of a long run");
  }

  private void await(String what, String condition) {
    long end = System.nanoTime() + PATIENCE;
    boolean so = false;
    while (!so && System.nanoTime() < end) {
      so = is(condition);
      LockSupport.parkNanos(20_000_000);
    }
    expect.meets(what, so, "not so within 10 s: " + condition);
  }

  /** No page answers while it gives way to the next one. */
  private boolean is(String condition) {
    try {
      return browser.evaluate("String(" + condition + ")").equals("true");
    } catch (IllegalStateException e) {
      return false;
    }
  }

  /** Walks them alone. */
  public static void main(String[] args) throws IOException {
    System.exit(run() ? 0 : 1);
  }
}
