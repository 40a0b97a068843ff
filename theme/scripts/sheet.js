// On a touch screen a tap on a term opens a sheet from below; its link, or a second tap on the term, leads to the page.
(function () {
  "use strict";
  var previews = explainer.previews;
  var isTouch = false;
  var sheet = null;
  var box = null;
  var shown = null;

  function make() {
    sheet = document.createElement("dialog");
    sheet.className = "term-sheet";
    sheet.setAttribute("aria-labelledby", "_sheet-label");
    box = document.createElement("div");
    var close = document.createElement("button");
    close.type = "button";
    close.textContent = previews.close;
    close.addEventListener("click", function () { sheet.close(); });
    sheet.append(box, close);
    sheet.addEventListener("click", tapBeside);
    sheet.addEventListener("close", giveFocusBack);
    document.body.append(sheet);
  }

  function open(term, data) {
    if (!sheet) { make(); }
    previews.fill(box, term, data, "_sheet");
    var label = box.querySelector(".card-label");
    label.tabIndex = -1;
    label.autofocus = true;
    shown = term;
    sheet.showModal();
    box.scrollTop = 0;
  }

  // The sheet covers the page, so a second tap on the term arrives here.
  function tapBeside(event) {
    if (event.target !== sheet) { return; }
    var isOnTerm = Array.from(shown.getClientRects()).some(function (line) {
      return event.clientX >= line.left && event.clientX <= line.right && event.clientY >= line.top && event.clientY <= line.bottom;
    });
    if (isOnTerm) { location.href = shown.href; } else { sheet.close(); }
  }

  function giveFocusBack() {
    previews.isQuiet = true;
    shown.focus({ preventScroll: true });
    previews.isQuiet = false;
  }

  function late() {
    return new Promise(function (resolve, reject) { setTimeout(reject, 1500); });
  }

  addEventListener("pointerdown", function (event) { isTouch = event.pointerType === "touch"; }, true);
  addEventListener("keydown", function () { isTouch = false; }, true);
  document.addEventListener("click", function (event) {
    var term = isTouch ? previews.termAt(event.target) : null;
    if (!term || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) { return; }
    event.preventDefault();
    Promise.race([previews.load(term), late()]).then(
      function (data) { open(term, data); },
      function () { location.href = term.href; });
  });
})();
