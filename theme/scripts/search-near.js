// The word that was meant by one that is nowhere: a slip or two away, among words with the same beginning.
(function () {
  "use strict";

  // How many letters of two words differ: changed, left out, added, or swapped with the next (optimal string alignment); beyond the most it may be any number above.
  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) { return most + 1; }
    var before = [];
    var row = Array.from({ length: other.length + 1 }, function (_, j) { return j; });
    for (var i = 1; i <= one.length; i++) {
      var next = [i];
      for (var j = 1; j <= other.length; j++) {
        var isSame = one[i - 1] === other[j - 1];
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (isSame ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) { next[j] = Math.min(next[j], before[j - 2] + 1); }
      }
      before = row;
      row = next;
    }
    return row[other.length];
  }

  // Short words have too many neighbours, and another number is no slip.
  function mostSlips(text) {
    return !/^\p{L}{4,}$/u.test(text) ? 0 : text.length < 8 ? 1 : 2;
  }

  explainer.near = {
    // Beginnings that the word may have had: as it is, and with one of its first letters left out or swapped with the next.
    beginnings: function (text) {
      var all = [text];
      for (var i = 0; i < 3 && mostSlips(text) > 0; i++) {
        all.push(text.slice(0, i) + text.slice(i + 1));
        all.push(text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2));
      }
      return all;
    },

    // The nearest of the words that maps have for keys; of those as near, the one in the most places, then the first in order of letters.
    of: function (text, maps) {
      var best = null;
      var most = mostSlips(text);
      maps.forEach(function (map) {
        Object.keys(map).forEach(function (known) {
          var far = most === 0 || mostSlips(known) === 0 ? most + 1 : distance(text, known, most);
          if (far > most) { return; }
          var one = { word: known, far: far, places: map[known].length };
          var order = best ? one.far - best.far || best.places - one.places || (one.word < best.word ? -1 : 1) : -1;
          if (order < 0) { best = one; }
        });
      });
      return best && best.word;
    }
  };
})();
