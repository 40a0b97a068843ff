// Search without a page: what a query finds, loading of the index and of the texts only what it needs (see SearchIndex.cs).
(function () {
  "use strict";
  var words = explainer.words;
  // By SearchWeight: text, definition, one of a name's words, a name.
  var weights = [1, 3, 8, 20];

  // Digits of the hash in a part's name (see DataPart.cs).
  var hashLength = 6;

  // The prefix leads to the root, behind the name and its hash.
  function Search(prefix) {
    this.prefix = prefix;
    this.name = prefix.slice(0, prefix.lastIndexOf(".", prefix.length - 2) + 1);
    this.root = null;
    this.shards = null;
    this.firsts = null;
  }

  // A promise of a part: w and t with their numbers.
  Search.prototype.load = function (letter, number) {
    var hashes = letter === "w" ? this.root.words : this.root.passages;
    var hash = hashes.slice(number * hashLength, (number + 1) * hashLength);
    return explainer.load(this.name + hash + "." + letter + number + ".js");
  };

  // A promise of the passages that most words of a query are in, the likeliest first; many says how many to show.
  Search.prototype.find = function (query, many) {
    var search = this;
    return explainer.load(this.prefix + "root.js").then(function (root) {
      search.open(root);
      var asked = search.ask(query);
      return Promise.all(asked.map(function (word) { return search.placesOf(word); })).then(function (places) {
        var found = best(places);
        asked.forEach(function (word, i) { word.isNowhere = places[i].size === 0; });
        return search.show(found, asked, many);
      });
    });
  };

  Search.prototype.open = function (root) {
    if (this.root) { return; }
    var sum = 0;
    this.root = root;
    this.shards = new Map(root.shards.map(function (shard, i) { return [shard, i]; }));
    this.firsts = root.texts.map(function (step) { return sum += step; });
  };

  // The words to look for, each once; small ones only where there are no others. The last may still be in the writing.
  Search.prototype.ask = function (query) {
    var root = this.root;
    var found = words.of(query);
    var last = found.at(-1);
    var all = Array.from(new Map(found.map(function (word) { return [word.loose, word]; })).values());
    var large = all.filter(function (word) { return !root.small.includes(word.loose); });
    return (large.length > 0 ? large : all).slice(0, 8).map(function (word) {
      return {
        text: word.loose,
        typed: query.slice(word.start, word.end),
        isOpen: word.loose === last.loose && last.end === query.length && word.loose.length > 1
      };
    });
  };

  // The number of the shard with the longest prefix of a word.
  Search.prototype.shardOf = function (word) {
    for (var length = word.length; length >= 0; length--) {
      var shard = this.shards.get(word.slice(0, length));
      if (shard !== undefined) { return shard; }
    }
    return undefined;
  };

  // A promise of the shards that hold what begins as one of the texts does.
  Search.prototype.loadShards = function (texts) {
    var search = this;
    var numbers = new Set(texts.map(function (text) { return search.shardOf(text); }));
    numbers.delete(undefined);
    return Promise.all(Array.from(numbers, function (number) { return search.load("w", number); }));
  };

  // A promise of a map from passages to how well a word fits them.
  Search.prototype.placesOf = function (word) {
    var search = this;
    var stems = search.root.languages.map(function (language) { return words.stem(word.text, language); });
    return search.loadShards([word.text, ...stems]).then(function (shards) {
      var places = search.collect(shards, word);
      if (places.size === 0 && !word.isOpen) {
        word.isOpen = true;
        places = search.collect(shards, word);
      }
      return places.size > 0 || word.isMeant ? places : search.placesOfMeant(word);
    });
  };

  // The same of the word that was meant, which takes the other's place; none where none is near.
  Search.prototype.placesOfMeant = function (word) {
    var search = this;
    return search.loadShards(explainer.near.beginnings(word.text)).then(function (shards) {
      var meant = explainer.near.of(word.text, shards);
      if (!meant) { return new Map(); }
      word.text = meant;
      word.isOpen = false;
      word.isMeant = true;
      return search.placesOf(word);
    });
  };

  Search.prototype.collect = function (shards, word) {
    var places = new Map();
    var languages = this.root.languages;
    shards.forEach(function (shard) {
      Object.keys(shard).forEach(function (known) {
        var fit = words.isAlike(known, word.text, languages) ? 2 : word.isOpen && known.startsWith(word.text) ? 1 : 0;
        var place = 0;
        (fit ? shard[known] : []).forEach(function (step) {
          place += step;
          places.set(place >> 2, Math.max(places.get(place >> 2) || 0, fit * weights[place & 3]));
        });
      });
    });
    return places;
  };

  // Passages in which the most words of the query meet, by what the words weigh there, then in the site's order.
  function best(places) {
    var sums = new Map();
    places.forEach(function (word) {
      word.forEach(function (weight, passage) {
        var sum = sums.get(passage) || { passage: passage, words: 0, weight: 0 };
        sum.words++;
        sum.weight += weight;
        sums.set(passage, sum);
      });
    });
    var most = 0;
    sums.forEach(function (sum) { most = Math.max(most, sum.words); });
    return Array.from(sums.values()).filter(function (sum) { return sum.words === most; })
      .sort(function (a, b) { return b.weight - a.weight || a.passage - b.passage; });
  }

  // The first passages, as far as few files hold them, grouped by what they belong to.
  Search.prototype.show = function (found, asked, many) {
    var search = this;
    var files = new Set();
    var shown = [];
    // Few letters of a word are rarely the whole query: their texts are soon others.
    var isShort = asked.some(function (word) { return word.isOpen && word.text.length < 4; });
    found.every(function (one) {
      var file = search.fileOf(one.passage);
      if (shown.length >= 12 * many || (!files.has(file) && files.size >= (isShort ? 2 : 4) * many)) { return false; }
      files.add(file);
      shown.push({ passage: one.passage, file: file });
      return true;
    });
    var isApart = found.length > 0 && found[0].words < asked.filter(function (word) { return !word.isNowhere; }).length;
    var mark = search.marker(asked);
    return Promise.all(shown.map(function (one) { return search.load("t", one.file); })).then(function (texts) {
      var groups = new Map();
      shown.forEach(function (one, i) {
        var at = locate(texts[i], one.passage - search.firsts[one.file]);
        var key = at.document.address + "\n" + at.document.title + "\n" + at.document.kind;
        var group = groups.get(key) || explainer.searchResult(at.document, mark);
        group.add(at.passage);
        groups.set(key, group);
      });
      return { count: found.length, isAll: shown.length === found.length, results: Array.from(groups.values()), asked: asked, isApart: isApart };
    });
  };

  // The file of texts that holds a passage.
  Search.prototype.fileOf = function (passage) {
    var starts = this.firsts;
    var low = 0;
    var high = starts.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (starts[middle] <= passage) { low = middle; } else { high = middle - 1; }
    }
    return low;
  };

  function locate(documents, index) {
    var document = documents.find(function (one) {
      if (index < one.passages.length) { return true; }
      index -= one.passages.length;
      return false;
    });
    return { document: document, passage: document.passages[index] };
  }

  // Cuts a text into pieces; those that are a word of the query name its place there.
  Search.prototype.marker = function (asked) {
    var languages = this.root.languages;
    return function (text) {
      var pieces = [];
      var end = 0;
      words.of(text).forEach(function (word) {
        var index = asked.findIndex(function (one) {
          return words.isAlike(word.loose, one.text, languages) || (one.isOpen && word.loose.startsWith(one.text));
        });
        if (index < 0) { return; }
        if (word.start > end) { pieces.push({ text: text.slice(end, word.start) }); }
        pieces.push({ text: text.slice(word.start, word.end), word: index });
        end = word.end;
      });
      if (end < text.length) { pieces.push({ text: text.slice(end) }); }
      return pieces;
    };
  };

  explainer.Search = Search;
})();
