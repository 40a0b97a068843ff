// Follows the site while it is written: told by the server, it loads the page again, or its styles alone,
// and keeps the place. Only the preview serves this file; no build writes it.
(() => {
  'use strict';

  const shown = document.currentScript.dataset.page;
  const placeKey = '_preview-place';
  const overlay = globalThis.explainerPreview;
  let stream = null;

  const connect = () => {
    stream = new EventSource('/_preview/events?page=' + encodeURIComponent(decodeURI(location.pathname)));
    stream.onmessage = event => receive(JSON.parse(event.data));
  };

  const receive = state => {
    if (state.page !== shown && state.page !== '') {
      keepPlace();
      location.reload();
      return;
    }

    changeStyles(state.styles);
    overlay.showErrors(state.errors, state.more);
    overlay.showFindings(state.findings);
    document.documentElement.dataset.previewErrors = state.errors.length;
  };

  // A new sheet takes the old one's place when it is there, so that the page is never bare.
  const changeStyles = styles => {
    for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
      const path = new URL(link.href).pathname;
      const wanted = styles[path.replace(/\.[0-9a-f]{10}(?=\.css$)/, '')];
      if (wanted === undefined || wanted === path || link.dataset.preview === 'leaving') { continue; }
      const fresh = link.cloneNode();
      fresh.href = wanted;
      fresh.addEventListener('load', () => link.remove());
      link.dataset.preview = 'leaving';
      link.after(fresh);
    }
  };

  // The place is the first thing on the screen that has an id: it stays where it is when text above it grows.
  const keepPlace = () => {
    const anchor = [...document.querySelectorAll('main [id]')].find(element => element.getBoundingClientRect().bottom > 0);
    history.scrollRestoration = 'manual';
    sessionStorage.setItem(placeKey, JSON.stringify({
      path: location.pathname,
      id: anchor?.id ?? '',
      top: anchor?.getBoundingClientRect().top ?? 0,
      y: scrollY,
      focus: document.activeElement?.id ?? '',
    }));
  };

  const findPlace = () => {
    const place = JSON.parse(sessionStorage.getItem(placeKey) ?? 'null');
    sessionStorage.removeItem(placeKey);
    if (place?.path !== location.pathname) { return; }
    const anchor = place.y > 0 && place.id !== '' ? document.getElementById(place.id) : null;
    const top = anchor === null ? place.y : scrollY + anchor.getBoundingClientRect().top - place.top;
    scrollTo({ top, behavior: 'instant' });
    if (place.focus !== '') { document.getElementById(place.focus)?.focus({ preventScroll: true }); }
  };

  // A browser keeps six connections to a server: pages in the background give theirs back.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      stream?.close();
      stream = null;
    } else if (stream === null) {
      connect();
    }
  });
  addEventListener('pagehide', () => stream?.close());
  addEventListener('pageshow', event => { if (event.persisted) { connect(); } });

  findPlace();
  // Not at once: a browser puts a page back to its old height just after it has loaded, if it may.
  addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => { history.scrollRestoration = 'auto'; })));
  if (!document.hidden) { connect(); }
})();
