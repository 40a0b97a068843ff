// The / key leads to the search field, unless somebody is writing or has switched it off.
(function () {
  "use strict";
  addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing) { return; }
    if (event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]")) { return; }
    var link = document.querySelector("a[data-search-link]");
    var field = document.getElementById("_search");
    if (!explainer.isOn("slash") || (!field && !link) || document.querySelector("dialog[open]")) { return; }
    event.preventDefault();
    if (field) { field.focus(); } else { location.href = link.href; }
  });
})();
