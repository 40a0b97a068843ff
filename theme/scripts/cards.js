// Cards beside terms, for mouse and keyboard (WCAG 1.4.13): the pointer can move into a card, Escape closes it, and it stays until left.
(function () {
  "use strict";
  var previews = explainer.previews;
  var card = document.createElement("aside");
  var shown = null;
  var dismissed = null;
  var hovered = false;
  var focused = false;
  var coming = 0;
  var going = 0;
  card.className = "card";
  card.setAttribute("aria-labelledby", "_card-label");

  function openSoon(term, delay, point) {
    clearTimeout(coming);
    clearTimeout(going);
    if (term === shown || term === dismissed) { return; }
    coming = setTimeout(function () {
      var wanted = coming;
      previews.load(term).then(function (data) {
        if (wanted === coming && term.isConnected) { open(term, data, point); }
      }, function () { /* The link is still there. */ });
    }, delay);
  }

  function open(term, data, point) {
    close();
    // Keyboards reach the same page by the term itself.
    previews.fill(card, term, data, "_card").tabIndex = -1;
    shown = term;
    document.body.append(card);
    place(boxOf(term, point));
    if (data.definition) { term.setAttribute("aria-describedby", "_card-definition"); }
  }

  function close() {
    clearTimeout(going);
    if (!shown) { return; }
    shown.removeAttribute("aria-describedby");
    shown = null;
    card.remove();
  }

  function leave() {
    clearTimeout(coming);
    coming = 0;
    clearTimeout(going);
    if (!hovered && !focused) { going = setTimeout(close, 300); }
  }

  // A term may be broken over lines: the piece under the pointer, else the first.
  function boxOf(term, point) {
    var boxes = Array.from(term.getClientRects());
    return point && boxes.find(function (box) { return point.y >= box.top - 2 && point.y <= box.bottom + 2; }) || boxes[0] || term.getBoundingClientRect();
  }

  // Below the term, or above it where there is room above only; never beyond the left and right edge.
  function place(box) {
    var gap = 6;
    var edge = 12;
    var root = document.documentElement;
    var height = card.offsetHeight;
    var below = box.bottom + gap + height <= root.clientHeight;
    var above = box.top - gap - height >= 0 || (box.bottom + gap + scrollY + height > root.scrollHeight && box.top + scrollY >= gap + height);
    var left = Math.max(edge, Math.min(box.left, root.clientWidth - card.offsetWidth - edge));
    card.style.left = left + scrollX + "px";
    card.style.top = (!below && above ? box.top - gap - height : box.bottom + gap) + scrollY + "px";
  }

  document.addEventListener("pointerover", function (event) {
    if (event.pointerType === "touch") { return; }
    var term = previews.termAt(event.target);
    hovered = term !== null || card.contains(event.target);
    if (term !== dismissed) { dismissed = null; }
    if (term) {
      openSoon(term, 250, { y: event.clientY });
    } else if (hovered) {
      clearTimeout(going);
      clearTimeout(coming);
    } else {
      leave();
    }
  });

  document.addEventListener("focusin", function (event) {
    var term = previews.termAt(event.target);
    focused = term !== null && !previews.isQuiet && term.matches(":focus-visible");
    if (focused) { openSoon(term, 100); }
  });

  document.addEventListener("focusout", function () {
    focused = false;
    dismissed = null;
    if (shown || coming) { leave(); }
  });

  // Before anything else hears of the key: it closes one thing at a time.
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || !shown) { return; }
    event.stopPropagation();
    dismissed = shown;
    clearTimeout(coming);
    close();
  }, true);

  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-setting]")) { close(); }
  });
  addEventListener("resize", close);
  addEventListener("beforeprint", close);
  addEventListener("pagehide", close);
})();
