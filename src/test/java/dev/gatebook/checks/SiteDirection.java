package dev.gatebook.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Looks at every kind of page of a site whose authors write from right to left: their sentences
 * keep their own direction among English words, so that a mark at the end of one stands at its left
 * end, and long words break instead of making a page wider.
 */
public final class SiteDirection {
  /** Marks that stand at the wrong side of the right-to-left letter before them, with the text. */
  static final String MISPLACED =
      """
      (() => {
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const box = (node, at) => {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getClientRects()[0];
        };
        const wrong = [];
        let seen = 0;
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
          const first = /\\p{L}/u.exec(node.data);
          if (!first || !/[\\u0590-\\u06ff]/.test(first[0])) continue;
          for (const end of node.data.matchAll(/[\\u0590-\\u06ff]\\)?[!?]/g)) {
            const [letter, mark] = [box(node, end.index), box(node, end.index + end[0].length - 1)];
            if (!letter || !mark || mark.width === 0 || Math.abs(letter.top - mark.top) > 3) continue;
            seen++;
            if (mark.left > letter.left) {
              wrong.push(node.parentElement.outerHTML.replace(/\\s+/g, " ").slice(0, 140));
            }
          }
        }
        return seen + " seen\\n" + wrong.join("\\n");
      })()
      """;

  private static final int[] WIDTHS = {320, 390, 1440};

  private final Expectations expect = new Expectations();
  private final Browser browser;
  private int seen;

  private SiteDirection(Browser browser) {
    this.browser = browser;
  }

  /** Prints what was not met and exits with 1 when there is something. */
  public static void main(String[] args) throws IOException {
    Path site = Path.of(args[0]).toAbsolutePath().normalize();
    try (Browser browser = Browser.start()) {
      SiteDirection direction = new SiteDirection(browser);
      for (Path page : SitePages.ofEachKind(site)) {
        direction.look(page, site.relativize(page).toString());
      }
      direction.expect.meets("sentences were seen", direction.seen > 0, "none was");
      System.exit(direction.expect.report("text from right to left") ? 0 : 1);
    }
  }

  private void look(Path page, String name) {
    for (int width : WIDTHS) {
      browser.view(width, "light");
      browser.open(page.toUri().toString());
      List<String> found = browser.evaluate(MISPLACED).lines().toList();
      seen += Integer.parseInt(found.get(0).split(" ", 2)[0]);
      expect.is(
          name + " at " + width + " px, direction",
          String.join("\n", found.subList(1, found.size())),
          "");
      expect.is(name + " at " + width + " px, width", browser.evaluate(ReaderScripts.SIDEWAYS), "");
    }
  }
}
