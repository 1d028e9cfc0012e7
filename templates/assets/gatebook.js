/* Gatebook: progressive enhancement only. Every page is complete without this file. */
(() => {
  const root = document.documentElement;
  const all = (css, from = document) => [...from.querySelectorAll(css)];
  const make = (tag, css, text) => {
    const element = document.createElement(tag);
    if (css) element.className = css;
    if (text) element.textContent = text;
    return element;
  };
  const icon = (name) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", "#i-" + name);
    svg.setAttribute("class", "i");
    svg.setAttribute("aria-hidden", "true");
    svg.append(use);
    return svg;
  };
  const chip = (style, text) => {
    const element = make("span", "chip chip--" + style);
    element.append(icon(style), text);
    return element;
  };
  const count = (n, one, many) => n + " " + (n === 1 ? one : many);

  /* What is said to those who do not see the page. */
  let voice;
  const say = (text) => {
    if (!voice) {
      voice = make("p", "vh");
      voice.setAttribute("role", "status");
      document.body.append(voice);
    }
    voice.textContent = text;
  };

  const theme = () => {
    for (const radio of all('input[name="theme"]')) {
      if (root.dataset.theme) radio.checked = radio.value === root.dataset.theme;
      radio.addEventListener("change", () => {
        if (radio.value === "auto") delete root.dataset.theme;
        else root.dataset.theme = radio.value;
        try { localStorage.setItem("gatebook-theme", radio.value); } catch { /* private mode */ }
      });
    }
  };

  const folds = () => {
    for (const button of all("[data-toggle-all]")) {
      const scope = document.getElementById(button.dataset.toggleAll);
      button.addEventListener("click", () => {
        const open = button.getAttribute("aria-pressed") !== "true";
        for (const fold of all("details", scope)) fold.open = open;
        button.setAttribute("aria-pressed", String(open));
      });
    }
    for (const button of all("[data-print]")) button.addEventListener("click", () => print());
  };

  const menus = () => {
    document.addEventListener("click", (e) => {
      for (const menu of all(".switch[open]")) if (!menu.contains(e.target)) menu.open = false;
    });
    document.addEventListener("keydown", (e) => {
      if (e.key !== "Escape") return;
      for (const menu of all(".switch[open]")) { menu.open = false; menu.querySelector("summary").focus(); }
    });
  };

  /* A link leads to a row: whatever it is folded into opens. */
  const arrive = () => {
    let target;
    try { target = document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return; }
    if (!target) return;
    const own = target.querySelector(":scope > details");
    if (own) own.open = true;
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    target.scrollIntoView();
  };

  /* The address of each row, to be copied. */
  const LINKED = ".tasks > li[id], .change[id], .issue[id], .find[id], .checks > li[id], .t tr[id]";
  const link = (row) => {
    if (row.querySelector(":scope .permalink")) return;
    const id = row.querySelector(".id, .loc, h3, th");
    const a = make("a", "permalink", "#");
    a.href = "#" + encodeURIComponent(row.id);
    a.setAttribute("aria-label", "Link to " + (id ? id.textContent.trim() : row.id));
    a.addEventListener("click", () => {
      const address = a.href;
      if (navigator.clipboard) navigator.clipboard.writeText(address).then(() => say("The link is copied."), () => {});
    });
    const place = row.querySelector(":scope > details > .ev, :scope > .main h3, :scope .top, :scope h3, :scope > th, :scope > .loc");
    (place || row).append(a);
  };
  const permalinks = () => {
    const folded = (row) => row.closest("details.data");
    for (const row of all(LINKED)) if (!folded(row)) link(row);
    for (const fold of all("details.data")) {
      fold.addEventListener("toggle", () => { for (const row of all(LINKED, fold)) link(row); }, { once: true });
    }
  };

  /* Rows that hold all the words that were typed. */
  const filters = () => {
    for (const input of all("[data-filter]")) {
      const scope = input.closest("section, .sifted") || document;
      const told = scope.querySelector("[data-shown]");
      let rows;
      const sift = () => {
        rows = rows || all(input.dataset.filter, scope).map((row) => [row, row.textContent.toLowerCase()]);
        const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
        let shown = 0;
        for (const [row, text] of rows) {
          row.hidden = !words.every((w) => text.includes(w));
          if (!row.hidden) shown++;
        }
        for (const fold of all("details.data", scope)) {
          const within = all(input.dataset.filter, fold);
          fold.hidden = within.length > 0 && within.every((row) => row.hidden);
        }
        told.textContent = words.length ? shown + " of " + rows.length + " shown" : "";
      };
      input.addEventListener("input", sift);
      input.addEventListener("keydown", (e) => {
        if (e.key === "Escape" && input.value) { input.value = ""; sift(); e.preventDefault(); }
      });
    }
  };

  /* What became true after the page was made: newer audits, evidence that went stale. */
  const later = () => {
    const facts = window.gatebookLater;
    const audit = document.querySelector("main").dataset.audit;
    if (!facts || !audit) return;
    const banner = document.querySelector("[data-version]");
    const newer = facts.audits.indexOf(audit);
    if (banner && newer >= 0) {
      const text = newer === 0
        ? "This is the latest audit."
        : "There " + (newer === 1 ? "is 1 newer audit" : "are " + newer + " newer audits") + ", the latest of " + facts.audits[0] + ".";
      if (newer > 0) banner.classList.add("banner--old");
      banner.querySelector("[data-state]").textContent = text;
    }
    const stale = facts.stale[audit] || {};
    for (const id of Object.keys(stale)) {
      const row = document.getElementById(id);
      const place = row && row.querySelector(".vd, .top, .s, h3, div");
      if (place) place.append(" ", chip("stale", stale[id] ? "Stale since " + stale[id] : "Stale since"));
    }
  };

  /* A day that is over by the reader's clock. */
  const expiry = () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const element of all("[data-until]")) {
      if (today > element.dataset.until && !element.classList.contains("expired")) {
        element.classList.add("expired");
        element.append(" ", chip("stale", "Expired on " + element.dataset.until));
      }
    }
  };

  /* A page on paper says when it was looked at, and shows what is folded. */
  const paper = () => {
    let opened = [];
    const stamp = make("p", "printed");
    addEventListener("beforeprint", () => {
      const now = new Date().toISOString().slice(0, 16).replace("T", " ");
      const facts = window.gatebookLater;
      stamp.textContent = "Printed " + now + " UTC" + (facts ? "; what became known later as of " + facts.asOf : "") + ".";
      document.querySelector(".site-foot .wrap").append(stamp);
      opened = all("main details:not([open])");
      for (const fold of opened) fold.open = true;
    });
    addEventListener("afterprint", () => {
      for (const fold of opened) fold.open = false;
      opened = [];
      stamp.remove();
    });
  };

  theme();
  folds();
  menus();
  later();
  expiry();
  filters();
  permalinks();
  paper();
  arrive();
  addEventListener("hashchange", arrive);
  window.gatebook = { all, make, icon, chip, count, say };
})();
