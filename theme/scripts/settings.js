// What a reader can switch off, and on again: <button data-setting="previews" aria-pressed>. Remembered where storage is allowed.
(function () {
  "use strict";
  var off = new Set();

  explainer.isOn = function (name) {
    // Another tab may have switched it; storage throws where a reader has forbidden it.
    try { return localStorage.getItem(name) !== "off"; } catch { return !off.has(name); }
  };

  function toggle(name) {
    var isOff = explainer.isOn(name);
    if (isOff) { off.add(name); } else { off.delete(name); }
    try {
      if (isOff) { localStorage.setItem(name, "off"); } else { localStorage.removeItem(name); }
    } catch { /* then it holds for this page only */ }
  }

  function show() {
    document.querySelectorAll("[data-setting]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(explainer.isOn(button.dataset.setting)));
    });
  }

  show();
  addEventListener("storage", show);
  addEventListener("pageshow", show);
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-setting]");
    if (button) {
      toggle(button.dataset.setting);
      show();
    }
  });
})();
