// Runs the theme's scripts without a browser. Reads one JSON object: {command, folder, files, …}; writes one.
"use strict";
const fs = require("fs");
const path = require("path");
const input = JSON.parse(fs.readFileSync(0, "utf8"));
const files = input.files || {};
let loaded = [];

globalThis.explainer = {
  // As the browser's: a data file is run, and what it hands over comes back.
  load(address) {
    if (!Object.hasOwn(files, address)) { return Promise.reject(new Error("Not there: " + address)); }
    if (!loaded.includes(address)) { loaded.push(address); }
    let given;
    new Function("explainer", files[address])({
      receive(key, data) {
        if ("/theme/" + key + ".js" !== address) { throw new Error(address + " hands over " + key); }
        given = data;
      }
    });
    return Promise.resolve(given);
  }
};

function run(...names) {
  names.forEach((name) => (0, eval)(fs.readFileSync(path.join(input.folder, name + ".js"), "utf8")));
}

const written = (pieces) => pieces.map((piece) => piece.word === undefined ? piece.text : "[" + piece.text + "]").join("");

const commands = {
  async stems() {
    run("words");
    return input.words.map((text) => explainer.words.of(text).map((word) => [word.loose, explainer.words.stem(word.loose, input.language)]));
  },

  async find() {
    run("words", "search-near", "search-index", "search-result");
    const answers = [];
    for (const query of input.queries) {
      loaded = [];
      const found = await new explainer.Search(input.prefix).find(query, 1);
      const results = found.results.map((result) => ({
        title: written(result.title),
        label: result.label ? written(result.label.pieces) : "",
        href: result.href,
        passages: result.passages.map((passage) => ({ href: passage.href, text: written(passage.pieces) }))
      }));
      const asked = found.asked.map((word) => word.typed + (word.isNowhere ? " nowhere" : word.isMeant ? " → " + word.text : ""));
      answers.push({ query, count: found.count, results, loaded, asked, isApart: found.isApart });
    }
    return answers;
  },

  // Every word of every text that the index does not lead to.
  async missing() {
    run("words", "search-near", "search-index", "search-result");
    const search = new explainer.Search(input.prefix);
    search.open(await explainer.load(input.prefix + "root.js"));
    const missing = [];
    let number = 0;
    for (let file = 0; file < search.root.texts.length; file++) {
      for (const document of await search.load("t", file)) {
        for (const passage of document.passages) {
          const words = new Set(passage.slice(1).flatMap((sentence) => explainer.words.of(sentence).map((word) => word.loose)));
          for (const word of words) {
            const isSmall = search.root.small.includes(word);
            if (!isSmall && !(await search.placesOf({ text: word, isOpen: false })).has(number)) { missing.push(word + " in " + document.title); }
          }
          number++;
        }
      }
    }
    return { passages: number, missing };
  },

  // Where the previews look for each concept.
  async terms() {
    globalThis.document = { currentScript: { dataset: { terms: input.prefix, termsCount: String(input.count) } } };
    run("previews");
    const found = [];
    for (const id of input.ids) { found.push(await explainer.previews.load({ dataset: { term: id } })); }
    return found;
  }
};

commands[input.command]().then((answer) => process.stdout.write(JSON.stringify(answer)));
