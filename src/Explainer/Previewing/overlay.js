// Shows over the page what is wrong with it: errors in a sheet across it, findings in a corner.
globalThis.explainerPreview = (() => {
  'use strict';

  const make = (name, className, ...children) => {
    const element = document.createElement(name);
    element.className = className;
    element.append(...children);
    return element;
  };

  // In a shadow, so that neither the theme's styles nor its scripts meet what is not the site's.
  const host = document.createElement('explainer-preview');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/_preview/preview.css';
  const errors = make('div', 'errors');
  const findings = make('div', 'findings');
  root.append(style, errors, findings);
  document.documentElement.append(host);

  const placeOf = item => {
    const text = item.line > 0 ? `${item.path}:${item.line}:${item.column}` : item.path;
    if (item.editor === undefined) { return make('span', 'place', text); }
    const link = make('a', 'place', text);
    link.href = item.editor;
    link.title = 'Open in the editor';
    return link;
  };

  const lineOf = (item, text, number) => {
    const line = make('span', number === item.line ? 'line here' : 'line');
    const label = make('span', 'number', String(number));
    label.setAttribute('aria-hidden', 'true');
    if (number !== item.line || item.column < 1) {
      line.append(label, text + '\n');
      return line;
    }

    const start = item.column - 1;
    const end = start + Math.max(item.length, 1);
    line.append(label, text.slice(0, start), make('mark', '', text.slice(start, end) || ' '), text.slice(end) + '\n');
    return line;
  };

  const itemOf = item => {
    const made = make('li', 'item', make('p', 'head', placeOf(item), ' ', make('span', 'code', item.code)), make('p', 'message', item.message));
    if (item.lines !== undefined) {
      made.append(make('pre', 'lines', ...item.lines.map((text, index) => lineOf(item, text, item.first + index))));
    }

    return made;
  };

  const many = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;

  const showErrors = (items, more) => {
    errors.replaceChildren();
    if (items.length === 0) { return; }
    const close = make('button', 'close', 'Hide');
    close.type = 'button';
    close.addEventListener('click', () => errors.replaceChildren());
    const title = make('h2', '', `${many(items.length + more, 'error')}: the page below is the last good one`);
    const sheet = make('section', 'sheet', make('div', 'bar', title, close), make('ol', 'items', ...items.map(itemOf)));
    sheet.setAttribute('role', 'alert');
    if (more > 0) { sheet.append(make('p', 'more', `And ${more} more.`)); }
    errors.append(sheet);
  };

  const showFindings = items => {
    const wasOpen = findings.querySelector('details')?.open ?? false;
    findings.replaceChildren();
    if (items.length === 0) { return; }
    const box = make('details', 'corner', make('summary', '', many(items.length, 'finding')), make('ol', 'items', ...items.map(itemOf)));
    box.open = wasOpen;
    findings.append(box);
  };

  addEventListener('keydown', event => { if (event.key === 'Escape') { errors.replaceChildren(); } });
  return { showErrors, showFindings };
})();
