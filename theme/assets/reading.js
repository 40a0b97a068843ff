// Notes: folded on narrow screens, open in the margin of wide ones and on paper. The style sheet shows them there
// without this script too; what this adds is the true state, for screen readers and for readers who fold one away.
(function () {
  "use strict";
  var notes = document.querySelectorAll("details.note");
  var wide = matchMedia("(min-width: 62rem)");

  function openAll() { notes.forEach(function (note) { note.open = true; }); }

  function settle() {
    notes.forEach(function (note) { note.open = wide.matches || "#" + note.id === location.hash; });
    document.documentElement.toggleAttribute("data-foldable", true);
  }

  function openTarget() {
    var note = location.hash.startsWith("#_note-") && document.getElementById(location.hash.slice(1));
    if (note) { note.open = true; }
  }

  if (notes.length === 0) { return; }
  settle();
  wide.addEventListener("change", settle);
  addEventListener("hashchange", openTarget);
  addEventListener("beforeprint", openAll);
  addEventListener("afterprint", settle);
})();
