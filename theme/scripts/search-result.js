// Something that was found: its name, and of each passage the sentence that most of the query's words are in.
(function () {
  "use strict";

  function marks(pieces) {
    return new Set(pieces.filter(function (piece) { return piece.isMarked; }).map(function (piece) { return piece.text.toLowerCase(); })).size;
  }

  function bestOf(texts, mark) {
    return texts.map(mark).reduce(function (best, pieces) { return best && marks(best) >= marks(pieces) ? best : pieces; }, null);
  }

  // A label that says why it was found, where neither its title nor its sentences do. Labels come as text and language in turn.
  function labelOf(labels, mark) {
    for (var i = 0; i < labels.length; i += 2) {
      var pieces = mark(labels[i]);
      if (marks(pieces) > 0) { return { pieces: pieces, lang: labels[i + 1] }; }
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
      label: marks(title) > 0 ? null : labelOf(document.labels || [], mark),
      passages: [],

      // A passage is its element's id and its sentences.
      add: function (passage) {
        var href = document.address + (passage[0] ? "#" + passage[0] : "");
        var pieces = bestOf(passage.slice(1), mark);
        if (this.passages.length === 0) { this.href = href; }
        if (pieces) { this.passages.push({ href: href, lang: document.lang, pieces: pieces }); }
      }
    };
  };
})();
