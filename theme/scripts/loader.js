// Data for previews and search. Each file is a classic script that hands one object over, inserted when it is first asked for:
// unlike fetch and module scripts this works under file: as well as under the strict policy.
(function () {
  "use strict";
  var asked = new Map();
  var waiting = new Map();

  globalThis.explainer = {
    // What a data file calls; its key is its own name without folder and ending.
    receive: function (key, data) {
      var take = waiting.get(key);
      if (take) { take(data); }
    },

    // A promise of the object in the file at an address. No file is inserted twice, but one that failed may be asked for again.
    load: function (address) {
      if (!asked.has(address)) { asked.set(address, insert(address)); }
      return asked.get(address);
    }
  };

  function insert(address) {
    return new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      waiting.set(address.slice(address.lastIndexOf("/") + 1, -".js".length), resolve);
      script.src = address;
      script.addEventListener("load", function () { script.remove(); });
      script.addEventListener("error", function () {
        script.remove();
        asked.delete(address);
        reject(new Error("Not loaded: " + address));
      });
      document.head.append(script);
    });
  }
})();
