/* Gatebook: the theme of a reader who chose one, as soon as it is there; painting does not wait for it. */
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const theme = localStorage.getItem("gatebook-theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch { /* no storage: the system decides */ }
})();
