/* Small conveniences. Every page works without them. */
(function () {
  'use strict';
  var menu = document.querySelector('.menu');

  // Where a browser cannot show closed details by style alone, open them on wide screens.
  if (matchMedia('(min-width: 62em)').matches && !CSS.supports('selector(::details-content)')) {
    document.querySelectorAll('.menu, .toc').forEach(function (details) {
      details.open = true;
    });
  }

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && menu && menu.open && menu.contains(document.activeElement)) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });

  // The search is loaded when a reader turns to its box; without it, the box leads to a page.
  document.querySelectorAll('form[data-search-script]').forEach(function (form) {
    form.addEventListener('focusin', function () {
      if (window.hubSearch || form.dataset.searchLoading) return;
      form.dataset.searchLoading = 'yes';
      var script = document.createElement('script');
      script.src = form.dataset.searchScript;
      document.head.append(script);
    });
  });

  // What needs a network, or is about being without one, is of no use in a copy on a disk.
  var file = location.protocol === 'file:';
  document.querySelectorAll('[data-network]').forEach(function (e) { e.hidden = file; });
  document.querySelectorAll('[data-copy]').forEach(function (e) { e.hidden = !file; });

  // Room for results is kept only where results are asked for.
  var results = document.querySelector('.searching .results');
  if (results) results.classList.add(/[?&]q=[^&]/.test(location.search) ? 'asked' : 'unasked');

  // From a disk, the manifest could not be read.
  if (!file) {
    var manifest = document.createElement('link');
    manifest.rel = 'manifest';
    manifest.href = document.querySelector('script[data-offline]').dataset.offline + 'site.webmanifest';
    document.head.append(manifest);
  }

  // Keeping pages for reading offline comes last, and only unasked where data may be spent.
  var offline = document.querySelector('script[data-offline]');
  var asked = document.querySelector('[data-offline-page], [data-save]');
  var thrifty = navigator.connection && navigator.connection.saveData;
  if (offline && !file && (asked || ('serviceWorker' in navigator && !thrifty))) {
    addEventListener('load', function () {
      setTimeout(function () {
        offline.dataset.offlineScripts.split(' ').forEach(function (address) {
          var script = document.createElement('script');
          script.src = address;
          script.async = false;
          document.head.append(script);
        });
      }, 1500);
    });
  }

  // Meetings that have passed since the site was built are no longer forthcoming.
  var now = new Date();
  var today = new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  document.querySelectorAll('[data-forthcoming]').forEach(function (list) {
    list.querySelectorAll('[data-end]').forEach(function (item) {
      item.hidden = item.dataset.end < today;
    });
    list.hidden = !list.querySelector('[data-end]:not([hidden])');
    list.parentNode.querySelector('.none').hidden = !list.hidden;
  });

  // The time of a meeting on the reader's own clock, where that is another one.
  document.querySelectorAll('.own-time').forEach(function (place) {
    var start = new Date(place.dataset.start);
    var shown = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' };
    var offset = /([+-])(\d\d):(\d\d)$/.exec(place.dataset.start);
    var minutes = offset ? (offset[1] === '-' ? -1 : 1) * (offset[2] * 60 + Number(offset[3])) : 0;
    if (minutes === -start.getTimezoneOffset()) return;
    var language = document.querySelector('html').lang;
    var text = start.toLocaleString(language, shown);
    if (place.dataset.finish) {
      var finish = new Date(place.dataset.finish);
      var sameDay = finish.toDateString() === start.toDateString();
      text += ' – ' + finish.toLocaleString(language, sameDay ? { hour: '2-digit', minute: '2-digit' } : shown);
    }
    place.textContent = place.dataset.label + ': ' + text;
    place.hidden = false;
  });

  // Ticks in checklists stay on this device, if the browser lets them.
  var boxes = document.querySelectorAll('.task input');
  if (boxes.length) {
    var key = 'ticks:' + document.querySelector('html').lang + ':' + location.pathname.split('/').slice(-3).join('/');
    var ticks = '';
    try { ticks = localStorage.getItem(key) || ''; } catch (e) { /* no storage: nothing is kept */ }
    boxes.forEach(function (box, i) {
      box.checked = ticks.charAt(i) === '1';
      box.addEventListener('change', function () {
        var now = Array.prototype.map.call(boxes, function (b) { return b.checked ? '1' : '0'; }).join('');
        try { localStorage.setItem(key, now); } catch (e) { /* likewise */ }
      });
    });
  }
})();
