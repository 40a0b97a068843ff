// The search page: results while typing, with the arrow keys between them. Nothing is loaded before the first letter.
(function () {
  "use strict";
  var form = document.querySelector("form[data-search]");
  if (!form) { return; }
  var field = document.getElementById("_search");
  var status = document.querySelector("[data-search-status]");
  var list = document.querySelector("[data-search-results]");
  var more = document.querySelector("[data-search-more]");
  var search = new explainer.Search(form.dataset.search);
  var asked = 0;
  var many = 1;
  var timer = 0;

  function add(parent, name, className) {
    var element = document.createElement(name);
    if (className) { element.className = className; }
    parent.append(element);
    return element;
  }

  function write(parent, pieces) {
    pieces.forEach(function (piece) {
      if (piece.word !== undefined) { add(parent, "mark").textContent = piece.text; } else { parent.append(piece.text); }
    });
  }

  function link(parent, href, lang, pieces) {
    var element = add(parent, "a");
    element.href = href;
    if (lang) { element.lang = lang; }
    write(element, pieces);
    return element;
  }

  function show(result) {
    var item = add(list, "li");
    var head = add(item, "h2");
    link(head, result.href, result.titleLang, result.title);
    if (result.label) {
      var label = add(head, "span", "found-label");
      label.lang = result.label.lang;
      write(label, result.label.pieces);
    }
    head.append(" ");
    add(head, "span", "type").textContent = result.kind;
    result.passages.forEach(function (passage) { link(add(item, "p"), passage.href, passage.lang, passage.pieces); });
  }

  function say(found) {
    var count = found.count;
    var said = form.dataset[count === 0 ? "none" : count === 1 ? "one" : "many"].replace("{count}", String(count));
    var more = count === 0 ? [] : remarks(found);
    status.textContent = more.length === 0 ? said : said + ". " + more.join(" ");
  }

  // What was looked for instead of a word, which words are nowhere, and whether the others are never in one passage.
  function remarks(found) {
    var data = form.dataset;
    var nowhere = found.asked.filter(function (word) { return word.isNowhere; });
    var all = found.asked.filter(function (word) { return word.isMeant; }).map(function (word) {
      return data.meant.replace("{asked}", word.typed).replace("{meant}", asWritten(word.text));
    });
    if (nowhere.length > 0) { all.push(data.nowhere.replace("{words}", nowhere.map(function (word) { return word.typed; }).join(", "))); }
    return found.isApart ? all.concat(data.apart) : all;
  }

  // A word that was found, with its accents and capitals.
  function asWritten(loose) {
    var marks = Array.from(list.querySelectorAll("mark"), function (mark) { return mark.textContent; });
    return marks.find(function (text) { return explainer.words.isAlike(explainer.words.of(text)[0].loose, loose, search.root.languages); }) || loose;
  }

  function run() {
    var query = field.value.trim();
    var mine = ++asked;
    remember(query);
    if (!query) {
      list.replaceChildren();
      status.textContent = "";
      more.hidden = true;
      return;
    }
    search.find(field.value, many).then(function (found) {
      // A later letter may have been answered already.
      if (mine !== asked) { return; }
      list.replaceChildren();
      found.results.forEach(show);
      more.hidden = found.isAll;
      say(found);
    }, function () {
      if (mine === asked) { status.textContent = form.dataset.failed; }
    });
  }

  // So that the way back from a result leads to the results.
  function remember(query) {
    var address = location.pathname + (query ? "?q=" + encodeURIComponent(query) : "");
    try { history.replaceState(null, "", address); } catch { /* not under every address, and not needed */ }
  }

  function links() { return Array.from(list.querySelectorAll("a")); }

  function move(event) {
    var step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) { return; }
    var all = [field].concat(links());
    var next = all[all.indexOf(document.activeElement) + step];
    if (next && all.includes(document.activeElement)) {
      event.preventDefault();
      next.focus();
    }
  }

  field.addEventListener("input", function () {
    many = 1;
    clearTimeout(timer);
    timer = setTimeout(run, 120);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var first = links()[0];
    if (first) { location.href = first.href; }
  });
  more.addEventListener("click", function () {
    var last = links().length;
    many *= 2;
    run();
    // The button may go away: the reader goes on at the first result that is new.
    search.find(field.value, many).then(function () { (links()[last] || field).focus(); });
  });
  form.parentElement.addEventListener("keydown", move);

  field.value = new URLSearchParams(location.search).get("q") || field.value;
  if (field.value) { run(); }
  // Every link to the search names the field. Who came another way keeps the place that the browser gave.
  function take() { if (location.hash === "#_search") { field.focus(); } }
  take();
  addEventListener("hashchange", take);
})();
