package dev.gatebook.checks;

/** Scripts that list what a page does wrong for some readers, nothing for a page that is right. */
final class ReaderScripts {
  /** A page that is wider than its window, and what makes it so. */
  static final String SIDEWAYS =
      """
      (() => {
        const wide = document.documentElement.scrollWidth - innerWidth;
        if (wide <= 0) return "";
        const out = [...document.querySelectorAll("main *, header *, footer *")]
          .filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".scroll, pre, .vh, .nav"));
        return wide + " px too wide: " + out.slice(0, 3).map((e) => e.outerHTML.slice(0, 120)).join(" | ");
      })()
      """;

  /** Everything that moves by itself or on its way. */
  static final String MOTION =
      """
      (() => {
        const moving = [...document.querySelectorAll("*")].filter((e) => {
          const s = getComputedStyle(e);
          return s.animationName !== "none" || s.transitionDuration.split(", ").some((d) => parseFloat(d) > 0);
        });
        const smooth = getComputedStyle(document.documentElement).scrollBehavior !== "auto";
        return moving.slice(0, 3).map((e) => e.outerHTML.slice(0, 80)).join(" | ") + (smooth ? "scrolls smoothly" : "");
      })()
      """;

  private static final String REACHABLE =
      """
        const reachable = () => [...document.querySelectorAll(
            "a[href], button, input, select, textarea, summary, [tabindex='0'], .scroll")]
          .filter((e) => !e.disabled && e.tabIndex >= 0 && e.checkVisibility({visibilityProperty: true})
            && !(e.type === "radio" && !e.checked));
        const told = (e) => e.outerHTML.replace(/\\s+/g, " ").slice(0, 110);
      """;

  /**
   * Things that take the focus and do not show it, or that lie outside of the window or below
   * something else when they have it. Of many, some: the first, the last and those between in even
   * steps.
   */
  static final String FOCUS =
      "(() => {"
          + REACHABLE
          + """
        const all = reachable();
        const step = Math.max(1, Math.floor(all.length / 120));
        const wrong = [];
        all.forEach((e, i) => {
          if (i % step !== 0 && i !== all.length - 1) return;
          e.focus({focusVisible: true});
          if (document.activeElement !== e) { wrong.push("takes no focus: " + told(e)); return; }
          const shown = e.closest(".theme label") || e;
          const style = getComputedStyle(shown);
          if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) wrong.push("no ring: " + told(e));
          const boxes = [...shown.getClientRects()];
          const seen = boxes.some((r) => [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1]].some(([x, y]) => {
            const top = document.elementFromPoint(r.left + r.width * x, Math.max(1, r.top + Math.min(r.height, 60) * y));
            return top && (shown.contains(top) || top.contains(shown));
          }));
          const inside = boxes.some((r) => r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth);
          if (!seen || !inside) wrong.push("hidden: " + told(e));
        });
        document.activeElement.blur();
        scrollTo(0, 0);
        return wrong.slice(0, 4).join(" | ");
      })()
      """;

  /** Remembers what can be reached and starts before all of it. */
  static final String START =
      "(() => {"
          + REACHABLE
          + """
        document.activeElement.blur();
        window.getSelection().removeAllRanges();
        window.order = reachable();
        window.at = -1;
        return "";
      })()
      """;

  /** What is wrong about the thing that has the focus now; {@code end} behind the last one. */
  static final String NEXT =
      """
      (() => {
        const have = document.activeElement;
        if (window.at < 0 && have === document.body) return "";
        if (++window.at >= window.order.length) return "end";
        const want = window.order[window.at];
        return want === have ? "" : "expected " + want.outerHTML.slice(0, 90) + ", found " + have.outerHTML.slice(0, 90);
      })()
      """;

