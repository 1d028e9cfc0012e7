package dev.gatebook.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Walks the own site in Chromium as readers do, from a disk and from a server, with and without
 * scripts: compares, searches, filters, changes the theme, prints, and does all of it by keyboard.
 * Fails on anything written to the console and on any request that leaves the site.
 */
public final class SiteScript {
  private static final String PAIR = "from=2025-12-25&to=2025-12-26";

  private static final long PATIENCE = 10_000_000_000L;

  private final Expectations expect = new Expectations();
  private final Browser browser;
  private final String root;

  private SiteScript(Browser browser, String root) {
    this.browser = browser;
    this.root = root;
  }

  /** Prints what was not met and exits with 1 when there is something. */
  public static void main(String[] args) throws IOException {
    Path site = Path.of(args[0]).toAbsolutePath().normalize();
    boolean met = walk(site.toUri().toString(), "the site on a disk");
    try (FolderServer server = FolderServer.of(site)) {
      met &= walk(server.address(), "the site on a server");
    }
    met &= LaterWalk.run();
    met &= LargeSearch.run(site);
    met &= LongTests.run();
    System.exit(met ? 0 : 1);
  }

  private static boolean walk(String root, String name) throws IOException {
    try (Browser browser = Browser.start()) {
      SiteScript script = new SiteScript(browser, root.endsWith("/") ? root : root + "/");
      browser.view(1440, "light");
      script.compares();
      script.searches();
      script.searchesByAddress();
      script.filters();
      script.marksClaimsThatDidNotLast();
      script.filtersChanges();
      script.keepsTheTheme();
      script.prints();
      script.keepsOldAuditsOutOfSearchEngines();
      script.worksWithoutScripts();
      script.staysAtHome();
      return script.expect.report(name);
    }
  }

  private void open(String path) {
    browser.open("about:blank");
    browser.open(root + path);
  }

  private String ask(String script) {
    return browser.evaluate("String(" + script + ")");
  }

  /** Asks again and again, also while the page gives way to another one. */
  private void await(String what, String condition) {
    long end = System.nanoTime() + PATIENCE;
    boolean so = false;
    while (!so && System.nanoTime() < end) {
      so = is(condition);
      LockSupport.parkNanos(20_000_000);
    }
    expect.meets(what, so, "not so within 10 s: " + condition);
  }

