// Words as the core cuts, folds and stems them (WordCutter, LooseForm, FrenchInflection, EnglishInflection, SearchWord):
// what changes there changes here, and a test compares the two on every word of the site.
(function () {
  "use strict";
  // Letters, marks, digits and the underscore, with characters that do not count within them; U+02BC is an apostrophe.
  var word = /(?:(?!\u02BC)[\p{L}\p{M}\p{Nd}_\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF])+/gu;
  var none = /[^\p{L}\p{Nd}_]|\u02BC/gu;

  function loose(text) {
    var letters = text.normalize("NFD").replace(none, "");
    // One by one, by their capitals: the Greek sigma has two forms, of which a whole word would get one at its end.
    return Array.from(letters, lower).join("")
      .replaceAll("œ", "oe").replaceAll("æ", "ae").replaceAll("ß", "ss");
  }

  function lower(letter) {
    var capital = letter.toUpperCase();
    return (Array.from(capital).length === 1 ? capital : letter).toLowerCase();
  }

  function french(text) {
    var stem = text.replace(/(?!^)[esxz]+$/, "");
    if (stem.endsWith("tric")) { return stem.slice(0, -4) + "teu"; }
    if (stem.endsWith("cqu")) { return stem.slice(0, -2); }
    if (stem.endsWith("qu") || stem.endsWith("ch")) { return stem.slice(0, -2) + "c"; }
    stem = stem.replace(/(l|n|t|f)\1$/, "$1");
    if (stem.endsWith("ail")) { return stem.slice(0, -2); }
    if (/(au|al|eur)$/.test(stem)) { return stem.slice(0, -1); }
    return stem.replace(/v$/, "f");
  }

  function english(text) {
    return text.replace(/(?!^)[es]+$/, "").replace(/y$/, "i").replace(/v$/, "f");
  }

  function stem(text, language) {
    return language === "fr" ? french(text) : language === "en" ? english(text) : text;
  }

  // Stems are coarse: « rue » and « russe » have the same. What the endings -e, -s, -x, -z leave must be alike too.
  function isSameEnding(one, other) {
    var a = /[esxz]*$/.exec(one)[0];
    var b = /[esxz]*$/.exec(other)[0];
    while (a && b && a[0] === b[0]) { a = a.slice(1); b = b.slice(1); }
    var pair = [a, b].sort().join(" ");
    return /^(e?s?|x) (e?s?|x)$/.test(pair) || /^ses? x$/.test(pair);
  }

  explainer.words = {
    // The words of a text with their places.
    of: function (text) {
      return Array.from(text.matchAll(word), function (match) {
        return { start: match.index, end: match.index + match[0].length, loose: loose(match[0]) };
      }).filter(function (found) { return found.loose; });
    },

    stem: stem,

    // Whether two loose words are forms of one, in one of the languages.
    isAlike: function (one, other, languages) {
      return one === other || (isSameEnding(one, other) && languages.some(function (language) { return stem(one, language) === stem(other, language); }));
    }
  };
})();
