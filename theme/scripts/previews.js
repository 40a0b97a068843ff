// What a card and a sheet show of a term: made of data and text nodes only.
(function () {
  "use strict";
  var words = document.currentScript.dataset;
  var count = Number(words.termsCount);

  // FNV-1a over the id, as TermData has it: the number of the file that holds a concept.
  function partOf(id) {
    var hash = 2166136261;
    for (var i = 0; i < id.length; i++) { hash = Math.imul(hash ^ id.charCodeAt(i), 16777619) >>> 0; }
    return hash % count;
  }

  function add(parent, name, className, text, lang) {
    var element = document.createElement(name);
    element.className = className;
    if (text) { element.textContent = text; }
    if (lang) { element.lang = lang; }
    parent.append(element);
    return element;
  }

  function facts(rows) {
    var list = document.createElement("dl");
    list.className = "card-facts";
    rows.forEach(function (fact) {
      var row = add(list, "div", "");
      add(row, "dt", "", fact.label, fact.labelLang);
      var value = add(row, "dd", "", fact.value, fact.valueLang);
      if (fact.asOf) { value.append(" ", add(value, "span", "as-of", "(" + fact.asOf + ")", document.documentElement.lang)); }
    });
    return list;
  }

  explainer.previews = {
    // The term that an event is about, or null.
    termAt: function (target) {
      return count > 0 && explainer.isOn("previews") && target instanceof Element ? target.closest("a.term[data-term]") : null;
    },

    // A promise of a term's data.
    load: function (term) {
      return explainer.load(words.terms + partOf(term.dataset.term) + ".js").then(function (part) {
        if (!Object.hasOwn(part, term.dataset.term)) { throw new Error("No such term: " + term.dataset.term); }
        return part[term.dataset.term];
      });
    },

    // Fills a box; the ids of its heading and of its definition begin with the given word.
    fill: function (box, term, data, id) {
      box.replaceChildren();
      box.lang = document.documentElement.lang;
      var head = add(box, "p", "card-head");
      add(head, "strong", "card-label", data.label, data.labelLang).id = id + "-label";
      head.append(" ", add(head, "span", "type", data.type));
      if (data.definition) { add(box, "p", "card-definition", data.definition, data.definitionLang).id = id + "-definition"; }
      if (data.facts.length > 0) { box.append(facts(data.facts)); }
      var more = add(add(box, "p", "card-more"), "a", "", words.more);
      more.href = term.href;
      more.id = id + "-more";
      more.setAttribute("aria-labelledby", id + "-more " + id + "-label");
      return more;
    },

    close: words.close
  };
})();
