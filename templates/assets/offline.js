/*
 * Keeping pages for reading without a network: registers the worker, tells of a new version, and
 * offers to save a guide or the whole hub. Loaded after everything else; nothing depends on it.
 */
(function () {
  'use strict';
  var loader = document.querySelector('script[data-offline]');
  var texts = window.hubOffline;
  var root = loader.dataset.offline;
  var base = new URL(root || './', location.href).href;
  var own = 'hub:' + new URL(base).pathname + ':';
  var place = document.querySelector('[data-save]');
  var list = document.querySelector('[data-offline-page]');
  var saved = false;

  /** @param {string} key @param {...(string|number)} values @returns {string} */
  function t(key) {
    var values = Array.prototype.slice.call(arguments, 1);
    return texts[key].replace(/\{(\d)\}/g, function (all, i) { return String(values[i]); });
  }

  function element(name, text, parent) {
    var e = document.createElement(name);
    if (text) e.textContent = text;
    if (parent) parent.append(e);
    return e;
  }

  function button(text, parent, action) {
    var b = element('button', text, parent);
    b.type = 'button';
    b.addEventListener('click', action);
    return b;
  }

  /** @param {number} bytes @returns {string} such as "38 KB" or "11.2 MB", in the page's language */
  function size(bytes) {
    var mega = bytes >= 1e6;
    var number = mega ? bytes / 1e6 : Math.max(1, bytes / 1e3);
    var format = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: mega && number < 10 ? 1 : 0 });
    return format.format(number) + '\u00a0' + t(mega ? 'megabytes' : 'kilobytes');
  }

  function say(parent, key) {
    parent.hidden = false;
    parent.textContent = '';
    element('p', t(key), parent).setAttribute('role', 'status');
  }

  /** The page at hand, as the worker's lists name it. */
  function ownPath() {
    var path = decodeURI(location.href.replace(/[?#].*/, '').slice(base.length));
    if (path === '' || path.slice(-1) === '/') return path + 'index.html';
    return /\.html$/.test(path) ? path : path + '.html';
  }

  function mark(kind, name) {
    return caches.open(own + 'marks').then(function (marks) {
      return marks.put(base + 'marks/' + kind + '/' + name, new Response(''));
    });
  }

  function marked(kind) {
    var start = base + 'marks/' + kind + '/';
    return caches.open(own + 'marks').then(function (marks) {
      return marks.keys();
    }).then(function (keys) {
      return keys.map(function (k) { return k.url; }).filter(function (url) {
        return url.indexOf(start) === 0;
      }).map(function (url) { return url.slice(start.length); });
    });
  }

  /** Has the worker keep a file. @returns {Promise<void>} */
  function save(path) {
    return fetch(base + path, { headers: { 'x-hub-save': '1' } }).then(function (response) {
      if (!response.ok) throw new Error(String(response.status));
      return response.arrayBuffer();
    }).then(function () {});
  }

  /** What went wrong, as a key of a sentence. */
  function reason(error) {
    return { '409': 'outdated', '507': 'full' }[error.message] || (error.name === 'QuotaExceededError' ? 'full' : 'failed');
  }

  /** Saves files a few at once, and tells how far it has come. */
  function saveAll(paths, progress) {
    var next = 0;
    var done = 0;
    function one() {
      if (next >= paths.length) return Promise.resolve();
      return save(paths[next++]).then(function () {
        progress(++done);
        return one();
      });
    }
    return Promise.all([one(), one(), one(), one(), one(), one()]);
  }

  // The worker

  /** Waits until the worker answers for this page. */
  function controlled() {
    if (navigator.serviceWorker.controller) return Promise.resolve();
    return new Promise(function (resolve) {
      navigator.serviceWorker.addEventListener('controllerchange', function () { resolve(); }, { once: true });
    });
  }

  function about() {
    return new Promise(function (resolve) {
      var channel = new MessageChannel();
      channel.port1.onmessage = function (event) { resolve(event.data); };
      navigator.serviceWorker.controller.postMessage('about', [channel.port2]);
    });
  }

  function offerUpdate(worker) {
    if (document.querySelector('.update')) return;
    var notice = element('div', '', document.body);
    notice.className = 'update';
    var status = element('p', '', notice);
    status.setAttribute('role', 'status');
    status.textContent = t('update');
    button(t('update_now'), notice, function () { worker.postMessage('take-over'); });
    button(t('update_later'), notice, function () { notice.remove(); });
  }

  function watch(registration) {
    var replaced = navigator.serviceWorker.controller;
    navigator.serviceWorker.addEventListener('controllerchange', function () {
      if (replaced) location.reload();
      replaced = navigator.serviceWorker.controller;
    });
    if (registration.waiting && registration.active) offerUpdate(registration.waiting);
    registration.addEventListener('updatefound', function () { follow(registration); });
    return follow(registration);
  }

  /** Follows an installation to its end. */
  function follow(registration) {
    var worker = registration.installing;
    if (!worker) return Promise.resolve();
    return new Promise(function (resolve, reject) {
      worker.addEventListener('statechange', function () {
        if (worker.state === 'installed' && registration.active) offerUpdate(worker);
        if (worker.state === 'activated') resolve();
        if (worker.state === 'redundant') {
          if (registration.active) resolve();
          else reject(new Error('redundant'));
        }
      });
    });
  }

  // What the pages offer

  function offerGuide() {
    var path = ownPath();
    return marked('saved').then(function (paths) {
      place.hidden = false;
      if (paths.indexOf(path) >= 0) {
        say(place, 'saved');
        return;
      }
      var bytes = performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
        .reduce(function (sum, entry) { return sum + (entry.decodedBodySize || 0); }, 0);
      button(t('save_guide', size(bytes)), place, function () {
        var images = Array.prototype.map.call(document.querySelectorAll('main img'), function (image) {
          return image.src;
        }).filter(function (url) {
          return url.indexOf(base) === 0;
        }).map(function (url) { return decodeURI(url.slice(base.length)); });
        var files = [path].concat(images);
        place.textContent = '';
        var bar = meter(place, files.length);
        saveAll(files, bar).then(function () {
          return mark('saved', path);
        }).then(function () { say(place, 'saved'); }, function (error) { say(place, reason(error)); });
      });
    });
  }

  /** A progress bar with its figures beside it. @returns {function(number): void} */
  function meter(parent, total) {
    var label = element('label', t('saving') + ' ', parent);
    var bar = element('progress', '', label);
    bar.max = total;
    bar.value = 0;
    var figure = element('span', '', label);
    return function (done) {
      bar.value = done;
      figure.textContent = ' ' + t('n_of_m', done, total);
    };
  }

  function paths(name) {
    return fetch(base + 'offline/' + name + '.txt').then(function (response) {
      if (!response.ok) throw new Error(String(response.status));
      return response.text();
    }).then(function (text) {
      return text.split('\n').filter(Boolean).map(function (line) { return line.split(' ')[2]; });
    });
  }

  function offerWhole(parts, label, hub, parent) {
    var known = parts.filter(function (part) { return hub.lists[part]; });
    var bytes = known.reduce(function (sum, part) { return sum + hub.lists[part][2]; }, 0);
    var files = known.reduce(function (sum, part) { return sum + hub.lists[part][1]; }, 0);
    button(t(label, size(bytes), files), parent, function () {
      parent.textContent = '';
      Promise.all(known.map(paths)).then(function (all) {
        var names = [].concat.apply([], all);
        // The worker trims pages only while no part is marked as kept whole.
        return Promise.all(known.map(function (part) { return mark('whole', part); })).then(function () {
          return saveAll(names, meter(parent, names.length));
        });
      }).then(function () {
        say(parent, 'saved_whole');
        return showKept();
      }, function (error) {
        say(parent, reason(error));
        button(t('again'), parent, function () {
          parent.textContent = '';
          offerWhole(parts, label, hub, parent);
        });
      });
    });
  }

  function showKept() {
    var part = list.querySelector('[data-kept]');
    return Promise.all([caches.keys(), marked('saved'), marked('whole'), about()]).then(function (found) {
      return caches.open(own + 'v:' + found[3].version).then(function (cache) {
        return cache.keys().then(function (keys) {
          var all = keys.map(function (k) { return decodeURI(k.url.slice(base.length)); }).filter(function (path) {
            return /\.html$/.test(path) && !/(^|\/)offline\.html$/.test(path);
          });
          part.textContent = '';
          element('p', all.length ? t('kept', all.length) : t('kept_none'), part);
          if (found[2].length) element('p', t('kept_whole'), part);
          if (!all.length) return;
          var shown = found[1].filter(function (path) { return all.indexOf(path) >= 0; });
          all.reverse().forEach(function (path) {
            if (shown.length < 100 && shown.indexOf(path) < 0) shown.push(path);
          });
          return Promise.all(shown.map(function (path) {
            return cache.match(base + path).then(function (response) { return response.text(); }).then(function (html) {
              var page = new DOMParser().parseFromString(html, 'text/html');
              return { path: path, title: (page.querySelector('h1') || {}).textContent || path, lang: page.documentElement.lang };
            });
          })).then(function (pages) {
            var ul = element('ul', '', part);
            ul.className = 'plain';
            pages.forEach(function (page) {
              var li = element('li', '', ul);
              var a = element('a', page.title, li);
              a.href = base + page.path;
              a.lang = page.lang;
              if (found[1].indexOf(page.path) >= 0) element('small', ' ' + t('saved_mark'), li);
            });
            button(t('forget'), part, forget);
          });
        });
      });
    });
  }

  /** Throws everything away that is kept on this device. */
  function forget() {
    caches.keys().then(function (names) {
      return Promise.all(names.filter(function (name) { return name.indexOf(own) === 0; }).map(function (name) {
        return caches.delete(name);
      }));
    }).then(function () {
      return navigator.serviceWorker.getRegistration(base);
    }).then(function (registration) {
      return registration && registration.unregister();
    }).then(function () {
      say(list.querySelector('[data-kept]'), 'forgotten');
      list.querySelector('[data-whole]').textContent = '';
    });
  }

  function start() {
    var missing = list && new URLSearchParams(location.search).get('page');
    if (missing) element('p', t('not_kept'), list.querySelector('[data-missing]'));
    if (list) list.hidden = false;
    if (!('serviceWorker' in navigator) || !window.caches) return Promise.reject(new Error('none'));
    return navigator.serviceWorker.register(base + 'sw.js', { scope: base }).then(watch).then(controlled).then(function () {
      saved = true;
      if (list) {
        return about().then(function (hub) {
          var languages = { en: ['main', 'search'], fr: ['main', 'fr', 'search'], es: ['main', 'es', 'search'] };
          var parent = list.querySelector('[data-whole]');
          parent.textContent = '';
          offerWhole(languages[document.documentElement.lang], 'save_whole_one', hub, element('div', '', parent));
          offerWhole(['main', 'fr', 'es', 'search'], 'save_whole_all', hub, element('div', '', parent));
          return showKept();
        });
      }
      // The page at hand was loaded before the worker was there.
      if (!/\.html$/.test(location.pathname) && location.pathname.slice(-1) !== '/') return undefined;
      return save(ownPath()).catch(function () {}).then(function () {
        return place ? offerGuide() : undefined;
      });
    });
  }

  start().catch(function () {
    var where = list ? list.querySelector('[data-whole]') : place;
    if (where && !saved) say(where, 'unavailable');
    else if (where) say(where, 'failed');
  });
})();
