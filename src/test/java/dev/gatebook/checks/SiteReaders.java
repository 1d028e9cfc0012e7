package dev.gatebook.checks;

import dev.gatebook.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks at pages of every kind as readers do who set their browser up for themselves: 320 pixels
 * wide, which is 1,280 at 400 %, with wider spaces in the text, with the colours of the system,
 * without motion, by keyboard alone, and by the names that a screen reader gets.
 */
public final class SiteReaders {
  private static final int NARROW = 320;
  private static final int ZOOMED_HEIGHT = 256;
  private static final int TABS = 25;
  private static final Map<String, String> STILL = Map.of("prefers-reduced-motion", "reduce");

  /** Roles that say nothing without a name. */
  private static final Set<String> NAMED =
      Set.of(
          "image",
          "img",
          "button",
          "link",
          "heading",
          "textbox",
          "searchbox",
          "combobox",
          "radio",
          "checkbox",
          "region",
          "DisclosureTriangle");

  private final Expectations expect = new Expectations();
  private final Path site;
  private final Browser browser;

  private SiteReaders(Path site, Browser browser) {
    this.site = site;
    this.browser = browser;
  }

  /** Prints what was not met and exits with 1 when there is something. */
  public static void main(String[] args) throws IOException {
    Path site = Path.of(args[0]).toAbsolutePath().normalize();
    try (Browser browser = Browser.start()) {
      SiteReaders readers = new SiteReaders(site, browser);
      for (Path page : SitePages.ofEachKind(site)) {
        readers.look(page);
      }
      readers.expect.is("the console is empty", browser.console().toString(), "[]");
      System.exit(readers.expect.report("every kind of page for every reader") ? 0 : 1);
    }
  }

  private void look(Path page) {
    String name = site.relativize(page).toString();
    browser.view(NARROW, ZOOMED_HEIGHT, STILL);
    browser.open(page.toUri().toString());
    none(name + " at 320 px, 400 %, scrolls in one direction", ReaderScripts.SIDEWAYS);
    none(name + " at 400 % shows what has the focus", ReaderScripts.FOCUS);
    none(name + " stands still", ReaderScripts.MOTION);
    browser.view(1280, 900, STILL);
    none(name + " shows what has the focus", ReaderScripts.FOCUS);
    tabs(name);
    none(name + " names its symbols, cells and headings", ReaderScripts.CELLS);
    names(name);
    none(name + " holds wider text", ReaderScripts.SPACING);
    for (String scheme : List.of("light", "dark")) {
      browser.view(1280, 900, Map.of("forced-colors", "active", "prefers-color-scheme", scheme));
      none(name + " in colours of the system, " + scheme, ReaderScripts.FORCED);
    }
  }

  /** The script lists what is wrong. */
  private void none(String what, String script) {
    String wrong = browser.evaluate(script);
    expect.meets(what, wrong.isEmpty(), wrong.replace('\n', ' '));
  }

  /** The key goes from one thing to the next in the order of the page. */
  private void tabs(String name) {
    browser.evaluate(ReaderScripts.START);
    for (int i = 0; i < TABS; i++) {
      browser.press("Tab");
      String wrong = browser.evaluate(ReaderScripts.NEXT);
      if (wrong.equals("end")) {
        return;
      }
      expect.meets(name + ", Tab " + (i + 1), wrong.isEmpty(), wrong);
    }
  }

  private void names(String name) {
    Json.Arr nodes = (Json.Arr) browser.accessibility().get("nodes").orElseThrow();
    long nameless =
        nodes.items().stream()
            .map(Json.Obj.class::cast)
            .filter(node -> NAMED.contains(value(node, "role")) && value(node, "name").isBlank())
            .count();
    expect.is(name + ", things without a name for a screen reader", Long.toString(nameless), "0");
  }

  private static String value(Json.Obj node, String field) {
    return node.get(field)
        .filter(Json.Obj.class::isInstance)
        .flatMap(field2 -> ((Json.Obj) field2).get("value"))
        .map(v -> v instanceof Json.Text text ? text.value() : "")
        .orElse("");
  }
}
