// Notes: a link to a note opens it, a click on what shows of one too, and paper gets all of them.
(function () {
  "use strict";
  var wide = matchMedia("(min-width: 62rem)");
  var printing = false;
  var notes = document.querySelectorAll("details.note");

  function openTarget() {
    var note = location.hash.startsWith("#_note-") && document.getElementById(location.hash.slice(1));
    if (note) { note.open = true; }
  }

  if (notes.length === 0) { return; }
  openTarget();
  addEventListener("hashchange", openTarget);
  notes.forEach(function (note) {
    // In the margin an open note lies over its neighbours: one at a time.
    note.addEventListener("toggle", function () {
      if (note.open && wide.matches && !printing) { notes.forEach(function (other) { if (other !== note) { other.open = false; } }); }
    });
    note.addEventListener("click", function (event) {
      if (!note.open && !event.target.closest("summary, a")) { note.open = true; }
    });
  });

  addEventListener("keydown", function (event) {
    var note = event.key === "Escape" && wide.matches && document.querySelector("details.note[open]");
    if (note) { note.open = false; }
  });

  // For browsers that cannot show a closed note on paper by style alone.
  var closed = [];
  addEventListener("beforeprint", function () {
    printing = true;
    closed = Array.from(notes).filter(function (note) { return !note.open; });
    closed.forEach(function (note) { note.open = true; });
  });
  addEventListener("afterprint", function () {
    closed.forEach(function (note) { note.open = false; });
    printing = false;
  });
})();
