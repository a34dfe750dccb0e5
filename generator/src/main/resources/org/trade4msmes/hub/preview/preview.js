// Loads the page again when it has changed, and lays mistakes over it. Part of the preview alone.
(function () {
  'use strict';
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const version = script.dataset.version || '0';
  const page = decodeURIComponent(location.pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
  /** @type {EventSource | null} */
  let events = null;

  /** @param {string} text the mistakes as the terminal shows them; empty to take them away */
  function show(text) {
    document.getElementById('hub-preview')?.remove();
    if (!text) {
      return;
    }
    const box = document.createElement('section');
    box.id = 'hub-preview';
    box.setAttribute('role', 'alert');
    box.lang = 'en';
    box.dir = 'ltr';
    const list = document.createElement('pre');
    list.tabIndex = 0;
    list.textContent = text;
    const hide = document.createElement('button');
    hide.type = 'button';
    hide.textContent = 'Hide until the next change';
    hide.addEventListener('click', () => box.remove());
    box.append(list, hide);
    document.body.append(box);
  }

  function listen() {
    events = new EventSource(
      '/.hub/events?version=' + version + '&page=' + encodeURIComponent(page));
    events.addEventListener('reload', () => location.reload());
    events.addEventListener('problems', (event) => show(event.data));
    events.addEventListener('mended', () => show(''));
  }

  // A browser opens few connections to one server: pages in the background give theirs back.
  function listenWhileVisible() {
    events?.close();
    events = null;
    if (!document.hidden) {
      listen();
    }
  }

  document.addEventListener('visibilitychange', listenWhileVisible);
  window.addEventListener('pagehide', () => events?.close());
  window.addEventListener('pageshow', (event) => event.persisted && listenWhileVisible());
  listenWhileVisible();
})();