  private boolean is(String condition) {
    try {
      return ask(condition).equals("true");
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private void marksClaimsThatDidNotLast() {
    open("app-v2/audits/2025-12-25/index.html");
    await(
        "a claim that a later audit took back is marked at its row",
        "document.getElementById('figure-tests.passed').textContent.includes('Taken back by"
            + " 2025-12-26')");
    expect.holds(
        "and counted in the banner",
        ask("document.querySelector('.banner').textContent"),
        "claims");
    open("app-v2/audits/2025-12-26/index.html");
    expect.is(
        "the later audit leads to the row of the earlier one",
        ask(
            "document.querySelectorAll('#corrections a[href*=\"2025-12-25/index.html#figure-tests.passed\"]').length"),
        "1");
    open("app-v2/issues/c1/index.html");
    expect.holds(
        "a life begins with how long and who",
        ask("document.querySelector('.hero .why').textContent"),
        "2025-12-25");
    expect.is("the life is accessible", axe(), "");
  }

  private void compares() {
    open("app-v2/compare/index.html#" + PAIR);
    await(
        "a pair in the address is compared",
        "document.querySelectorAll('#result .change').length > 20");
    expect.holds(
        "it is announced",
        ask("document.querySelector('.picker [role=status]').textContent"),
        "worse");
    expect.is(
        "every row has a link of its own",
        ask(
            "document.querySelectorAll('#result .change').length === document.querySelectorAll('#result .permalink').length"),
        "true");
    expect.is(
        "no id stands twice",
        ask(
            "[...document.querySelectorAll('[id]')].every((e, i, all) => all.findIndex(o => o.id === e.id) === i)"),
        "true");
    expect.is("the result is accessible", axe(), "");
    open("app-v2/compare/index.html?" + PAIR);
    await(
        "a question mark does as well", "document.querySelectorAll('#result .change').length > 20");
    open("app-v2/compare/index.html");
    ask("document.querySelector('#from').focus()");
    expect.is(
        "nothing is compared unasked", ask("document.querySelector('#result').hidden"), "true");
    browser.press("Tab");
    browser.press("Tab");
    browser.press("Enter");
    await(
        "the keyboard alone compares",
        "location.hash.includes('from=2025-12-25') && !document.querySelector('#result').hidden");
    expect.is("rows lead to both audits", brokenRows(), "");
  }

  /** The pages that rows lead to, asked for one by one where that is allowed. */
  private String brokenRows() {
    return root.startsWith("file:")
        ? ""
        : browser.evaluate(
            "Promise.all([...new Set([...document.querySelectorAll('#result .side a')].map(a => a.href.split('#')[0]))]"
                + ".map(h => new Promise(done => { const x = document.createElement('link'); x.rel = 'stylesheet'; x.href = h; x.onload = x.onerror = () => done(''); done(h.startsWith(location.origin) ? '' : h); }))).then(r => r.join(''))");
  }

  private void searches() {
    open("app-v2/index.html");
    browser.press("/");
    await(
        "the slash leads to the search",
        "location.pathname.endsWith('/search/index.html') && document.activeElement.id === 'q'");
    browser.type("database index");
    await("something is found", "document.querySelectorAll('#found li').length > 0");
    expect.holds(
        "the number is announced",
        ask("document.querySelector('[data-found]').textContent"),
        "result");
    expect.holds(
        "the task is among it",
        ask("document.querySelector('#found').textContent"),
        "1.1 Database indexes");
    expect.is("the plain list makes room", ask("document.querySelector('#listed').hidden"), "true");
    expect.is("the results are accessible", axe(), "");
    browser.press("ArrowDown");
    expect.is(
        "the arrow goes to the first",
        ask("document.activeElement === document.querySelector('#found a')"),
        "true");
    browser.press("Escape");
    expect.is("Escape leads back", ask("document.activeElement.id"), "q");
    String first = ask("document.querySelector('#found a').href");
    browser.press("Enter");
    await("Enter opens the first", "location.href === '" + first + "'");
    await(
        "its row is open",
        "document.querySelector(':target details, :target').tagName !== 'DETAILS' || document.querySelector(':target details').open");
  }

  private void searchesByAddress() {
    open("search/index.html#q=gb012");
    await("a search can be linked to", "document.querySelectorAll('#found li').length > 0");
    expect.holds("the rule is found", ask("document.querySelector('#found').textContent"), "GB012");
    open("search/index.html#q=zzzzqq");
    await(
        "nothing is said to be found",
        "document.querySelector('[data-found]').textContent === 'Nothing found.'");
    browser.press("Escape");
    await(
        "Escape empties the field",
        "document.querySelector('#q').value === '' && !document.querySelector('#listed').hidden");
  }

  private void filters() {
    open("app-v2/audits/2025-12-26/gates/2-testing/index.html");
    String rows =
        "[...document.querySelectorAll('.tasks > li')].filter(l => l.offsetParent !== null && !l.parentElement.closest('li')).length";
    int all = Integer.parseInt(ask(rows));
    expect.meets("a gate has tasks", all > 5, "found " + all);
    ask("document.querySelector('[data-filter]').focus()");
    browser.type("coverage");
    await("fewer tasks are shown", rows + " < " + all);
    expect.holds(
        "the number is said",
        ask("document.querySelector('[data-shown]').textContent"),
        " of " + all + " shown");
    browser.press("Escape");
    await("Escape shows all again", rows + " === " + all);
    expect.is(
        "every task has a link",
        ask(
            "[...document.querySelectorAll('.tasks > li[id]')].every(l => l.querySelector('.permalink').hash === '#' + encodeURIComponent(l.id))"),
        "true");
    open("app-v2/audits/2025-12-26/gates/2-testing/index.html#task-2.1");
    await(
        "a link to a task opens it", "document.querySelector('[id=\"task-2.1\"] > details').open");
  }

  private void filtersChanges() {
    open("app-v2/diffs/2025-12-25...2025-12-26/index.html");
    String rows =
        "[...document.querySelectorAll('.change')].filter(r => r.checkVisibility({contentVisibilityAuto: true})).length";
    ask("document.querySelector('[data-filter]').focus()");
    browser.type("index");
    await("changes are filtered", rows + " > 0 && " + rows + " < 10");
    expect.holds(
        "the number of changes is said",
        ask("document.querySelector('[data-shown]').textContent"),
        " shown");
    expect.is(
        "every change has a link",
        ask(
            "[...document.querySelectorAll('.change')].every(r => r.querySelector('a[href^=\"#\"]'))"),
        "true");
  }

  private void keepsTheTheme() {
    open("index.html");
    ask("document.querySelector('#theme-dark').click()");
    open("app-v2/index.html");
    expect.is("the theme stays", ask("document.documentElement.dataset.theme"), "dark");
    expect.is("its radio is set", ask("document.querySelector('#theme-dark').checked"), "true");
    expect.is(
        "no paint waits for a script, and all but that of the theme run after the page",
        ask("[...document.scripts].every(s => s.src.includes('/theme.') ? s.async : s.defer)"),
        "true");
    ask("document.querySelector('#theme-auto').click()");
    expect.is("and goes", ask("document.documentElement.dataset.theme"), "undefined");
  }

  /** A frozen page learns when it is looked at that it is the latest no more. */
  private void keepsOldAuditsOutOfSearchEngines() {
    String robots = "document.querySelector('meta[name=robots]')?.content";
    for (String page : List.of("index.html", "tests/index.html", "gates/2-testing/index.html")) {
      open("app-v2/audits/2025-12-25/" + page);
      expect.is("a superseded audit is not to be listed, " + page, ask(robots), "noindex");
      open("app-v2/audits/2025-12-26/" + page);
      expect.is("the latest may be, " + page, ask(robots), "undefined");
    }
  }

  private void prints() {
    open("app-v2/audits/2025-12-25/index.html");
    expect.holds(
        "a newer audit is told",
        ask("document.querySelector('[data-state]').textContent"),
        "There is 1 newer audit, the latest of 2025-12-26.");
    browser.medium("print");
    ask("dispatchEvent(new Event('beforeprint'))");
    expect.holds(
        "paper says when it was printed",
        ask("document.querySelector('.printed').textContent"),
        " UTC; what became known later as of ");
    expect.is(
        "and shows it",
        ask("getComputedStyle(document.querySelector('.printed')).display"),
        "block");
    expect.is(
        "all is unfolded",
        ask("document.querySelectorAll('main details:not([open])').length"),
        "0");
    ask("dispatchEvent(new Event('afterprint'))");
    browser.medium("");
    open("app-v2/audits/2025-12-26/index.html");
    expect.holds(
        "the latest says so",
        ask("document.querySelector('[data-state]').textContent"),
        "This is the latest audit.");
  }

  private void worksWithoutScripts() {
    browser.scripts(false);
    open("app-v2/compare/index.html");
    expect.is(
        "no field that does nothing",
        ask("getComputedStyle(document.querySelector('.picker')).display"),
        "none");
    expect.holds(
        "the comparisons are listed",
        ask("document.querySelector('#pairs').innerText"),
        "2025-12-25 to 2025-12-26");
    open("search/index.html");
    expect.is(
        "no search that does nothing",
        ask("getComputedStyle(document.querySelector('.search')).visibility"),
        "hidden");
    expect.meets(
        "but links",
        Integer.parseInt(ask("document.querySelectorAll('#listed a').length")) > 100,
        "too few");
    open("app-v2/audits/2025-12-25/index.html");
    expect.holds(
        "a plain link to all versions",
        ask("document.querySelector('.banner').innerText"),
        "See all versions");
    browser.scripts(true);
  }

  private void staysAtHome() {
    List<String> foreign =
        browser.requests().stream()
            .filter(url -> !url.startsWith(root) && !url.equals("about:blank"))
            .toList();
    expect.is("no request leaves the site", foreign.toString(), "[]");
    expect.is("the console is empty", browser.console().toString(), "[]");
  }

  private String axe() {
    try {
      browser.evaluate(SiteAccess.axe());
      return browser.evaluate(SiteAccess.RUN);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
