/* Gatebook: progressive enhancement only. Every page is complete without this file. */
(() => {
  const root = document.documentElement;
  root.classList.add("js");

  const read = () => { try { return localStorage.getItem("gatebook-theme"); } catch { return null; } };
  const write = (v) => { try { localStorage.setItem("gatebook-theme", v); } catch { /* private mode */ } };
  const apply = (v) => { if (v === "light" || v === "dark") root.dataset.theme = v; else delete root.dataset.theme; };
  apply(read());

  const onReady = () => {
    const saved = read();
    for (const r of document.querySelectorAll('input[name="theme"]')) {
      if (saved) r.checked = r.value === saved;
      r.addEventListener("change", () => { write(r.value); apply(r.value); });
    }

    for (const b of document.querySelectorAll("[data-toggle-all]")) {
      const scope = document.getElementById(b.dataset.toggleAll);
      b.addEventListener("click", () => {
        const open = b.getAttribute("aria-pressed") !== "true";
        for (const d of scope.querySelectorAll("details")) d.open = open;
        b.setAttribute("aria-pressed", String(open));
      });
    }

    for (const b of document.querySelectorAll("[data-print]")) b.addEventListener("click", () => print());

    document.addEventListener("click", (e) => {
      for (const m of document.querySelectorAll(".switch[open]")) if (!m.contains(e.target)) m.open = false;
    });
    document.addEventListener("keydown", (e) => {
      if (e.key !== "Escape") return;
      for (const m of document.querySelectorAll(".switch[open]")) { m.open = false; m.querySelector("summary").focus(); }
    });

    live(document.querySelector("[data-versions]"));
  };

  /* A frozen page knows nothing of later audits: the list of versions tells, where it can be fetched. */
  const live = (banner) => {
    if (!banner || !location.protocol.startsWith("http")) return;
    fetch(banner.dataset.versions)
      .then((r) => (r.ok ? r.json() : []))
      .then((versions) => {
        const at = versions.findIndex((v) => v.version === banner.dataset.version);
        const text = banner.querySelector("[data-state]");
        if (at < 0) return;
        if (at === 0) {
          text.textContent = "This is the latest audit.";
        } else {
          banner.classList.add("banner--old");
          text.textContent = "There " + (at === 1 ? "is 1 newer audit" : "are " + at + " newer audits") + ", the latest of " + versions[0].version + ".";
        }
      })
      .catch(() => {});
  };

  document.addEventListener("DOMContentLoaded", onReady);

  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("main details:not([open])")];
    for (const d of opened) d.open = true;
  });
  addEventListener("afterprint", () => { for (const d of opened) d.open = false; opened = []; });
})();