  /**
   * Cells without words, drawings without a name that are not hidden, and headings that are empty.
   */
  static final String CELLS =
      """
      (() => {
        const told = (list) => list.slice(0, 3).map((e) => e.outerHTML.slice(0, 90)).join(" | ");
        const cells = [...document.querySelectorAll(".hm td")].filter((e) => !e.textContent.trim());
        const drawings = [...document.querySelectorAll("svg, img")].filter((e) =>
          !e.closest("[aria-hidden='true']") && !e.hasAttribute("alt")
          && !(e.getAttribute("aria-label") || (e.getAttribute("aria-labelledby") || "").split(" ")
            .map((id) => document.getElementById(id)).filter(Boolean).map((n) => n.textContent).join("")).trim());
        const charts = [...document.querySelectorAll("figure.chart svg[role='img']")].filter((e) =>
          !e.querySelector("title")?.textContent || !e.querySelector("desc")?.textContent);
        const symbols = [...document.querySelectorAll(".chip, .decision, .sev, .chg, .delta, .dot")]
          .filter((e) => !e.closest("[aria-hidden='true']") && !e.textContent.trim() && !e.parentElement.textContent.trim());
        return told([...cells, ...drawings, ...charts, ...symbols]);
      })()
      """;

  /**
   * Text that is clipped or a page that gets too wide with the spaces of WCAG 2.2, 1.4.12: lines
   * 1.5, paragraphs 2, letters 0.12 and words 0.16 times the size of the text.
   */
  static final String SPACING =
      """
      (() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
          + " p { margin-block-end: 2em !important }");
        document.adoptedStyleSheets = [sheet];
        const wide = document.documentElement.scrollWidth - innerWidth;
        const clipped = [...document.querySelectorAll("body *")].filter((e) => {
          const s = getComputedStyle(e);
          return e.clientWidth > 2 && e.checkVisibility() && !e.closest(".vh, svg, .toc, [role='region'], pre, .nav, .brand")
            && (s.overflowX === "hidden" || s.overflowX === "clip") && e.textContent.trim()
            && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
        });
        document.adoptedStyleSheets = [];
        return (wide > 0 ? wide + " px too wide " : "") + clipped.slice(0, 3).map((e) => "clipped: " + e.outerHTML.slice(0, 90)).join(" | ");
      })()
      """;

  /**
   * What cannot be seen where the system sets the colours, also of a reader who once chose the
   * other theme: text and lines of drawings too near to the background, chips without an edge, the
   * current page among its neighbours, a focus without a ring.
   */
  static final String FORCED =
      """
      (() => {
        if (!matchMedia("(forced-colors: active)").matches) return "colours are not forced";
        document.documentElement.dataset.theme = matchMedia("(prefers-color-scheme: dark)").matches ? "light" : "dark";
        const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
        const rgb = (c) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = c; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
        const light = ([r, g, b]) => [r, g, b].map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
          .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
        const back = light(rgb(getComputedStyle(document.body).backgroundColor));
        const apart = (c) => { const l = light(rgb(c)); return (Math.max(l, back) + 0.05) / (Math.min(l, back) + 0.05); };
        const wrong = [];
        for (const e of document.querySelectorAll("svg text")) {
          if (e.checkVisibility() && apart(getComputedStyle(e).fill) < 4.5) wrong.push("faint: " + e.outerHTML.slice(0, 90));
        }
        for (const e of document.querySelectorAll("svg .c-said, svg .c-shown, svg .c-ok, svg .c-bad, svg .c-target, svg .c-ink, .chip .i, .decision .i, .hm .i")) {
          if (!e.checkVisibility()) continue;
          const s = getComputedStyle(e);
          const ink = s.stroke === "none" ? s.fill : s.stroke;
          if (apart(ink) < 3) wrong.push("faint: " + e.outerHTML.slice(0, 90));
        }
        for (const e of document.querySelectorAll(".chip, .decision")) {
          const s = getComputedStyle(e);
          if (e.checkVisibility() && (s.borderTopStyle === "none" || parseFloat(s.borderTopWidth) < 1)) wrong.push("no edge: " + e.outerHTML.slice(0, 90));
        }
        for (const e of document.querySelectorAll(".nav a")) {
          const marked = apart(getComputedStyle(e).borderBottomColor) >= 3;
          if (marked !== e.hasAttribute("aria-current")) wrong.push((marked ? "looks current: " : "does not look current: ") + e.outerHTML.slice(0, 90));
        }
        const link = document.querySelector("main a[href]");
        if (link) {
          link.focus({focusVisible: true});
          const s = getComputedStyle(link);
          if (s.outlineStyle === "none" || apart(s.outlineColor) < 3) wrong.push("no ring: " + link.outerHTML.slice(0, 90));
          link.blur();
        }
        return wrong.slice(0, 4).join(" | ");
      })()
      """;

  private ReaderScripts() {}
}
