/* Gatebook: progressive enhancement only. Every page is complete without this file. */
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  const all = (css, from = document) => [...from.querySelectorAll(css)];
  const make = (tag, css, text) => {
    const element = document.createElement(tag);
    if (css) element.className = css;
    if (text) element.textContent = text;
    return element;
  };
  const way = (href, text, css) => {
    const a = make("a", css, text);
    a.href = href;
    return a;
  };
  const entry = (...parts) => {
    const item = make("li");
    item.append(...parts.flatMap((part) => [part, " "]));
    return item;
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
    let chosen = root.dataset.theme;
    try { chosen ||= localStorage.getItem("gatebook-theme"); } catch { /* private mode */ }
    for (const radio of all('input[name="theme"]')) {
      if (chosen) radio.checked = radio.value === chosen;
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
  const LINKED = ".tasks > li[id], .change[id], .issue[id], .find[id], .names > li[id], .fail[id], .checks > li[id], .t tr[id]";
  const link = (row) => {
    if (row.querySelector(":scope .permalink")) return;
    const id = row.querySelector(".box + div, .id, .loc, h3, th, a");
    const a = way("#" + encodeURIComponent(row.id), "#", "permalink");
    a.setAttribute("aria-label", "Link to " + (id ? id.textContent.trim() : row.id));
    a.addEventListener("click", () => {
      const address = a.href;
      if (navigator.clipboard) navigator.clipboard.writeText(address).then(() => say("The link is copied."), () => {});
    });
    const place = row.querySelector(":scope > details > .ev, :scope > .main h3, :scope .top, :scope h3, :scope > th, :scope > .loc, :scope > p");
    (place || row.querySelector(":scope > div") || row).append(a);
  };
  const permalinks = () => {
    const folded = (row) => row.closest("details.data");
    for (const row of all(LINKED)) if (!folded(row)) link(row);
    for (const fold of all("details.data")) {
      fold.addEventListener("toggle", () => { for (const row of all(LINKED, fold)) link(row); }, { once: true });
    }
  };

  /* Data of the site, as scripts that call back with the part they hold. */
  const waiting = new Map();
  const parts = new Map();
  window.gatebookSearch = (part) => waiting.get(part.part)(part);
  const load = (name) => {
    if (!parts.has(name)) {
      parts.set(name, new Promise((resolve, reject) => {
        const script = make("script");
        waiting.set(name, resolve);
        script.src = name + ".js";
        script.onerror = () => reject(new Error("The index cannot be loaded."));
        document.head.append(script);
      }));
    }
    return parts.get(name);
  };
  const shown = (n, all) => n + " of " + all + " shown";
  const holds = (words, text) => words.every((w) => text.includes(w));
  const typed = (input) => input.value.toLowerCase().split(/\s+/).filter(Boolean);

  /* Entries of a list that goes on, on other pages. */
  const elsewhere = () => {
    for (const input of all("[data-list]")) {
      const place = input.closest("p");
      const told = place.querySelector("[data-shown]");
      const found = make("ul", "names");
      place.after(found);
      input.addEventListener("input", async () => {
        try {
          const { rows } = await load(input.dataset.list);
          const words = typed(input);
          const hits = rows.filter((row) => words.length && holds(words, (row[0] + " " + row[1]).toLowerCase()));
          found.replaceChildren(...hits.slice(0, 100).map(([text, note, href]) => entry(way(href, text), make("i", "", note))));
          told.textContent = words.length ? shown(hits.length, rows.length) : "";
        } catch (e) {
          told.textContent = e.message;
        }
      });
    }
  };

  /* Rows that hold all the words that were typed. */
  const filters = () => {
    for (const input of all("[data-filter]")) {
      const scope = input.closest("section, .sifted") || document;
      const told = scope.querySelector("[data-shown]");
      let rows;
      let opened = [];
      const sift = () => {
        rows = rows || all(input.dataset.filter, scope).map((row) => [row, row.textContent.toLowerCase()]);
        const words = typed(input);
        let left = 0;
        for (const [row, text] of rows) {
          row.hidden = !holds(words, text);
          if (!row.hidden) left++;
        }
        for (const fold of opened) fold.open = false;
        opened = [];
        for (const part of all("details.data:not(.fail), .part", scope)) {
          const within = all(input.dataset.filter, part);
          part.hidden = words.length > 0 && within.every((row) => row.hidden);
          const fold = part.matches("details") ? part : part.querySelector("details.fold, .cat");
          if (words.length && !part.hidden && fold && !fold.open) opened.push(fold);
        }
        for (const fold of opened) fold.open = true;
        told.textContent = words.length ? shown(left, rows.length) : "";
      };
      input.addEventListener("input", sift);
      input.addEventListener("keydown", (e) => {
        if (e.key === "Escape" && input.value) { input.value = ""; sift(); e.preventDefault(); }
      });
    }
  };

  /* Where a row has room for a remark. */
  const spot = (row) => [".vd", ".top", ".s", "h3", "th", "div"].map((way) => row.querySelector(way)).find(Boolean);

  /* What became true after the page was made: newer audits, evidence that went stale. */
  const later = () => {
    const facts = window.gatebookLater;
    const audit = document.querySelector("main").dataset.audit;
    if (!facts || !audit) return;
    const banner = document.querySelector("[data-version]");
    const newer = facts.audits.indexOf(audit);
    if (newer > 0) document.head.append(Object.assign(make("meta"), { name: "robots", content: "noindex" }));
    if (banner && newer >= 0) {
      const text = newer === 0
        ? "This is the latest audit."
        : "There " + (newer === 1 ? "is 1 newer audit" : "are " + newer + " newer audits") + ", the latest of " + facts.audits[0] + ".";
      if (newer > 0) banner.classList.add("banner--old");
      const state = banner.querySelector("[data-state]");
      state.textContent = text;
      const file = document.querySelector('script[src$="later.js"]');
      if (file && (facts.compared || []).includes(audit)) {
        state.append(" ", way(new URL("diffs/" + encodeURIComponent(audit) + "..." + encodeURIComponent(facts.audits[0]) + "/index.html", file.src).href, "What changed since"));
      }
    }
    const stale = facts.stale[audit] || {};
    for (const id of Object.keys(stale)) {
      const row = document.getElementById(id);
      const place = row && spot(row);
      if (place) place.append(" ", chip("stale", stale[id] ? "Stale since " + stale[id] : "Stale since"));
    }
    retracted((facts.claims || {})[audit] || [], banner);
  };

  /* Claims of this audit that a later one took back or refuted: at their row, and all in the banner. */
  const retracted = (claims, banner) => {
    for (const claim of claims) {
      const row = claim.row && document.getElementById(claim.row);
      const place = row && spot(row);
      if (place) place.append(" ", chip("contradicted", claim.text), " ", make("span", "soft", claim.is));
    }
    if (banner && claims.length) {
      banner.querySelector("[data-state]").append(" " + count(claims.length, "claim of this audit was", "claims of this audit were") + " taken back or refuted later.");
    }
  };

  /* A comparison whose page gave way to one with a newer audit is made in the browser. */
  const gone = () => {
    const pair = location.pathname.match(/^(.*\/)diffs\/([^/]+)\.\.\.([^/]+)\//);
    const list = document.querySelector(".lost ul");
    if (!pair || !list) return;
    list.prepend(entry(way(pair[1] + "compare/index.html#from=" + pair[2] + "&to=" + pair[3], "Compare these audits")));
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

  /* Search: the head of the index, the shards of the terms and the blocks of what is shown, loaded when they are needed. */
  const search = () => {
    const form = document.querySelector("[data-search]");
    document.addEventListener("keydown", (e) => {
      if (e.key !== "/" || e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)) return;
      const place = document.querySelector('.site-head .nav a[href$="search/index.html"]');
      if (!form && !place) return;
      e.preventDefault();
      if (form) form.elements.q.focus();
      else location.href = place.href + "#q=";
    });
    if (!form) return;
    const input = form.elements.q;
    const found = document.getElementById("found");
    const listed = document.getElementById("listed");
    const told = form.querySelector("[data-found]");
    /* The numbers of the entries that hold a term with that beginning, and whether there are more. */
    const holders = async (head, start) => {
      const { shards } = head;
      let first = shards.findIndex((term) => term > start);
      first = (first < 0 ? shards.length : first) - 1;
      const names = [];
      for (let at = Math.max(0, first); at < shards.length && (at <= first || shards[at].startsWith(start)) && names.length < 12; at++) names.push("w" + at);
      const numbers = new Set();
      let more = names.length === 12;
      for (const shard of await Promise.all(names.map(load))) {
        for (const [term, ...steps] of shard.terms) {
          if (!term.startsWith(start)) continue;
          if (steps.length >= head.most) more = true;
          let at = 0;
          for (const step of steps) numbers.add((at += step));
        }
      }
      return { start, numbers, more };
    };
    const SHOWN = 40;
    const held = async (head, number) => (await load("e" + Math.floor(number / head.block))).entries[number % head.block];
    const look = async (query) => {
      const head = await load("index");
      const starts = query.toLowerCase().split(/\s+/).map((w) => w.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").slice(0, 40)).filter(Boolean);
      if (!starts.length || !head.count) return { rows: [], total: 0, more: false };
      const lists = await Promise.all(starts.map((start) => holders(head, start)));
      const sure = lists.filter((l) => !l.more);
      const [least, ...others] = (sure.length ? sure : lists).sort((a, b) => a.numbers.size - b.numbers.size);
      const hits = [...least.numbers].filter((n) => others.every((l) => l.numbers.has(n))).sort((a, b) => a - b);
      const unsure = sure.length ? lists.filter((l) => l.more) : [];
      const rows = [];
      let seen = 0;
      for (const number of hits) {
        if (rows.length === SHOWN) break;
        seen++;
        const row = await held(head, number);
        const text = (row[1] + " " + row[2]).toLowerCase();
        if (unsure.every((l) => text.includes(l.start))) rows.push(row);
      }
      return { rows, total: rows.length + hits.length - seen, more: unsure.length > 0 || !sure.length };
    };
    let turn = 0;
    const show = async () => {
      const query = input.value.trim();
      const mine = ++turn;
      history.replaceState(null, "", "#q=" + encodeURIComponent(query));
      try {
        const { rows, total, more } = query ? await look(query) : { rows: [], total: 0 };
        if (mine !== turn) return;
        found.replaceChildren(...rows.map(([sort, title, context, href]) => entry(make("span", "meth", sort), way("../" + href, title), make("span", "muted", context))));
        found.hidden = rows.length === 0;
        listed.hidden = query !== "";
        told.textContent = !query ? "" : total === 0 ? "Nothing found." : (more && total > rows.length ? "About " : "")
          + count(total, "result", "results") + (total > rows.length ? ", the first " + rows.length + " shown." : ".");
      } catch (e) {
        told.textContent = e.message;
      }
    };
    let pause;
    input.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(show, 120); });
    form.addEventListener("submit", async (e) => {
      e.preventDefault();
      clearTimeout(pause);
      await show();
      const first = found.querySelector("a");
      if (first) location.href = first.href;
    });
    document.addEventListener("keydown", (e) => {
      const links = [input, ...all("a", found)];
      const at = links.indexOf(document.activeElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
      if (at < 0) return;
      if (step && links[at + step]) {
        e.preventDefault();
        links[at + step].focus();
      } else if (e.key === "Escape") {
        if (at === 0) { input.value = ""; show(); }
        input.focus();
        e.preventDefault();
      }
    });
    const given = new URLSearchParams(location.hash.startsWith("#q=") ? location.hash.slice(1) : location.search).get("q");
    if (given !== null) {
      input.value = given;
      input.focus();
      if (given) show();
    }
  };

  theme();
  folds();
  later();
  expiry();
  filters();
  elsewhere();
  permalinks();
  paper();
  search();
  arrive();
  gone();
  addEventListener("hashchange", arrive);
  window.gatebook = { all, make, icon, chip, count, say };
})();
