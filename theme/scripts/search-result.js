// Something that was found: its name, and of each passage the sentence or two that the query's words are in.
(function () {
  "use strict";

  function wordsIn(pieces) {
    return new Set(pieces.map(function (piece) { return piece.word; }).filter(function (word) { return word !== undefined; }));
  }

  // The sentence with the most words of the query, and one more for words that it has not.
  function excerpt(sentences) {
    var known = new Set();
    var chosen = [];
    while (chosen.length < 2) {
      var best = sentences.map(function (pieces, i) {
        return { i: i, gain: Array.from(wordsIn(pieces)).filter(function (word) { return !known.has(word); }).length };
      }).sort(function (a, b) { return b.gain - a.gain; })[0];
      if (!best || (best.gain === 0 && chosen.length > 0)) { break; }
      chosen.push(best.i);
      wordsIn(sentences[best.i]).forEach(function (word) { known.add(word); });
    }
    chosen.sort(function (a, b) { return a - b; });
    return chosen.flatMap(function (i, n) {
      return n === 0 ? sentences[i] : [{ text: i === chosen[0] + 1 ? " " : " […] " }].concat(sentences[i]);
    });
  }

  // A label that says why it was found, where neither its title nor its sentences do. Labels come as text and language in turn.
  function labelOf(labels, mark) {
    for (var i = 0; i < labels.length; i += 2) {
      var pieces = mark(labels[i]);
      if (wordsIn(pieces).size > 0) { return { pieces: pieces, lang: labels[i + 1] }; }
    }
    return null;
  }

  explainer.searchResult = function (document, mark) {
    var title = mark(document.title);
    return {
      title: title,
      titleLang: document.titleLang,
      kind: document.kind,
      href: document.address,
      label: wordsIn(title).size > 0 ? null : labelOf(document.labels || [], mark),
      passages: [],

      // A passage is its element's id and its sentences.
      add: function (passage) {
        var href = document.address + (passage[0] ? "#" + passage[0] : "");
        var pieces = excerpt(passage.slice(1).map(mark));
        if (this.passages.length === 0) { this.href = href; }
        if (pieces.length > 0) { this.passages.push({ href: href, lang: document.lang, pieces: pieces }); }
      }
    };
  };
})();
