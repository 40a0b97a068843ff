// Blocks rendering on purpose, and is tiny: a remembered colour scheme must hold before the first paint.
(function () {
  "use strict";
  var root = document.documentElement;
  var prefersDark = matchMedia("(prefers-color-scheme: dark)");
  var key = "scheme";

  function remembered() {
    // Storage throws where a reader has forbidden it.
    try { return localStorage.getItem(key); } catch { return null; }
  }

  function remember(scheme) {
    try {
      if (scheme) { localStorage.setItem(key, scheme); } else { localStorage.removeItem(key); }
    } catch { /* then it holds for this page only */ }
  }

  function preferred() { return prefersDark.matches ? "dark" : "light"; }

  function apply(scheme) {
    if (scheme === "light" || scheme === "dark") { root.dataset.scheme = scheme; } else { delete root.dataset.scheme; }
  }

  function show() {
    document.querySelectorAll("[data-scheme-switch]").forEach(function (button) {
      button.setAttribute("aria-pressed", String((root.dataset.scheme || preferred()) === "dark"));
    });
  }

  root.dataset.scripted = "";
  apply(remembered());
  prefersDark.addEventListener("change", show);
  document.addEventListener("DOMContentLoaded", show);
  document.addEventListener("click", function (event) {
    if (!event.target.closest("[data-scheme-switch]")) { return; }
    var wanted = (root.dataset.scheme || preferred()) === "dark" ? "light" : "dark";
    // Back at the system's own choice, follow it again.
    var scheme = wanted === preferred() ? null : wanted;
    remember(scheme);
    apply(scheme);
    show();
  });
})();
